import type { CaseRecord, CaseMoment } from '@jatigi/identity-domain';
import { dateIn } from '@jatigi/kernel';
import type { Transactions, Tx } from '@jatigi/platform-persistence';
import type { CaseKind } from './case-kind';
import type { CaseStore } from './case-store';

const AT_ONCE = 200;
const identity = { service: 'identity' } as const;

/** Ends what came to its last day (`valid_until`), on the wall of its post. */
export class CaseSweep<T extends CaseRecord> {
  constructor(
    private readonly transactions: Transactions,
    private readonly store: CaseStore<T>,
    private readonly kind: Pick<CaseKind<T>, 'table'>,
    private readonly ending: { states: readonly string[]; expire: (one: T, moment: CaseMoment) => void },
  ) {}

  /** Each in a transaction of its own: one that fails keeps no other. @returns how many ended */
  async sweep(): Promise<number> {
    const due = await this.transactions.asService(identity, (tx) => this.due(tx));
    await this.transactions.eachAsService(identity, due, (tx, { id, zone }) => this.expire(tx, id, zone));
    return due.length;
  }

  private async due(tx: Tx): Promise<Array<{ id: string; zone: string }>> {
    return (await tx.manager.query(
      `select r.id, p.time_zone as zone from ${this.kind.table} r join post p on p.code = r.post
        where r.state = any ($2) and r.valid_until < ($1::timestamptz at time zone p.time_zone)::date
        order by r.valid_until limit ${AT_ONCE}`,
      [tx.now, this.ending.states],
    )) as Array<{ id: string; zone: string }>;
  }

  private async expire(tx: Tx, id: string, zone: string): Promise<void> {
    const one = await this.store.lock(tx, id);
    if (!this.ending.states.includes(one.state)) return;
    this.ending.expire(one, { now: tx.now, today: dateIn(zone, tx.now) });
    await this.store.save(tx, one);
  }
}
