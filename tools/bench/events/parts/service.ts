import { systemClock } from '@jatigi/kernel';
import { messagingSql, openOutbox, parkingSql, payloadSizeSql } from '@jatigi/platform-messaging';
import type { Outbox } from '@jatigi/platform-messaging';
import { createDataSource, persistenceSql, sqlMigration, Transactions } from '@jatigi/platform-persistence';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { aggregateIdSql, aggregateType, benchDataSql, contract, definition } from './bench-event';

const name = 'bench';

/**
 * The product's tables, one table for effects, one for what a command writes, and the outboxes of the rivals:
 * Debezium's with its documented columns, the polled one with an index over what is left to send.
 */
const migrations = [
  sqlMigration('Persistence', 202611280001, persistenceSql(name)),
  sqlMigration('Messaging', 202611280002, messagingSql(name)),
  sqlMigration('Parking', 202611280003, parkingSql(name)),
  sqlMigration('PayloadSize', 202611291548, payloadSizeSql()),
  sqlMigration(
    'Bench',
    202611280004,
    `create table declaration (id uuid primary key, post text not null, state text not null, version int not null);
     create table effect (aggregate_id uuid not null, version int not null, n int not null);
     create table latest (aggregate_id uuid primary key, version int not null, n int not null);
     create table outbox (id uuid primary key, aggregatetype text not null, aggregateid uuid not null,
       type text not null, payload jsonb not null, version int not null, ce_time timestamptz not null default now());
     create table polled_outbox (id bigint generated always as identity primary key, event_id uuid not null,
       aggregateid uuid not null, type text not null, payload jsonb not null, version int not null);
     create table received_message (consumer text not null, message_id text not null, primary key (consumer, message_id));
     grant select, insert, update, delete on declaration, effect, latest, outbox, polled_outbox, received_message to ${name}_app;`,
  ),
];

export interface BenchDatabase {
  ownerUrl: string;
  appUrl: string;
}

/** A fresh database of a service with the two roles of production. `adminUrl` is a superuser's. */
export async function createDatabase(adminUrl: string, database: string): Promise<BenchDatabase> {
  await withClient(adminUrl, async (client) => {
    for (const role of [`${name}_owner`, `${name}_app`]) {
      const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role]);
      if (!rowCount) await client.query(`create role ${role} login password '${role}'`);
    }
    await client.query(`create database ${database} owner ${name}_owner`);
  });
  const [ownerUrl, appUrl] = [urlFor(adminUrl, database, 'owner'), urlFor(adminUrl, database, 'app')];
  const owner = await createDataSource({ url: ownerUrl, migrations, poolSize: 1 }).initialize();
  await owner.runMigrations({ transaction: 'each' });
  await owner.destroy();
  return { ownerUrl, appUrl };
}

export async function dropDatabase(adminUrl: string, database: string): Promise<void> {
  await withClient(adminUrl, (client) => client.query(`drop database if exists ${database} with (force)`));
}

/** Appends `count` events to an empty log, about `aggregates` aggregates in turns. */
export function seedLog(ownerUrl: string, count: number, aggregates: number): Promise<void> {
  return growLog(ownerUrl, { from: 0, count, aggregates });
}

/** Appends events number `from` + 1 and on; `heads` and versions are those of as many commands of one event each. */
export async function growLog(
  ownerUrl: string,
  grow: { from: number; count: number; aggregates: number },
): Promise<void> {
  const { from, count, aggregates } = grow;
  await query(
    ownerUrl,
    `insert into event_log (event_id, aggregate_type, aggregate_id, version, type, schema_version, headers, payload, occurred_at)
     select gen_random_uuid(), '${aggregateType}', ${aggregateIdSql(`1000000 + n % ${aggregates}`)}, n / ${aggregates} + 1,
            '${definition.type}', 1, '{"actor":"service:bench","correlationid":"0190a1b2-0000-7000-8000-000000000000"}',
            ${benchDataSql('n + 1')}, now()
     from generate_series(${from}, ${from + count} - 1) as n`,
  );
  await query(ownerUrl, 'vacuum analyze event_log');
}

/** Lets the relay begin behind what is in the log. */
export async function skipLog(ownerUrl: string): Promise<void> {
  await query(ownerUrl, 'update relay_cursor set position = (select coalesce(max(id), 0) from event_log)');
}

/** Version rows as after having consumed the whole log: what a rebuild is to restore is what the consumer knows. */
export async function knowAll(ownerUrl: string, consumer: string): Promise<void> {
  await query(
    ownerUrl,
    `insert into consumer_position (consumer, aggregate_id, version, event_id)
     select distinct on (aggregate_id) $1, aggregate_id, version, event_id from event_log order by aggregate_id, version desc`,
    [consumer],
  );
  await query(ownerUrl, 'vacuum analyze consumer_position');
}

/** Everything dirty goes to disk now and not during a measurement. */
export async function settle(adminUrl: string): Promise<void> {
  await query(adminUrl, 'checkpoint');
}

/** As many rows in Debezium's outbox, of the same events. */
export async function seedOutbox(ownerUrl: string, count: number, aggregates: number): Promise<void> {
  const sql = `
    insert into outbox (id, aggregatetype, aggregateid, type, payload, version)
    select gen_random_uuid(), '${contract.topic}', ${aggregateIdSql(`n % ${aggregates}`)}, '${definition.type}',
           ${benchDataSql('n + 1')}, n / ${aggregates} + 1
    from generate_series(0, ${count} - 1) as n`;
  await query(ownerUrl, sql);
}

export interface BenchService {
  dataSource: DataSource;
  transactions: Transactions;
  outbox: Outbox;
}

/** The service as `runService` opens it. */
export async function openService(appUrl: string): Promise<BenchService> {
  const dataSource = await createDataSource({ url: appUrl }).initialize();
  const plain = { seal: (text: string) => Buffer.from(text), open: (sealed: Buffer) => sealed.toString() };
  const transactions = new Transactions(dataSource, systemClock, name, plain);
  return { dataSource, transactions, outbox: openOutbox(dataSource, contract) };
}

/** Runs one statement as the owner and returns its rows. */
export async function query<Row extends object>(url: string, sql: string, values: unknown[] = []): Promise<Row[]> {
  return withClient(url, async (client) => (await client.query<Row>(sql, values)).rows);
}

async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function urlFor(adminUrl: string, database: string, role: 'owner' | 'app'): string {
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  url.username = url.password = `${name}_${role}`;
  return url.href;
}
