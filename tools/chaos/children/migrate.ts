import { messagingSql, parkingSql, payloadSizeSql } from '@jatigi/platform-messaging';
import { createDataSource, persistenceSql, sqlMigration } from '@jatigi/platform-persistence';
import 'reflect-metadata';

/** Makes the tables of one service in an empty database. Arguments: URL of the owner, service. */
const [url = '', service = ''] = process.argv.slice(2);

/**
 * `effect` has no unique constraint on purpose: a double effect must be seen, not refused. `model` folds the events of
 * an aggregate into a digest that depends on their order. `business_row` is what a command writes before its events.
 */
const chaosSql = `
  create table effect (
    n bigint generated always as identity primary key, consumer text not null, event_id uuid not null,
    aggregate_id uuid not null, version int not null, reason text not null
  );
  create index on effect (consumer, event_id);
  create table model (
    consumer text not null, aggregate_id uuid not null, version int not null, digest text not null,
    primary key (consumer, aggregate_id)
  );
  create table business_row (n bigint generated always as identity, writer int not null);
  grant select, insert, update on effect, model, business_row to ${service}_app;`;

async function migrate(): Promise<void> {
  const migrations = [
    sqlMigration('Persistence', 202611280001, persistenceSql(service)),
    sqlMigration('Messaging', 202611280002, messagingSql(service)),
    sqlMigration('Parking', 202611280003, parkingSql(service)),
    sqlMigration('PayloadSize', 202611291548, payloadSizeSql()),
    sqlMigration('Chaos', 202611280004, chaosSql),
  ];
  const dataSource = await createDataSource({ url, migrations, poolSize: 1 }).initialize();
  await dataSource.runMigrations({ transaction: 'each' });
  await dataSource.destroy();
}

void migrate();
