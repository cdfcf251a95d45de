import { createReadStream } from 'node:fs';
import { Injectable } from '@nestjs/common';
import { dateIn, DomainError, serviceActor, uuidv7 } from '@jatigi/kernel';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { DocumentsVault } from '@jatigi/platform-service';
import { findCentre } from '../posts/posts';
import { readRegister } from './read-register';
import type { FileRow, RegisterFile } from './read-register';
import type { RowProblem } from './register-row';

export interface RegisterToLoad {
  centre: string;
  csv: string;
  scans: string;
  /** The person who loads it: another one confirms. */
  by: string;
}
export interface StagedRegister {
  id: string;
  state: 'INVALID' | 'STAGED' | 'CONFIRMED';
  rows: number;
  problems: RowProblem[];
  gaps: RegisterFile['gaps'];
}
interface Batch {
  id: string;
  state: string;
}
const SERVICE = 'civil-registry';

/**
 * Loads an old register into the staging tables. Each row goes in with its image in a transaction of its own, and a row
 * that is there is passed over: the command can die anywhere and be run again.
 */
@Injectable()
export class StageRegister {
  constructor(
    private readonly transactions: Transactions,
    private readonly vault: DocumentsVault,
  ) {}

  /** @throws 422 `centre-unknown` */
  async execute(load: RegisterToLoad, progress: (done: number, of: number) => void): Promise<StagedRegister> {
    const file = readRegister(load, dateIn('Africa/Bamako', this.transactions.clock.now()));
    const { batch, problems } = await this.asRegistry(async (tx) => {
      await theCentreIsKnown(tx, load.centre);
      const taken = await takenNumbers(tx, load.centre, file);
      const found = [...file.problems, ...taken];
      return { problems: found, batch: await openBatch(tx, load, { ...file, problems: found }) };
    });
    const answer = { id: batch.id, rows: file.total, problems, gaps: file.gaps };
    if (batch.state === 'CONFIRMED') return { ...answer, state: 'CONFIRMED', problems: [] };
    if (problems.length > 0) return { ...answer, state: 'INVALID' };
    await this.stageRows(batch.id, file.rows, progress);
    await this.asRegistry((tx) =>
      tx.manager.query(`update import_batch set state = 'STAGED' where id = $1 and state = 'STAGING'`, [batch.id]),
    );
    return { ...answer, state: 'STAGED' };
  }

  private async stageRows(batchId: string, rows: FileRow[], progress: (done: number, of: number) => void) {
    const there = await this.asRegistry((tx) => linesOf(tx, batchId));
    let done = there.size;
    progress(done, rows.length);
    for (const row of rows.filter(({ line }) => !there.has(line))) {
      await this.stageRow(batchId, row);
      done += 1;
      progress(done, rows.length);
    }
  }

  private async stageRow(batchId: string, row: FileRow): Promise<void> {
    const context: RequestContext = { actor: serviceActor(SERVICE), requestId: uuidv7() };
    const subject = `import/${batchId}/${row.line}`;
    const upload = { body: createReadStream(row.scan), contentType: row.mediaType, subject };
    const { uploadId, mediaType } = await this.vault.store(context, upload);
    await this.asRegistry(async (tx) => {
      const { facts, declaredOn, signedOn } = row;
      await tx.manager.query(
        `insert into import_row (batch_id, line, year, number, body, upload_id, media_type)
         values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
        [batchId, row.line, row.year, row.number, { facts, declaredOn, signedOn }, uploadId, mediaType],
      );
      await this.vault.keep(tx, uploadId);
    });
  }

  private asRegistry<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.transactions.asService({ service: SERVICE }, work);
  }
}

async function theCentreIsKnown(tx: Tx, code: string): Promise<void> {
  if (await findCentre(tx, code)) return;
  throw new DomainError({ code: 'centre-unknown', kind: 'rule', detail: `No centre has the code ${code}.` });
}

/** Numbers that an act has already, unless this very file brought it there. */
async function takenNumbers(tx: Tx, centre: string, { rows, digest }: RegisterFile): Promise<RowProblem[]> {
  const taken = (await tx.manager.query(
    `select f.line from unnest($2::int[], $3::int[], $4::int[]) as f (line, year, number)
     join act a on a.centre = $1 and a.kind = 'birth' and a.year = f.year and a.number = f.number
     where not exists (
       select 1 from import_row r join import_batch b on b.id = r.batch_id
       where r.act_id = a.id and b.centre = $1 and b.digest = $5)
     order by f.line`,
    [centre, rows.map(({ line }) => line), rows.map(({ year }) => year), rows.map(({ number }) => number), digest],
  )) as Array<{ line: number }>;
  return taken.map(({ line }) => ({ line, column: 'number', code: 'number-taken' }));
}

/** The same file is the same import: what was staged of it stays, and so does who staged it. */
async function openBatch(tx: Tx, { centre, by }: RegisterToLoad, file: RegisterFile): Promise<Batch> {
  const state = file.problems.length > 0 ? 'INVALID' : 'STAGING';
  await tx.manager.query(
    `insert into import_batch (id, centre, digest, state, rows, problems, gaps, staged_by, staged_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     on conflict (centre, digest) do update set
       state = case when import_batch.state in ('INVALID', 'STAGING') then excluded.state else import_batch.state end,
       problems = excluded.problems, gaps = excluded.gaps`,
    [
      ...[uuidv7(), centre, file.digest, state, file.total],
      ...[JSON.stringify(file.problems), JSON.stringify(file.gaps), by, tx.now],
    ],
  );
  const [batch] = (await tx.manager.query('select id, state from import_batch where centre = $1 and digest = $2', [
    centre,
    file.digest,
  ])) as Batch[];
  return batch as Batch;
}

async function linesOf(tx: Tx, batchId: string): Promise<Set<number>> {
  const rows = (await tx.manager.query('select line from import_row where batch_id = $1', [batchId])) as Array<{
    line: number;
  }>;
  return new Set(rows.map(({ line }) => line));
}
