import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { DataSource } from 'typeorm';

export interface Restored {
  partition: string;
  events: number;
  /** The detached table was still there; otherwise the file was read. */
  from: 'table' | 'file';
}

interface Register {
  events: string;
  file: string;
  sha256: string;
}

const SCHEMA = 'event_archive_tables';
/** At least so many lines become one insert. */
const PAGE = 5_000;

/**
 * Puts an archived partition back into `event_log`, so that consumers can begin with it again: the detached table where it
 * still exists, otherwise what its file holds, verified. Run under the owner role. Archive it again when they have caught up.
 * @param file where the file lies today, when not where it was written
 * @throws Error when the partition is not archived, or the file is not the one that was written; the log is as before then
 */
export async function restorePartition(db: DataSource, partition: string, file?: string): Promise<Restored> {
  const [archived] = (await db.query('select events, file, sha256 from event_archive where partition_name = $1', [
    partition,
  ])) as Register[];
  const [, year] = /^event_log_(\d{4})$/.exec(partition) ?? [];
  if (!archived || !year) throw new Error(`${partition} is not in the register of what was archived (event_archive)`);
  const [{ kept }] = (await db.query(`select to_regclass($1) is not null as kept`, [`${SCHEMA}.${partition}`])) as [
    { kept: boolean },
  ];
  if (!kept) await readBack(db, partition, { ...archived, file: file ?? archived.file });
  await attach(db, partition, Number(year));
  return { partition, events: Number(archived.events), from: kept ? 'table' : 'file' };
}

/** What every partition must keep as the log does today; a table that was detached earlier keeps what counted then. */
const checksSql = `
  select conname as name, replace(pg_get_constraintdef(oid), ' NOT VALID', '') as definition from pg_constraint
  where conrelid = 'event_log'::regclass and contype = 'c'`;

/** The last of two steps, short: whoever reads the log waits for it. */
async function attach(db: DataSource, partition: string, year: number): Promise<void> {
  await db.transaction(async (manager) => {
    await manager.query(`alter table ${SCHEMA}.${partition} set schema public`);
    const checks = (await manager.query(checksSql)) as Array<{ name: string; definition: string }>;
    for (const { name, definition } of checks) {
      await manager.query(`alter table ${partition} drop constraint if exists ${name}`);
      await manager.query(`alter table ${partition} add constraint ${name} ${definition}`);
    }
    await manager.query(`alter table event_log attach partition ${partition}
      for values from ('${year}-01-01T00:00:00Z') to ('${year + 1}-01-01T00:00:00Z')`);
    await manager.query('delete from event_archive where partition_name = $1', [partition]);
  });
}

/** Makes the detached table again. Page by page: a long transaction would hold back every relay of this server. */
async function readBack(db: DataSource, partition: string, archived: Register): Promise<void> {
  const loading = `${SCHEMA}.${partition}_loading`;
  await db.query(`drop table if exists ${loading}`);
  await db.query(`create table ${loading} (like event_log including defaults including constraints)`);
  const hash = createHash('sha256');
  let events = 0;
  await pipeline(createReadStream(archived.file), createGunzip(), inPages, async (pages: AsyncIterable<string[]>) => {
    for await (const page of pages) {
      hash.update(`${page.join('\n')}\n`);
      events += page.length;
      await db.query(`insert into ${loading} select * from jsonb_populate_recordset(null::event_log, $1::jsonb)`, [
        `[${page.join(',')}]`,
      ]);
    }
  });
  if (hash.digest('hex') !== archived.sha256 || events !== Number(archived.events)) {
    await db.query(`drop table ${loading}`);
    throw new Error(`${archived.file} is not what was archived of ${partition}: its sha256 differs from the register`);
  }
  for (const columns of ['id', 'event_id', 'aggregate_id, version']) {
    await db.query(`create unique index on ${loading} (${columns})`);
  }
  await db.query(`alter table ${loading} rename to ${partition}`);
}

async function* inPages(bytes: AsyncIterable<Buffer>): AsyncGenerator<string[]> {
  const decoder = new TextDecoder();
  let lines: string[] = [];
  let rest = '';
  for await (const chunk of bytes) {
    const parts = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = parts.pop() ?? '';
    lines.push(...parts);
    if (lines.length < PAGE) continue;
    yield lines;
    lines = [];
  }
  if (lines.length > 0) yield lines;
}
