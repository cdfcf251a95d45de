import { paymentsEvents, PaymentUnmatched } from '@jatigi/contracts';
import { systemClock, uuidv7 } from '@jatigi/kernel';
import { createDataSource, persistenceSql, sqlMigration, Transactions } from '@jatigi/platform-persistence';
import type { TestDatabase } from '../../src/index';
import { testDatabase } from '../../src/index';
import type { DataSource } from 'typeorm';
import { appendEvents, messagingSql, openOutbox, parkingSql, payloadSizeSql } from '@jatigi/platform-messaging';
import type { Outbox } from '@jatigi/platform-messaging';

/** A service with nothing but the platform's tables and a table for effects. */
export interface ServiceFixture {
  database: TestDatabase;
  dataSource: DataSource;
  transactions: Transactions;
  outbox: Outbox;
  /** Appends `count` events about one aggregate in one transaction; `hold` runs before COMMIT. */
  say(aggregateId: string, count?: number, hold?: () => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

const name = 'payments';
const migrations = [
  sqlMigration('Persistence', 202611230001, persistenceSql(name)),
  sqlMigration('Messaging', 202611230002, messagingSql(name)),
  sqlMigration('Parking', 202611230003, parkingSql(name)),
  sqlMigration(
    'Effects',
    202611230004,
    `create table effect (n bigint generated always as identity, aggregate_id uuid, version int, reason text);
     grant select, insert on effect to ${name}_app;
     create table tally (aggregate_id uuid primary key, events int not null, last int not null);
     grant select, insert, update on tally to ${name}_app;
     create table kept_promise (name text primary key);
     create table promise (name text references kept_promise deferrable initially deferred);
     grant select, insert on promise, kept_promise to ${name}_app;`,
  ),
  sqlMigration('PayloadSize', 202611230005, payloadSizeSql()),
];

export async function serviceFixture(): Promise<ServiceFixture> {
  const database = await testDatabase(name, migrations);
  const dataSource = await createDataSource({ url: database.appUrl, poolSize: 12 }).initialize();
  const plain = { seal: (text: string) => Buffer.from(text), open: (sealed: Buffer) => sealed.toString() };
  const transactions = new Transactions(dataSource, systemClock, name, plain);
  const outbox = openOutbox(dataSource, paymentsEvents);
  return {
    database,
    dataSource,
    transactions,
    outbox,
    say: (aggregateId, count = 1, hold) =>
      transactions.asService({ service: name, correlationId: 'c-1' }, async (tx) => {
        const events = Array.from({ length: count }, () => ({ type: PaymentUnmatched.type, data: { reason: 'late' } }));
        await appendEvents(tx, { type: 'payment', id: aggregateId }, events);
        await hold?.();
      }),
    close: async () => {
      await dataSource.destroy();
      await database.drop();
    },
  };
}

export const newId = uuidv7;
