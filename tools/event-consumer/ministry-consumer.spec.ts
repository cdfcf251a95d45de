import { VisaAnnulled, VisaExpired, VisaIssued, VisaRevoked, VisaUsedUp } from '@jatigi/contracts';
import type { EventDefinition } from '@jatigi/contracts';
import { uuidv7 } from '@jatigi/kernel';
import { goldenSample, testBus, testDatabase } from '@jatigi/platform-testing';
import type { SaidEvent, TestBus, TestDatabase } from '@jatigi/platform-testing';
import { execFile } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const root = join(__dirname, '../..');
const run = promisify(execFile);
const from = goldenSample(VisaIssued).validFrom;
const until = '2099-12-31'; // `list` asks for visas that are not over yet

/** The example, on topics of a spec: it hears until it has nothing new, then prints what it keeps. */
const program = `
import { EventConsumer, postgresStore, postgresTables } from '@jatigi/event-consumer';
import pg from 'pg';
import { keepValidVisas, validVisas, visaTable } from './valid-visas.mjs';
const [database, brokers, topic, last] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString: database });
await pool.query(postgresTables + visaTable);
const store = postgresStore({ connect: () => pool.connect(), consumer: 'visas' });
const log = { info() {}, warn() {}, error() {} };
const consumer = new EventConsumer({ group: topic, topics: [topic], broker: { brokers: brokers.split(',') }, store, log });
const said = [];
const heard = new Promise((resolve) =>
  keepValidVisas(consumer, (line) => (said.push(line), line.startsWith('valid ' + last) && resolve())),
);
consumer.start();
await heard;
await consumer.stop();
const listed = (await validVisas(pool)).map(({ number }) => number);
console.log(JSON.stringify({ said, listed, parked: await consumer.parked() }));
await pool.end();
`;

let database: TestDatabase;
let bus: TestBus;
let folder: string;
beforeAll(async () => {
  database = await testDatabase('ministry', []);
  bus = await testBus(['visas.v1'], 1);
  const install = `import { installExample } from ${JSON.stringify(join(root, 'tools/gateway-client/install-example.mjs'))};
    console.log(await installExample('ministry-consumer'));`;
  folder = (await run(process.execPath, ['--input-type=module', '-e', install])).stdout.trim().split('\n').at(-1) ?? '';
  writeFileSync(join(folder, 'spec.mjs'), program);
});
afterAll(async () => {
  await bus?.drop();
  await database?.drop();
  if (folder) rmSync(folder, { recursive: true });
});

const issued = (aggregateId: string, documentNumber: string): SaidEvent => ({
  definition: VisaIssued,
  aggregateId,
  version: 1,
  data: { ...goldenSample(VisaIssued), documentNumber, validUntil: until },
});
const ended = (aggregateId: string, definition: EventDefinition): SaidEvent => ({
  definition,
  aggregateId,
  version: 2,
  data: goldenSample(definition),
});

it('keeps the visas that stand: each of those that were revoked, annulled, used up or are over leaves the list', async () => {
  const endings = { REVOKED: VisaRevoked, ANNULLED: VisaAnnulled, USEDUP: VisaUsedUp, EXPIRED: VisaExpired };
  for (const [number, ending] of Object.entries(endings)) {
    const id = uuidv7();
    await bus.say('visas.v1', [issued(id, number), ended(id, ending as EventDefinition)]);
  }
  await bus.say('visas.v1', [issued(uuidv7(), 'STANDS')]);
  const args = [
    join(folder, 'spec.mjs'),
    database.ownerUrl,
    bus.brokers.join(),
    `${bus.topicPrefix}visas.v1`,
    'STANDS',
  ];
  const { stdout } = await run(process.execPath, args, { timeout: 40_000 });
  expect(JSON.parse(stdout)).toEqual({
    said: [
      `valid REVOKED ${from} ${until}`,
      'revoked REVOKED holder-died',
      `valid ANNULLED ${from} ${until}`,
      'annulled ANNULLED conditions-never-met',
      `valid USEDUP ${from} ${until}`,
      'used-up USEDUP',
      `valid EXPIRED ${from} ${until}`,
      'expired EXPIRED',
      `valid STANDS ${from} ${until}`,
    ],
    listed: ['STANDS'],
    parked: [],
  });
});
