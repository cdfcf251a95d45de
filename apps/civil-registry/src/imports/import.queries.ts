import { Injectable, StreamableFile } from '@nestjs/common';
import { civilRegistryRules } from '@jatigi/civil-registry-domain';
import { authorize, notFound, postsFor } from '@jatigi/kernel';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { DocumentsVault } from '@jatigi/platform-service';
import type { Gap } from './read-register';
import type { RegisterRow, RowProblem } from './register-row';
import { recordRead } from '../registry/record-reads';

const READ = 'civil-registry.import.read';
/** What a second person compares at one time. */
const SAMPLE = 50;
const LIST = 100;

interface BatchRow {
  id: string;
  centre: string;
  state: string;
  rows: number;
  staged: number;
  confirmed: number;
  problems: RowProblem[];
  gaps: Gap[];
  stagedBy: string;
  stagedAt: Date;
}

/** What is compared with the page of the register. */
interface SampleRow extends RegisterRow {
  line: number;
  mediaType: string;
}

const selectBatch = `
  select b.id, b.centre, b.state, b.rows, b.problems, b.gaps, b.staged_by as "stagedBy", b.staged_at as "stagedAt",
         (select count(*)::int from import_row r where r.batch_id = b.id) as staged,
         (select count(*)::int from import_row r where r.batch_id = b.id and r.act_id is not null) as confirmed
  from import_batch b`;

/** Imports of old registers, for the centre that keeps them. */
@Injectable()
export class ImportQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly vault: DocumentsVault,
  ) {}

  page(context: RequestContext) {
    return this.transactions.run(context, async (tx) => {
      const centres = postsFor(civilRegistryRules, tx.actor, READ);
      const batches = (await tx.manager.query(
        `${selectBatch} where '*' = any ($1) or b.centre = any ($1) order by b.staged_at desc, b.id limit $2`,
        [centres, LIST],
      )) as BatchRow[];
      return { items: batches.map(toLine) };
    });
  }

  one(context: RequestContext, id: string) {
    return this.transactions.run(context, async (tx) => {
      const batch = await openBatch(tx, id);
      await recordRead(tx, { kind: 'act', id }, 'import');
      const sample = (await tx.manager.query(
        `select line, year, number, body->'facts' as facts, body->>'declaredOn' as "declaredOn",
                body->>'signedOn' as "signedOn", media_type as "mediaType"
         from import_row where batch_id = $1 and act_id is null order by year, number limit $2`,
        [id, SAMPLE],
      )) as SampleRow[];
      return { ...toLine(batch), problems: batch.problems, gaps: batch.gaps, sample };
    });
  }

  /** The image of the page. */
  async scan(context: RequestContext, id: string, line: number): Promise<StreamableFile> {
    const found = await this.transactions.run(context, async (tx) => {
      await openBatch(tx, id);
      await recordRead(tx, { kind: 'act', id }, `import/${line}/scan`);
      const [row] = (await tx.manager.query(
        'select upload_id as "uploadId", media_type as "mediaType" from import_row where batch_id = $1 and line = $2',
        [id, line],
      )) as Array<{ uploadId: string; mediaType: string }>;
      if (!row) throw notFound('This row');
      return row;
    });
    return new StreamableFile(await this.vault.upload(context, found.uploadId), { type: found.mediaType });
  }
}

async function openBatch(tx: Tx, id: string): Promise<BatchRow> {
  const [batch] = (await tx.manager.query(`${selectBatch} where b.id = $1`, [id])) as BatchRow[];
  if (!batch) throw notFound('This import');
  authorize(civilRegistryRules, tx.actor, READ, { post: batch.centre });
  return batch;
}

const toLine = ({ problems, gaps, stagedAt, ...batch }: BatchRow) => ({
  ...batch,
  problems: problems.length,
  gaps: gaps.length,
  stagedAt: stagedAt.toISOString(),
});
