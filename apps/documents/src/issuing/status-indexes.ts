import { Injectable } from '@nestjs/common';
import { Transactions } from '@jatigi/platform-persistence';
import type { Tx } from '@jatigi/platform-persistence';

/** The next place in the status list; until the transaction ends, nobody else gets one. */
export async function takeStatusIndex(tx: Tx): Promise<number> {
  const [rows] = (await tx.manager.query('update status_index set next = next + 1 returning next - 1 as index')) as [
    [{ index: number }],
    number,
  ];
  return rows[0].index;
}

/** Places in the status list for papers whose seal says which one is theirs: given before the paper is printed. */
@Injectable()
export class StatusIndexes {
  constructor(private readonly transactions: Transactions) {}

  /**
   * The next place, in a transaction of its own: whoever dies or fails after it, or was not the first to issue, leaves the
   * place unused for ever. It is never given again, since a paper with it may have been sealed; its two bits say valid, and
   * no seal that anybody has leads to them.
   */
  reserve(): Promise<number> {
    return this.transactions.asService({ service: 'documents', purpose: 'issuing' }, takeStatusIndex);
  }
}
