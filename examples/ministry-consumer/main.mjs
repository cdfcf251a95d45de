// node main.mjs <settings.json> listen | list | parked | replay <application id> [handle|accept|skip] | read <visa number>
import { createGatewayClient, GatewayProblem, machine } from '@jatigi/gateway-client';
import { EventConsumer, postgresStore, postgresTables } from '@jatigi/event-consumer';
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { applicationOf, keepValidVisas, validVisas, visaTable } from './valid-visas.mjs';

const [settingsFile, command, ...values] = process.argv.slice(2);
const commands = { listen, list, parked, replay, read };
if (!settingsFile || !Object.hasOwn(commands, command ?? '')) {
  console.error(
    'Usage: main.mjs <settings.json> listen | list | parked | replay <id> [handle|accept|skip] | read <number>',
  );
  process.exit(2);
}
const settings = JSON.parse(readFileSync(settingsFile, 'utf8'));
const pool = new pg.Pool({ connectionString: settings.database });
await pool.query(postgresTables + visaTable);

const consumer = new EventConsumer({
  group: settings.group,
  topics: ['visas.v1'],
  broker: settings.broker,
  store: postgresStore({ connect: () => pool.connect(), consumer: 'visas' }),
});
keepValidVisas(consumer, (line) => console.log(line));

try {
  await commands[command](...values);
} catch (error) {
  console.error(error instanceof GatewayProblem ? `${error.message} (request ${error.requestId})` : error);
  process.exitCode = 1;
}
await pool.end();

/** Until it is told to stop. */
async function listen() {
  consumer.start();
  await new Promise((resolve) => ['SIGINT', 'SIGTERM'].forEach((signal) => process.once(signal, resolve)));
  await consumer.stop();
}

async function list() {
  for (const { number, valid_from: from, valid_until: until } of await validVisas(pool)) {
    console.log(`${number} ${from} ${until}`);
  }
}

async function parked() {
  for (const { aggregateId, version, type, reason, detail } of await consumer.parked()) {
    console.log(`${aggregateId} ${version ?? '?'} ${type ?? '?'} ${reason}: ${detail}`);
  }
}

async function replay(aggregateId, first) {
  console.log(`${await consumer.replayParked(aggregateId, first)} events wait no longer`);
}

/** The table holds no person. Who needs one asks the platform, says why, and is written into the log of that file. */
async function read(number) {
  const id = await applicationOf(pool, number);
  if (!id) throw new Error(`${number} is not among the valid visas`);
  const gateway = createGatewayClient({
    baseUrl: settings.gateway.url,
    client: 'ministry-consumer/1',
    purpose: settings.gateway.purpose,
    credentials: machine({ clientId: settings.gateway.clientId, key: settings.gateway.key }),
  });
  const { data: file } = await gateway.get('/v1/visas/applications/{id}', { path: { id } });
  console.log(`${number} ${file.reference} ${file.state}: ${file.applicant.surname} ${file.applicant.givenNames}`);
}
