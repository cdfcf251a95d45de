import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kafka } from 'kafkajs';
import { createKafka, Relay } from '@jatigi/platform-messaging';
import { Client } from 'pg';
import { createTopics, waitFor } from '../../src/index';
import { consumerFixture, logOf } from './consumer-fixture';
import type { ConsumerFixture } from './consumer-fixture';
import { newId } from './service-fixture';

jest.setTimeout(120_000);

/** The SQL of a runbook, as it stands there: one string for each block. */
function sqlOf(runbook: string): string[] {
  const text = readFileSync(join(__dirname, '../../../../../docs/runbooks', runbook), 'utf8');
  return [...text.matchAll(/```sql\n([\s\S]*?)```/g)].map(([, sql = '']) => sql);
}

describe('runbooks', () => {
  let bench: ConsumerFixture;
  let kafka: Kafka;
  let topic: string;
  const relays: Relay[] = [];

  beforeEach(async () => {
    bench = await consumerFixture();
    kafka = createKafka({ brokers: bench.bus.brokers, clientId: 'operator' }, 5);
    topic = `${bench.bus.topicPrefix}payments.v1`;
  });
  afterEach(async () => {
    await Promise.all(relays.splice(0).map((relay) => relay.stop()));
    await bench.close();
  });

  const startRelay = (onTopic = 'payments.v1'): Relay => {
    const { brokers, topicPrefix } = bench.bus;
    const broker = { brokers, clientId: 'relay', topicPrefix };
    const { contract, doorbell } = bench.service.outbox;
    const outbox = { contract: { ...contract, topic: onTopic }, doorbell };
    const relay = new Relay({ databaseUrl: bench.service.database.appUrl, broker, outbox });
    relays.push(relay);
    relay.start();
    return relay;
  };
  const asAdmin = async (work: (admin: ReturnType<Kafka['admin']>) => Promise<unknown>): Promise<void> => {
    const admin = kafka.admin();
    await admin.connect();
    await work(admin);
    await admin.disconnect();
  };
  /** As an operator would with psql: under the application's role, one statement after the other. */
  const run = async (sql: string): Promise<void> => {
    const runner = bench.service.dataSource.createQueryRunner();
    try {
      for (const statement of sql.split(';').filter((one) => one.trim() !== '')) await runner.query(statement);
    } finally {
      await runner.release();
    }
  };
  const counts = async (ids: string[]) => Promise.all(ids.map(async (id) => (await bench.effects(id)).length));
  const reaches = (ids: string[], wanted: number[]) =>
    waitFor(async () => JSON.stringify(await counts(ids)) === JSON.stringify(wanted), {
      timeoutMs: 40_000,
      what: `effects ${wanted.join(', ')}`,
    });
  const versions = async () => {
    const rows = (await bench.service.dataSource.query(
      'select array_agg(version order by n) as versions from effect group by aggregate_id',
    )) as Array<{ versions: number[] }>;
    return rows.map((row) => row.versions);
  };
  const waiting = () => bench.service.dataSource.query(`select 1 from parked_event where state = 'parked'`);

  it('broker lost: by itself only what comes later is said; by the runbook everything, and nothing has an effect twice', async () => {
    const [one, two, three] = [newId(), newId(), newId()];
    const all = [one, two, three];
    startRelay();
    const { app } = await bench.start();
    await bench.service.say(one, 3);
    await bench.service.say(two, 2);
    await reaches(all, [3, 2, 0]);
    await app.close();
    await bench.service.say(three, 1);
    await waitFor(async () => (await bench.bus.heard('payments.v1')).length === 6);

    await asAdmin(async (admin) => {
      await admin.deleteTopics({ topics: [topic] });
      await waitFor(async () => !(await admin.listTopics()).includes(topic));
      await createTopics(admin, [{ topic, numPartitions: 3 }]);
    });
    await bench.service.say(two, 1);
    await waitFor(async () => (await bench.bus.heard('payments.v1')).length > 0, { timeoutMs: 40_000 });
    const subjects = (await bench.bus.heard('payments.v1')).map(({ envelope }) => envelope.subject);
    expect(new Set(subjects)).toEqual(new Set([two]));

    const [consumers = '', producers = ''] = sqlOf('broker-lost.md');
    await run(consumers);
    await run(producers);
    await bench.start();
    await reaches(all, [3, 3, 1]);
    const ids = (await bench.bus.heard('payments.v1')).map(({ envelope }) => envelope.id);
    expect(new Set(ids).size).toBe(7);
    expect(await counts(all)).toEqual([3, 3, 1]);
    expect(await waiting()).toEqual([]);
  });

  it('adding partitions while a consumer lags: keys move, gaps come, and fill themselves from the log', async () => {
    const ids = Array.from({ length: 12 }, newId);
    const old = startRelay();
    for (const id of ids) await bench.service.say(id, 2);
    await waitFor(async () => (await bench.bus.heard('payments.v1')).length === 24);
    await old.stop();
    await asAdmin((admin) => admin.createPartitions({ topicPartitions: [{ topic, count: 6 }] }));
    startRelay();
    for (const id of ids) await bench.service.say(id, 1);
    await waitFor(async () => (await bench.bus.heard('payments.v1')).length === 36);
    const moved = (await bench.bus.heard('payments.v1')).filter(({ partition }) => partition >= 3);
    expect(moved.length).toBeGreaterThan(0);

    await bench.start({ replay: logOf(bench.service) });
    await reaches(
      ids,
      ids.map(() => 3),
    );
    await waitFor(async () => ((await waiting()) as unknown[]).length === 0);
    expect(await versions()).toEqual(ids.map(() => [1, 2, 3]));
  });

  it('a second topic beside the first: whoever reads both has each effect once, in order', async () => {
    const ids = Array.from({ length: 6 }, newId);
    const wider = `${bench.bus.topicPrefix}payments.v2`;
    const old = startRelay();
    await asAdmin((admin) => createTopics(admin, [{ topic: wider, numPartitions: 5 }]));
    await bench.start({ topics: ['payments.v1', 'payments.v2'], replay: logOf(bench.service) });
    for (const id of ids) await bench.service.say(id, 2);
    await reaches(
      ids,
      ids.map(() => 2),
    );
    await old.stop();
    await run('update relay_cursor set position = 0, log_epoch = gen_random_uuid();');
    startRelay('payments.v2');
    for (const id of ids) await bench.service.say(id, 1);
    await reaches(
      ids,
      ids.map(() => 3),
    );
    expect(await versions()).toEqual(ids.map(() => [1, 2, 3]));
    expect((await bench.bus.heard('payments.v2')).length).toBe(18);
    expect((await bench.bus.heard('payments.v1')).length).toBe(12);
    expect(await waiting()).toEqual([]);
    await asAdmin((admin) => admin.deleteTopics({ topics: [wider] }));
  });

  it('a restored producer: each event of the lost versions is given up by two, then its aggregate goes on', async () => {
    const [one, two] = [newId(), newId()];
    const relay = startRelay();
    const { consumer } = await bench.start();
    await bench.service.say(one, 4);
    await reaches([one], [4]);
    await relay.stop();
    const owner = new Client({ connectionString: bench.service.database.ownerUrl });
    await owner.connect();
    await owner.query(`delete from event_log where id > 2; update event_head set version = 2;
      update relay_cursor set position = 2; alter table event_log alter column id restart with 3`);
    await owner.end();
    await bench.service.say(one, 3); // versions 3 to 5: two of them were said before the loss
    await bench.service.say(two, 1);
    startRelay();
    await waitFor(async () => (await bench.parked(one)).length === 3, { timeoutMs: 40_000 });
    await reaches([one, two], [4, 1]);
    const reasons = async () => (await bench.parked(one)).map(({ reason, state }) => [reason, state]);
    expect((await reasons())[0]).toEqual(['fork', 'parked']);
    expect(await consumer.unparker.unpark(one, 'person')).toMatchObject({ applied: 0, cause: { reason: 'fork' } });

    const [first, second] = [newId(), newId()];
    for (const row of (await bench.parked(one)).slice(0, 2).map(({ id }) => Number(id))) {
      await consumer.discards.ask(row, first, 'Entered again after the restore.');
      await consumer.discards.agree(row, second);
    }
    await reaches([one, two], [5, 1]);
    expect((await reasons()).map(([, state]) => state)).toEqual(['discarded', 'discarded', 'applied']);
    expect(await waiting()).toEqual([]);
  });
});
