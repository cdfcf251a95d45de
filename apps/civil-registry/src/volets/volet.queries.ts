import { Injectable } from '@nestjs/common';
import { civilRegistryRules } from '@jatigi/civil-registry-domain';
import type { ActReference } from '@jatigi/civil-registry-domain';
import { authorize, notFound } from '@jatigi/kernel';
import { cursorPage, decodeCursor } from '@jatigi/platform-http';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { getAct } from '../acts/act-store';
import { centralOffice } from '../posts/posts';
import { recordRead } from '../registry/record-reads';
import { VoletQuery } from './volet.dto';

interface VoletRow {
  actId: string;
  reference: ActReference;
  printedNumber: string;
  state: 'WAITING' | 'ACKNOWLEDGED';
  sentAt: Date;
  acknowledgeBy: string;
  sendings: number;
}

const selectVolet = `
  select v.act_id as "actId", a.printed_number as "printedNumber", v.state, v.sent_at as "sentAt",
         jsonb_build_object('centre', a.centre, 'kind', a.kind, 'year', a.year, 'number', a.number) as reference,
         v.acknowledge_by::text as "acknowledgeBy", v.sendings
  from volet v join act a on a.id = v.act_id`;

const toLine = (tx: Tx) => (row: VoletRow) => ({
  ...row,
  sentAt: row.sentAt.toISOString(),
  overdue: row.state === 'WAITING' && row.acknowledgeBy < tx.now.toISOString().slice(0, 10),
});

/** Only the central office itself: its code is the post that the rule asks for. @throws 403, 404 */
export async function theActorIsTheCentralOffice(tx: Tx, action: string): Promise<void> {
  const office = await centralOffice(tx);
  if (office === null) throw notFound('The central office');
  authorize(civilRegistryRules, tx.actor, action, { post: office });
}

/** What lies ready for the central office. */
@Injectable()
export class VoletQueries {
  constructor(private readonly transactions: Transactions) {}

  /** Oldest first. Lines hold no personal data. */
  list(context: RequestContext, { state = 'waiting', limit = 25, cursor }: VoletQuery) {
    return this.transactions.run(context, async (tx) => {
      await theActorIsTheCentralOffice(tx, 'civil-registry.volet.read');
      const [after] = cursor === undefined ? [] : decodeCursor(cursor);
      const rows = (await tx.manager.query(
        `${selectVolet} where v.state = $1 and ($2::uuid is null or v.act_id > $2::uuid) order by v.act_id limit $3`,
        [state.toUpperCase(), after ?? null, limit + 1],
      )) as VoletRow[];
      return cursorPage(rows, limit, { position: ({ actId }) => [actId], toItem: toLine(tx) });
    });
  }

  volet(context: RequestContext, actId: string) {
    return this.transactions.run(context, async (tx) => {
      await theActorIsTheCentralOffice(tx, 'civil-registry.volet.read');
      const [row] = (await tx.manager.query(`${selectVolet} where v.act_id = $1`, [actId])) as VoletRow[];
      if (!row) throw notFound('This volet');
      const { facts, declaredOn, signedOn, judgment } = await getAct(tx, actId);
      await recordRead(tx, { kind: 'act', id: actId }, 'volet');
      return { ...toLine(tx)(row), facts, declaredOn, signedOn, judgment };
    });
  }
}
