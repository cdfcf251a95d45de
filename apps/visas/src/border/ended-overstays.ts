import { Injectable } from '@nestjs/common';
import { dateIn } from '@jatigi/kernel';
import type { Tx } from '@jatigi/platform-persistence';
import { HEADQUARTERS_TIME_ZONE, overstaysOf } from '@jatigi/visas-domain';
import type { Overstay, VisaApplication, VisaAtBorder } from '@jatigi/visas-domain';
import { HoldOverstay } from '../screening/hold-overstay';

/**
 * An overstay that was over before anybody here knew of it: a desk without a network told the entry and the exit of a stay
 * that was too long together. `DetectOverstays` looks at who is here and would never see it.
 */
@Injectable()
export class EndedOverstays {
  constructor(private readonly held: HoldOverstay) {}

  /** Each stay once, whoever told of it first. The caller holds the file and saves it. */
  async tell(tx: Tx, application: VisaApplication, { terms, stays, other }: VisaAtBorder): Promise<void> {
    const today = dateIn(HEADQUARTERS_TIME_ZONE, tx.now);
    const over = overstaysOf(terms, { own: stays, other }, today).filter(({ isOver }) => isOver);
    for (const overstay of await untold(tx, application, over)) {
      const { entry } = overstay;
      // Where the holder is here again, what was told of that stay is not forgotten.
      await tx.manager.query('update visa_use set told_for = coalesce(told_for, $2) where application_id = $1', [
        application.id,
        entry,
      ]);
      application.recordOverstay(overstay, tx.now);
      await this.held.plan(tx, application.id, entry);
    }
  }
}

/** By the history: a journal is told as often as a desk likes. */
async function untold(tx: Tx, { id }: VisaApplication, over: readonly Overstay[]): Promise<Overstay[]> {
  if (over.length === 0) return [];
  const rows = (await tx.manager.query(
    `select detail->>'entry' as entry from application_history where application_id = $1 and kind = 'overstay-detected'`,
    [id],
  )) as Array<{ entry: string }>;
  const told = new Set(rows.map(({ entry }) => entry));
  return over.filter(({ entry }) => !told.has(entry));
}
