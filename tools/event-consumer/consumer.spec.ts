import { VisaIssued, VisaRevoked } from '@jatigi/contracts';
import type { EventDefinition } from '@jatigi/contracts';
import { EventConsumer, postgresStore, postgresTables, TryAgain } from '@jatigi/event-consumer';
import type { Log, ReceivedEvent } from '@jatigi/event-consumer';
import { uuidv7 } from '@jatigi/kernel';
import { goldenSample, testBus, testDatabase, waitFor } from '@jatigi/platform-testing';
import type { SaidEvent, TestBus, TestDatabase } from '@jatigi/platform-testing';
import { randomBytes } from 'node:crypto';
import { Kafka, logLevel } from 'kafkajs';
import type { PoolClient } from 'pg';
import { Pool } from 'pg';

const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const issued = goldenSample(VisaIssued);

let database: TestDatabase;
let pool: Pool;
let bus: TestBus;
let running: Array<{ stop(): Promise<void> }>;
/** What the handler does after it wrote its effect; set by each test. */
let trouble: (event: ReceivedEvent, tx: PoolClient) => Promise<void> | void;

beforeAll(async () => {
  database = await testDatabase('outsider', []);
  pool = new Pool({ connectionString: database.ownerUrl });
  await pool.query(postgresTables);
  await pool.query('create table effect (n bigint generated always as identity, aggregate_id text, version int)');
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});
beforeEach(async () => {
  trouble = () => undefined;
  running = [];
  bus = await testBus(['visas.v1']);
});
afterEach(async () => {
  await Promise.all(running.map((one) => one.stop()));
  await bus.drop();
  await pool.query('truncate jatigi_event_position, jatigi_parked_event');
});

function start(group = `g${randomBytes(4).toString('hex')}`): EventConsumer<PoolClient> {
  const consumer = new EventConsumer({
    group,
    topics: [`${bus.topicPrefix}visas.v1`],
    broker: { brokers: bus.brokers },
    store: postgresStore({ connect: () => pool.connect(), consumer: 'outsider' }),
    log: silent,
  });
  consumer.on(VisaIssued, async (_data, event, tx) => {
    await tx.query('insert into effect (aggregate_id, version) values ($1, $2)', [event.aggregateId, event.version]);
    await trouble(event, tx);
  });
  consumer.start();
  running.push(consumer);
  return consumer;
}

const event = (aggregateId: string, version: number, more: Partial<SaidEvent> = {}): SaidEvent => ({
  definition: VisaIssued,
  aggregateId,
  version,
  data: issued,
  eventId: uuidv7(),
  ...more,
});
const say = (...events: SaidEvent[]): Promise<void> => bus.say('visas.v1', events);
const effects = async (aggregateId: string): Promise<number[]> => {
  const sql = 'select version from effect where aggregate_id = $1 order by n';
  return (await pool.query<{ version: number }>(sql, [aggregateId])).rows.map(({ version }) => version);
};
const applied = (aggregateId: string, versions: number[]): Promise<unknown> =>
  waitFor(async () => String(await effects(aggregateId)) === String(versions));
const waiting = async (consumer: EventConsumer<PoolClient>): Promise<Array<[number | null, string]>> =>
  (await consumer.parked()).map(({ version, reason }) => [version, reason]);

it('applies each event once and in order, told three times and to a group that forgot its offsets', async () => {
  const [a, b] = [uuidv7(), uuidv7()];
  const events = [event(a, 1), event(a, 2), event(b, 1)];
  const first = start();
  for (let i = 0; i < 3; i++) await say(...events);
  await applied(a, [1, 2]);
  await first.stop();
  start();
  await say(event(a, 3));
  await applied(a, [1, 2, 3]);
  expect(await effects(b)).toEqual([1]);
});

it('ignores types and fields that it does not know, and counts the versions of what nobody listens to', async () => {
  const id = uuidv7();
  const unknown = { ...VisaRevoked, type: 'ml.consular.visa.blessed.v1' } as EventDefinition;
  start();
  const more = { ...issued, addedNextYear: { deep: true } };
  await say(event(id, 1, { definition: unknown }), event(id, 2, { data: more }), event(id, 3));
  await applied(id, [2, 3]);
});

it('parks behind a gap, lets others pass, and goes on by itself when the missing version comes', async () => {
  const [id, other] = [uuidv7(), uuidv7()];
  const consumer = start();
  await say(event(id, 1), event(id, 3), event(id, 4), event(other, 1));
  await applied(other, [1]);
  await waitFor(async () => (await consumer.parked()).length === 2);
  expect(await effects(id)).toEqual([1]);
  expect(await waiting(consumer)).toEqual([
    [3, 'gap'],
    [4, 'behind'],
  ]);
  await say(event(id, 2));
  await applied(id, [1, 2, 3, 4]);
  await waitFor(async () => (await consumer.parked()).length === 0);
});

it('lets an operator accept a gap that will never be filled', async () => {
  const id = uuidv7();
  const consumer = start();
  await say(event(id, 5), event(id, 6));
  await waitFor(async () => (await consumer.parked()).length === 2);
  expect(await consumer.replayParked(id)).toBe(0);
  expect(await consumer.replayParked(id, 'accept')).toBe(2);
  expect(await effects(id)).toEqual([5, 6]);
});

it('parks a fork and what follows it, until somebody decides', async () => {
  const id = uuidv7();
  const consumer = start();
  await say(event(id, 1), event(id, 2));
  await applied(id, [1, 2]);
  await say(event(id, 2), event(id, 3));
  await waitFor(async () => (await consumer.parked()).length === 2);
  expect(await waiting(consumer)).toEqual([
    [2, 'fork'],
    [3, 'behind'],
  ]);
  expect(await consumer.replayParked(id, 'skip')).toBe(2);
  expect(await effects(id)).toEqual([1, 2, 3]);
});

it('takes the story of a restored producer when somebody accepts it', async () => {
  const id = uuidv7();
  const consumer = start();
  await say(event(id, 1), event(id, 2), event(id, 3), event(id, 4));
  await applied(id, [1, 2, 3, 4]);
  await say(event(id, 3), event(id, 4), event(id, 5));
  await waitFor(async () => (await consumer.parked()).length === 3);
  expect((await waiting(consumer))[0]).toEqual([3, 'fork']);
  expect(await consumer.replayParked(id, 'accept')).toBe(3);
  expect(await effects(id)).toEqual([1, 2, 3, 4, 3, 4, 5]);
});

it('parks poison with its reason and keeps nothing of it; replays in order when the handler is mended', async () => {
  const [id, other] = [uuidv7(), uuidv7()];
  trouble = ({ aggregateId, version }) => {
    if (aggregateId === id && version === 2) (undefined as unknown as { x: () => void }).x();
  };
  const consumer = start();
  await say(event(id, 1), event(id, 2), event(other, 1), event(id, 3), event(other, 2));
  await applied(other, [1, 2]);
  await waitFor(async () => (await consumer.parked()).length === 2);
  await say(event(id, 4), event(other, 3));
  await applied(other, [1, 2, 3]);
  await waitFor(async () => (await consumer.parked()).length === 3);
  expect(await waiting(consumer)).toEqual([
    [2, 'poison'],
    [3, 'behind'],
    [4, 'behind'],
  ]);
  expect((await consumer.parked())[0]?.detail).toContain('TypeError');
  expect(await effects(id)).toEqual([1]);
  expect(await consumer.replayParked(id)).toBe(0);
  trouble = () => undefined;
  expect(await consumer.replayParked(id)).toBe(3);
  expect(await effects(id)).toEqual([1, 2, 3, 4]);
  expect(consumer.state).toBe('running');
});

it('parks what it cannot read: broken data, a missing field, no CloudEvent at all', async () => {
  const [a, b, c, good] = [uuidv7(), uuidv7(), uuidv7(), uuidv7()];
  const consumer = start();
  await say(event(a, 1, { data: { documentNumber: 'X' } }), event(a, 2));
  const producer = new Kafka({ brokers: bus.brokers, logLevel: logLevel.NOTHING }).producer();
  await producer.connect();
  const raw = (key: string | null, value: string | null) => ({ key, value, headers: { ce_type: 'x\0y' } });
  const messages = [raw(b, '{'), raw(null, '\0'), raw(c, null), raw('\0', 'text')];
  await producer.send({ topic: `${bus.topicPrefix}visas.v1`, messages });
  await producer.disconnect();
  await say(event(good, 1), event(b, 1));
  await applied(good, [1]);
  await waitFor(async () => (await consumer.parked()).length === 7);
  const reasons = (await consumer.parked()).filter(({ reason }) => reason === 'unreadable');
  expect(reasons).toHaveLength(5);
  expect(
    (await consumer.parked()).find(({ aggregateId, version }) => aggregateId === a && version === 1)?.detail,
  ).toContain('applicantPersonId');
  expect(await consumer.replayParked(b, 'skip')).toBe(2);
  expect(await effects(b)).toEqual([1]);
});

it('tries again what may pass by itself, without doubling what shared the transaction', async () => {
  const [a, b] = [uuidv7(), uuidv7()];
  let failures = 0;
  trouble = ({ aggregateId }) => {
    if (aggregateId === b && failures++ < 3) throw new TryAgain('the neighbour is away');
  };
  const consumer = start();
  await say(event(a, 1), event(b, 1), event(a, 2));
  await applied(b, [1]);
  await applied(a, [1, 2]);
  expect(failures).toBe(4);
  expect(await consumer.parked()).toEqual([]);
});

it('goes on when the database ends its connection in the middle of a batch', async () => {
  const [a, b] = [uuidv7(), uuidv7()];
  let ended = false;
  const consumer = start();
  trouble = async ({ aggregateId }, tx) => {
    if (aggregateId !== b || ended) return;
    ended = true;
    await tx.query('select pg_terminate_backend(pg_backend_pid())');
  };
  await say(event(a, 1), event(b, 1), event(a, 2));
  await applied(b, [1]);
  await applied(a, [1, 2]);
  expect(await consumer.parked()).toEqual([]);
});

it('loses and doubles nothing when a second instance joins and the first one leaves', async () => {
  const ids = Array.from({ length: 30 }, () => uuidv7());
  const group = `g${randomBytes(4).toString('hex')}`;
  const first = start(group);
  for (let version = 1; version <= 20; version++) {
    await say(...ids.map((id) => event(id, version)));
    if (version === 5) start(group);
    if (version === 12) await first.stop();
  }
  const all = Array.from({ length: 20 }, (_, i) => i + 1);
  for (const id of ids) await applied(id, all);
});
