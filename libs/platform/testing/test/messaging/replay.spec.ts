import { archivePartitions, createKafka, ensurePartitions, readLog, rebuild, Relay } from '@jatigi/platform-messaging';
import { createDataSource } from '@jatigi/platform-persistence';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import type { Projection } from '@jatigi/platform-messaging';
import type { DataSource } from 'typeorm';
import { waitFor } from '../../src/index';
import type { ConsumerFixture } from './consumer-fixture';
import { consumerFixture, handlers, logOf, tally } from './consumer-fixture';
import { newId } from './service-fixture';

/** Said in the last moments of a year by a transaction that is still open. */
const lateEventSql = `
  insert into event_log (event_id, aggregate_type, aggregate_id, version, type, schema_version, headers, payload, occurred_at)
  values (gen_random_uuid(), 'payment', gen_random_uuid(), 1, 'ml.consular.payment.unmatched.v1', 1, '{}', '{"reason":"late"}',
    '2026-12-31T23:59:59Z')`;

describe('the log, read again', () => {
  let bench: ConsumerFixture;
  let owner: DataSource;
  let relay: Relay;

  beforeEach(async () => {
    bench = await consumerFixture();
    owner = await createDataSource({ url: bench.service.database.ownerUrl, poolSize: 5 }).initialize();
    relay = new Relay({
      databaseUrl: bench.service.database.appUrl,
      broker: { brokers: bench.bus.brokers, clientId: 'relay', topicPrefix: bench.bus.topicPrefix },
      outbox: bench.service.outbox,
    });
    relay.start();
  });
  afterEach(async () => {
    await relay.stop();
    await owner.destroy();
    await bench.close();
  });

  const query = <Row>(sql: string): Promise<Row[]> => bench.service.dataSource.query(sql);
  const wrong = () =>
    query<{ aggregate_id: string }>(
      `select h.aggregate_id from event_head h left join tally t using (aggregate_id)
       where t.events is distinct from h.version or t.last is distinct from h.version`,
    );
  const folded = () => waitFor(async () => (await wrong()).length === 0, { timeoutMs: 30_000, what: 'all folded' });
  const said = () =>
    waitFor(async () => {
      const [row] = await query<{ done: boolean }>(
        'select (select max(id) from event_log) = (select position from relay_cursor) as done',
      );
      return row?.done ?? false;
    });

  it('a projection is made again while events go on: no event is missing in it, none counted twice', async () => {
    await bench.start();
    const ids = Array.from({ length: 8 }, () => newId());
    for (const id of ids) await bench.service.say(id, 40);
    await folded();
    await owner.query('update tally set events = events + 1000 where aggregate_id = $1', [ids[0]]);
    let writing = true;
    const writer = (async () => {
      for (let i = 0; writing; i++) {
        const id = ids[i % ids.length] ?? '';
        await bench.service.say(id, 1 + (i % 3));
        // Leaves a hole in the ids, which the relay may pass only when no older transaction runs on the server.
        if (i % 4 === 0)
          await expect(bench.service.say(id, 1, () => Promise.reject(new Error('no')))).rejects.toThrow();
        await sleep(2);
      }
    })();
    const order = { projection: tally, consumer: 'payments', replay: logOf(bench.service), db: owner };
    const done = await rebuild(order);
    await sleep(300);
    writing = false;
    await writer;
    expect(done).toMatchObject({ swapped: true });
    expect(done.differences['tally']).toBeGreaterThan(0);
    await folded();
    await said();
    expect(await rebuild({ ...order, check: true })).toMatchObject({ differences: { tally: 0 }, swapped: false });
  });

  it('events are applied while the tables are compared, and are not missing after the swap', async () => {
    await bench.start();
    const id = newId();
    await bench.service.say(id, 5);
    await folded();
    await owner.query('create table quiet (n int)');
    // Whoever reads this table waits, and the comparison reads it; nobody folds into it.
    const blocker = owner.createQueryRunner();
    let blocked: Promise<unknown> | null = null;
    const block = async (): Promise<void> => {
      await blocker.startTransaction();
      await blocker.query('lock table quiet in access exclusive mode');
    };
    const projection: Projection = {
      ...tally,
      tables: ['tally', 'quiet'],
      fold: async (manager, events) => {
        await (blocked ??= block());
        await tally.fold(manager, events);
      },
    };
    const order = { projection, consumer: 'payments', replay: logOf(bench.service), db: owner };
    const rebuilding = rebuild(order);
    rebuilding.catch(() => undefined); // awaited below
    try {
      const compares = `select 1 from pg_locks where not granted and relation = 'quiet'::regclass`;
      await waitFor(async () => (await query(compares)).length > 0, { timeoutMs: 20_000, what: 'the comparison' });
      await bench.service.say(id, 2);
      await waitFor(async () => (await bench.effects(id)).length === 7, { timeoutMs: 8_000, what: 'the new events' });
      expect((await query(compares)).length).toBe(1); // still at it
    } finally {
      await blocker.rollbackTransaction();
      await blocker.release();
    }
    expect(await rebuilding).toMatchObject({ events: 7, differences: { tally: 0, quiet: 0 }, swapped: true });
    expect(await query('select events, last from tally')).toEqual([{ events: 7, last: 7 }]);
  });

  it('leaves out what two people gave up: it has no effect in the tables that are made again either', async () => {
    const { consumer } = await bench.start();
    const id = newId();
    handlers.trouble = (_, { version }) => (version === 2 ? Promise.reject(new Error('cannot')) : undefined);
    await bench.service.say(id, 3);
    const parked = () => bench.parked(id);
    await waitFor(async () => (await parked()).length === 2, { timeoutMs: 30_000 });
    const row = Number((await parked())[0]?.['id']);
    await consumer.discards.ask(row, newId(), 'entered by hand');
    expect(await consumer.discards.agree(row, newId())).toMatchObject({ applied: 1, waiting: 0 });
    expect(await query(`select events, last from tally where aggregate_id = '${id}'`)).toEqual([
      { events: 2, last: 3 },
    ]);
    const order = { projection: tally, consumer: 'payments', replay: logOf(bench.service), db: owner };
    expect(await rebuild(order)).toMatchObject({ differences: { tally: 0 }, swapped: true });
    expect(await query(`select events, last from tally where aggregate_id = '${id}'`)).toEqual([
      { events: 2, last: 3 },
    ]);
  });

  it('refuses to swap a table that would lose what hangs on it', async () => {
    const order = { consumer: 'payments', replay: logOf(bench.service), db: owner };
    const projection = { ...tally, name: 'promises', tables: ['promise'] };
    await expect(rebuild({ ...order, projection })).rejects.toThrow(/foreign key/);
  });

  it('a new consumer begins with the log when the broker has dropped the beginning, then joins the topic', async () => {
    const ids = Array.from({ length: 5 }, () => newId());
    for (const id of ids) await bench.service.say(id, 30);
    await said();
    const kafka = createKafka({ brokers: bench.bus.brokers, clientId: 'retention' }, 5);
    const admin = kafka.admin();
    await admin.connect();
    const topic = `${bench.bus.topicPrefix}payments.v1`;
    const ends = await admin.fetchTopicOffsets(topic);
    const partitions = ends.map(({ partition, high }) => ({ partition, offset: high }));
    await admin.deleteTopicRecords({ topic, partitions: partitions.filter(({ offset }) => offset !== '0') });
    await admin.disconnect();
    const replay = logOf(bench.service);
    await bench.start({ replay });
    for (const id of ids) await bench.service.say(id, 2);
    await folded();
    expect(replay.pages).toBeGreaterThanOrEqual(2);
    expect(await query('select * from parked_event')).toEqual([]);
  });

  it('archives whole partitions to a file and detaches them; what asks for that range is told that it is gone', async () => {
    const id = newId();
    await bench.service.say(id, 3);
    await said();
    const folder = mkdtempSync(join(tmpdir(), 'archive-'));
    await relay.stop();
    const [newYear, later] = [new Date('2027-01-01T00:00:00Z'), new Date('2027-01-02T00:00:00Z')];
    expect(await archivePartitions(owner, newYear, folder)).toEqual([]); // the year is not over: it is still written to
    const late = owner.createQueryRunner();
    await late.startTransaction();
    await late.query(lateEventSql);
    const meanwhile = archivePartitions(owner, newYear, folder, later);
    await expect(Promise.race([meanwhile, sleep(1_000, 'waits')])).resolves.toBe('waits');
    await late.commitTransaction();
    await late.release();
    await expect(meanwhile).rejects.toThrow('event_log_2026 was written to while it was archived');
    await owner.query('update relay_cursor set position = 4');
    const [done] = await archivePartitions(owner, newYear, folder, later);
    expect(done).toMatchObject({ partition: 'event_log_2026', events: 4, firstId: 1, lastId: 4 });
    const lines = gunzipSync(readFileSync(done?.file ?? ''))
      .toString()
      .trim()
      .split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { version: number }).version)).toEqual([1, 2, 3, 1]);
    const { dataSource, outbox } = bench.service;
    const gone = { code: 'range-archived', kind: 'gone', extra: { oldest: 5 } };
    await expect(readLog(dataSource, outbox.contract, { after: 0 })).rejects.toMatchObject(gone);
    expect((await readLog(dataSource, outbox.contract, { after: 4 })).events).toEqual([]);
  });

  it('makes the partitions of the coming years, once, and events go there', async () => {
    expect(await ensurePartitions(owner, new Date('2030-05-01T00:00:00Z'))).toEqual([2032, 2033, 2034, 2035]);
    expect(await ensurePartitions(owner, new Date('2030-05-01T00:00:00Z'))).toEqual([]);
    await owner.query(
      `insert into event_log (event_id, aggregate_type, aggregate_id, version, type, schema_version, headers, payload, occurred_at)
       values (gen_random_uuid(), 'payment', gen_random_uuid(), 1, 'ml.consular.payment.unmatched.v1', 1, '{}', '{"reason":"late"}', '2033-01-01T00:00:00Z')`,
    );
    expect(await owner.query('select count(*)::int as count from event_log_2033')).toEqual([{ count: 1 }]);
  });
});
