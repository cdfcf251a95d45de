import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { DataSource, EntityManager } from 'typeorm';

interface Range {
  firstId: number;
  lastId: number;
  events: number;
}

export interface Archived extends Range {
  partition: string;
  file: string;
  /** Of the lines, not of the compressed file. */
  sha256: string;
}

const PAGE = 5_000;

/** Whole partitions that end before the day and hold events; the default partition is never archived. */
const dueSql = `
  select c.relname as partition from pg_inherits i join pg_class c on c.oid = i.inhrelid
  where i.inhparent = 'event_log'::regclass
    and (regexp_match(pg_get_expr(c.relpartbound, c.oid), 'TO \\(''([^'']+)'''))[1]::timestamptz <= $1::timestamptz
  order by c.relname`;

/**
 * Takes whole partitions out of `event_log`: writes each to `<folder>/<partition>.ndjson.gz`, detaches it, and moves the
 * table to the schema `event_archive_tables`. Nothing is deleted: dropping those tables is a person's work, after the
 * file was read back. Run under the owner role.
 * @param before partitions that end on or before this day, and not after `now`: what is not over is still written to
 * @throws Error when a partition holds events that Kafka has not acknowledged, or was written to meanwhile (by a transaction
 *   that began in its last moments): nothing was changed then
 */
export async function archivePartitions(
  db: DataSource,
  before: Date,
  folder: string,
  now = new Date(),
): Promise<Archived[]> {
  const until = before < now ? before : now;
  const due = (await db.query(dueSql, [until.toISOString()])) as Array<{ partition: string }>;
  const done: Archived[] = [];
  for (const { partition } of due) {
    const archived = await archiveOne(db, partition, folder);
    if (archived) done.push(archived);
  }
  return done;
}

async function archiveOne(db: DataSource, partition: string, folder: string): Promise<Archived | null> {
  const range = await rangeOf(db, partition);
  if (range === null) return null;
  const [{ position }] = (await db.query('select position::text from relay_cursor')) as [{ position: string }];
  if (Number(position) < range.lastId) throw new Error(`${partition} holds events that Kafka has not got yet`);
  const file = join(folder, `${partition}.ndjson.gz`);
  const archived = { partition, ...range, file, sha256: await write(db, partition, file) };
  await db.transaction((manager) => detach(manager, archived));
  return archived;
}

async function rangeOf(db: DataSource | EntityManager, partition: string): Promise<Range | null> {
  const [{ first, last, events }] = (await db.query(
    `select min(id)::text as first, max(id)::text as last, count(*)::int as events from ${partition}`,
  )) as [{ first: string | null; last: string; events: number }];
  return first === null ? null : { firstId: Number(first), lastId: Number(last), events };
}

async function write(db: DataSource, partition: string, file: string): Promise<string> {
  const hash = createHash('sha256');
  async function* lines(): AsyncGenerator<string> {
    for (let after = '0'; ;) {
      const rows = (await db.query(
        `select id::text, row_to_json(e)::text as line from ${partition} e where id > $1 order by id limit ${PAGE}`,
        [after],
      )) as Array<{ id: string; line: string }>;
      const last = rows.at(-1);
      if (!last) return;
      const text = rows.map(({ line }) => `${line}\n`).join('');
      hash.update(text);
      yield text;
      after = last.id;
    }
  }
  await pipeline(lines, createGzip(), createWriteStream(`${file}.new`));
  await rename(`${file}.new`, file);
  return hash.digest('hex');
}

async function detach(manager: EntityManager, archived: Archived): Promise<void> {
  const { partition, firstId, lastId, events, file, sha256 } = archived;
  await manager.query('create schema if not exists event_archive_tables');
  await manager.query('lock table event_log in access exclusive mode'); // which detaching takes anyway
  const now = await rangeOf(manager, partition);
  if (now?.lastId !== lastId || now.events !== events)
    throw new Error(`${partition} was written to while it was archived: do it again`);
  await manager.query(`alter table event_log detach partition ${partition}`);
  await manager.query(`alter table ${partition} set schema event_archive_tables`);
  await manager.query(
    `insert into event_archive (partition_name, first_id, last_id, events, file, sha256) values ($1, $2, $3, $4, $5, $6)`,
    [partition, firstId, lastId, events, file, sha256],
  );
}
