import { Injectable } from '@nestjs/common';
import { civilRegistryRules, mayDecideProposal } from '@jatigi/civil-registry-domain';
import type { BirthFacts } from '@jatigi/civil-registry-domain';
import { ActImported, eventType } from '@jatigi/contracts';
import { authorize, DomainError, notFound } from '@jatigi/kernel';
import { appendEvents } from '@jatigi/platform-messaging';
import { personNow, Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { keepHomeAct } from '../home-centres/keep-home-act';
import { lookAcrossCentres } from '../registry/across-centres';

/** So many acts in one transaction: a long register takes several confirmations, each whole. */
const AT_ONCE = 200;

interface Row {
  line: number;
  year: number;
  number: number;
  body: { facts: BirthFacts; declaredOn: string | null; signedOn: string | null };
  uploadId: string;
  mediaType: string;
}
/** Which lines were compared; all when nothing is said. */
export interface Lines {
  from?: number;
  to?: number;
}
interface HeldBatch {
  id: string;
  centre: string;
  state: string;
  stagedBy: string;
}

/** The second person has compared the rows with their images: only now are they acts. */
@Injectable()
export class ConfirmImport {
  constructor(private readonly transactions: Transactions) {}

  /** @throws 403 `four-eyes`, 409 `import-not-staged`, `act-number-taken` */
  execute(context: RequestContext, id: string, lines: Lines) {
    return this.transactions.run(context, async (tx) => {
      const batch = await holdBatch(tx, id);
      authorize(civilRegistryRules, tx.actor, 'civil-registry.import.confirm', { post: batch.centre });
      mayDecideProposal(await personNow(tx, batch.stagedBy), tx.actor.personId as string);
      theImportIsStaged(batch);
      await lookAcrossCentres(tx);
      const rows = await waitingRows(tx, id, lines);
      for (const row of rows) await this.confirm(tx, batch, row);
      const waiting = await countWaiting(tx, id);
      if (waiting === 0) await tx.manager.query(`update import_batch set state = 'CONFIRMED' where id = $1`, [id]);
      return { id, state: waiting === 0 ? 'CONFIRMED' : 'STAGED', confirmed: rows.length, waiting };
    });
  }

  private async confirm(tx: Tx, { id, centre: heldBy }: HeldBatch, row: Row): Promise<void> {
    const { year, number, body, uploadId, mediaType } = row;
    const home = { heldBy, year, number, origin: 'imported' as const, scan: { uploadId, mediaType }, notes: [] };
    const { act, isNew } = await keepHomeAct(tx, { ...home, ...body });
    await tx.manager.query(
      `update import_row set act_id = $3, confirmed_by = $4, confirmed_at = $5 where batch_id = $1 and line = $2`,
      [id, row.line, act.id, tx.actor.personId, tx.now],
    );
    if (!isNew) return;
    await appendEvents(tx, { type: 'act', id: act.id }, [{ type: eventType(ActImported), data: act.reference }]);
  }
}

async function holdBatch(tx: Tx, id: string): Promise<HeldBatch> {
  const [batch] = (await tx.manager.query(
    'select id, centre, state, staged_by as "stagedBy" from import_batch where id = $1 for update',
    [id],
  )) as HeldBatch[];
  if (!batch) throw notFound('This import');
  return batch;
}

function theImportIsStaged({ state }: HeldBatch): void {
  if (state === 'STAGED') return;
  const detail = 'Only an import that is wholly loaded and free of problems is confirmed.';
  throw new DomainError({ code: 'import-not-staged', kind: 'conflict', detail, extra: { state } });
}

function waitingRows(tx: Tx, id: string, { from, to }: Lines): Promise<Row[]> {
  return tx.manager.query(
    `select line, year, number, body, upload_id as "uploadId", media_type as "mediaType" from import_row
     where batch_id = $1 and act_id is null and line between coalesce($2, line) and coalesce($3, line)
     order by year, number limit $4`,
    [id, from ?? null, to ?? null, AT_ONCE],
  ) as Promise<Row[]>;
}

async function countWaiting(tx: Tx, id: string): Promise<number> {
  const [row] = (await tx.manager.query(
    'select count(*)::int as waiting from import_row where batch_id = $1 and act_id is null',
    [id],
  )) as Array<{ waiting: number }>;
  return row?.waiting ?? 0;
}
