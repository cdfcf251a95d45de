import type { EventStore, ParkedEvent, ParkReason, StoreTransaction } from './store';
import type { SourceRecord } from './record';

/** The two tables of the bookkeeping, for a migration of yours; can be run again. */
export const postgresTables = `
create table if not exists jatigi_event_position (
  consumer text not null,
  aggregate_id text not null,
  version int not null default 0,
  recent json not null default '[]',
  primary key (consumer, aggregate_id)
);
create table if not exists jatigi_parked_event (
  consumer text not null,
  aggregate_id text not null,
  event_id text not null,
  n bigint generated always as identity,
  version int,
  type text,
  reason text not null,
  detail text not null,
  record json not null,
  parked_at timestamptz not null default now(),
  primary key (consumer, aggregate_id, event_id)
);`;

/** Locks in one order, so that two batches cannot deadlock on the rows. */
const openSql = `
  insert into jatigi_event_position (consumer, aggregate_id)
  select $1, id from unnest($2::text[]) as id order by id
  on conflict (consumer, aggregate_id) do update set version = jatigi_event_position.version
  returning aggregate_id, version, recent`;
const parkedSql = `
  select aggregate_id, event_id, version, type, reason, detail, record from jatigi_parked_event
  where consumer = $1 and ($2::text[] is null or aggregate_id = any($2)) order by n`;
const advanceSql = `
  update jatigi_event_position p set version = n.version, recent = n.recent
  from unnest($2::text[], $3::int[], $4::json[]) as n(aggregate_id, version, recent)
  where p.consumer = $1 and p.aggregate_id = n.aggregate_id`;
const parkSql = `
  insert into jatigi_parked_event (consumer, aggregate_id, event_id, version, type, reason, detail, record)
  values ($1, $2, $3, $4, $5, $6, $7, $8)
  on conflict (consumer, aggregate_id, event_id) do update set reason = excluded.reason, detail = excluded.detail`;

/** What is needed of a client of `pg`. */
export interface PostgresClient {
  query(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
  release(error?: Error): void;
  on(event: 'error', listener: (error: Error) => void): unknown;
  off(event: 'error', listener: (error: Error) => void): unknown;
}

/** Bookkeeping beside the effects: handlers get the client that holds the transaction. */
export function postgresStore<Client extends PostgresClient>(options: {
  /** A client of your pool: `() => pool.connect()`. */
  connect: () => Promise<Client>;
  /** The consumer's name: several may share a database. */
  consumer: string;
}): EventStore<Client> {
  const { connect, consumer } = options;
  return {
    async transaction(work) {
      const client = await connect();
      let broken: Error | undefined;
      // A connection that is lost also fails the query in hand; unheard, the same error would end the process.
      const lost = (error: Error): void => void (broken = error);
      client.on('error', lost);
      try {
        await client.query('begin');
        const done = await work(bookkeeping(client, consumer));
        await client.query('commit');
        return done;
      } catch (error) {
        // A client that cannot even roll back is thrown away.
        await client.query('rollback').catch((failure: Error) => (broken = failure));
        throw error;
      } finally {
        client.off('error', lost);
        client.release(broken);
      }
    },
    async parked() {
      const client = await connect();
      try {
        return await parkedOf(client, consumer, null);
      } finally {
        client.release();
      }
    },
  };
}

function bookkeeping<Client extends PostgresClient>(client: Client, consumer: string): StoreTransaction<Client> {
  return {
    tx: client,
    async open(aggregateIds) {
      const { rows } = await client.query(openSql, [consumer, aggregateIds]);
      const parked = await parkedOf(client, consumer, aggregateIds);
      return (rows as Array<{ aggregate_id: string; version: number; recent: string[] }>).map((row) => ({
        aggregateId: row.aggregate_id,
        version: row.version,
        recent: row.recent,
        parked: parked.filter(({ aggregateId }) => aggregateId === row.aggregate_id),
      }));
    },
    async advance(states) {
      const ids = states.map(({ aggregateId }) => aggregateId);
      const versions = states.map(({ version }) => version);
      const recent = states.map((state) => JSON.stringify(state.recent));
      await client.query(advanceSql, [consumer, ids, versions, recent]);
    },
    async park({ aggregateId, eventId, version, type, reason, detail, record }) {
      const values = [consumer, aggregateId, eventId, version, type, reason, detail, JSON.stringify(record)];
      await client.query(parkSql, values);
    },
    async unpark({ aggregateId, eventId }) {
      const sql = 'delete from jatigi_parked_event where consumer = $1 and aggregate_id = $2 and event_id = $3';
      await client.query(sql, [consumer, aggregateId, eventId]);
    },
  };
}

async function parkedOf(
  client: PostgresClient,
  consumer: string,
  aggregateIds: readonly string[] | null,
): Promise<ParkedEvent[]> {
  const { rows } = await client.query(parkedSql, [consumer, aggregateIds]);
  return (rows as ParkedRow[]).map(({ aggregate_id: aggregateId, event_id: eventId, ...rest }) => ({
    aggregateId,
    eventId,
    ...rest,
  }));
}

interface ParkedRow {
  aggregate_id: string;
  event_id: string;
  version: number | null;
  type: string | null;
  reason: ParkReason;
  detail: string;
  record: SourceRecord;
}
