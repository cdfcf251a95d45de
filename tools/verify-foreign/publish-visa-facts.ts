import * as contracts from '@jatigi/contracts';
import { systemClock, uuidv7 } from '@jatigi/kernel';
import { appendEvents, createKafka, messagingSql, openOutbox, Relay } from '@jatigi/platform-messaging';
import { createDataSource, persistenceSql, sqlMigration, Transactions } from '@jatigi/platform-persistence';
import { testDatabase, waitFor } from '@jatigi/platform-testing';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import 'reflect-metadata';

const story = [
  contracts.ApplicationStarted,
  contracts.ApplicationSubmitted,
  contracts.ApplicationPaid,
  contracts.ApplicationGranted,
  contracts.VisaIssued,
  contracts.VisaRevoked,
];
const APPLICATIONS = 8;

const sampleOf = ({ name }: contracts.EventDefinition): unknown =>
  JSON.parse(readFileSync(join(process.argv[2] ?? '', `${name}.json`), 'utf8'));

/**
 * Says the story of some applications through the product's own event log and relay, then prints what the log holds: one
 * JSON object. Needs TEST_DATABASE_URL and KAFKA_BROKERS, with the topic `visas.v1` made, and the folder of the samples.
 */
async function main(): Promise<void> {
  const database = await testDatabase('visas', [
    sqlMigration('Persistence', 202611230001, persistenceSql('visas')),
    sqlMigration('Messaging', 202611230002, messagingSql('visas')),
  ]);
  const dataSource = await createDataSource({ url: database.appUrl, poolSize: 4 }).initialize();
  const plain = { seal: (text: string) => Buffer.from(text), open: (sealed: Buffer) => sealed.toString() };
  const transactions = new Transactions(dataSource, systemClock, 'visas', plain);
  const outbox = openOutbox(dataSource, contracts.visasEvents);
  const broker = { brokers: (process.env['KAFKA_BROKERS'] ?? '').split(','), clientId: 'visas' };
  for (const id of Array.from({ length: APPLICATIONS }, () => uuidv7())) {
    const facts = story.map((definition) => ({ type: definition.type, data: sampleOf(definition) }));
    await transactions.asService({ service: 'visas', correlationId: 'foreign' }, (tx) =>
      appendEvents(tx, { type: 'application', id }, facts),
    );
  }
  const relay = new Relay({ databaseUrl: database.appUrl, broker, outbox });
  relay.start();
  const admin = createKafka(broker, 5).admin();
  await admin.connect();
  const published = async (): Promise<number> =>
    (await admin.fetchTopicOffsets('visas.v1')).reduce((sum, { high }) => sum + Number(high), 0);
  await waitFor(async () => (await published()) === story.length * APPLICATIONS);
  await relay.stop();
  await admin.disconnect();
  const logged: unknown = await dataSource.query(
    'select event_id as id, type, aggregate_id as subject, version, payload as data from event_log order by event_log.id',
  );
  await dataSource.destroy();
  await database.drop();
  process.stdout.write(JSON.stringify(logged));
}

void main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
