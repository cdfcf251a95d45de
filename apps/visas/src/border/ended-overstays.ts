import { Injectable } from '@nestjs/common';
import { dateIn } from '@jatigi/kernel';
import type { PlainDate } from '@jatigi/kernel';
import type { Tx } from '@jatigi/platform-persistence';
import { HEADQUARTERS_TIME_ZONE, overstaysOf } from '@jatigi/visas-domain';
import type { VisaApplication, VisaAtBorder } from '@jatigi/visas-domain';
import { HoldOverstay } from '../screening/hold-overstay';

/**
 * What a journal that is told late says of overstays. One was over before anybody here knew of it: `DetectOverstays` looks
 * at who is here and would never see it. Another was told while its exit, in time, lay on a desk without a network: it is
 * taken back, or the holder would be held for an overstay that never was.
 */
@Injectable()
export class EndedOverstays {
  constructor(private readonly held: HoldOverstay) {}

  /** Each stay once, whoever told of it first. The caller holds the file and saves it. */
  async tell(tx: Tx, application: VisaApplication, { terms, stays, other }: VisaAtBorder): Promise<void> {
    const told = await toldOf(tx, application);
    const found = overstaysOf(terms, { own: stays, other }, dateIn(HEADQUARTERS_TIME_ZONE, tx.now));
    const fresh = found.filter(({ entry, isOver }) => isOver && !told.includes(entry));
    const wrong = told.filter((entry) => !found.some((overstay) => overstay.entry === entry));
    if (fresh.length === 0 && wrong.length === 0) return;
    for (const overstay of fresh) {
      application.recordOverstay(overstay, tx.now);
      await this.held.plan(tx, application.id, overstay.entry);
    }
    for (const entry of wrong) application.correctOverstay(entry, tx.now);
    const standing = [...told, ...fresh.map(({ entry }) => entry)].filter((entry) => !wrong.includes(entry));
    // That of the stay under way, where there is one: by it `DetectOverstays` knows that nothing is left to be told.
    await tx.manager.query(
      `update visa_use set told_for = case when here_since = any ($2::date[]) then here_since else ($2::date[])[1] end
        where application_id = $1`,
      [application.id, standing],
    );
  }
}

/** The first days of the stays that stand as told, by the history: a journal is told as often as a desk likes. */
async function toldOf(tx: Tx, { id }: VisaApplication): Promise<PlainDate[]> {
  const rows = (await tx.manager.query(
    `select entry from (
       select distinct on (detail->>'entry') detail->>'entry' as entry, kind from application_history
        where application_id = $1 and kind in ('overstay-detected', 'overstay-corrected')
        order by detail->>'entry', id desc) last
      where kind = 'overstay-detected' order by entry`,
    [id],
  )) as Array<{ entry: PlainDate }>;
  return rows.map(({ entry }) => entry);
}
