import { PaymentReceived, PaymentRequested } from '@jatigi/contracts';
import { goldenSample, waitFor } from '../../src/index';
import type { SaidEvent } from '../../src/index';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ConsumerFixture, RunningConsumer } from './consumer-fixture';
import { consumerFixture, handlers, unmatched } from './consumer-fixture';
import { newId } from './service-fixture';

describe('consumer', () => {
  let bench: ConsumerFixture;
  let running: RunningConsumer;

  beforeEach(async () => {
    bench = await consumerFixture();
    running = await bench.start();
  });
  afterEach(() => bench.close());

  it('applies an event once, however often it is delivered, also after a restart that forgot its offsets', async () => {
    const [a, b] = [newId(), newId()];
    const events = [unmatched(a, 1, { eventId: newId() }), unmatched(a, 2, { eventId: newId() })];
    for (let i = 0; i < 3; i++) await bench.say(...events);
    await bench.say(unmatched(b, 1));
    await waitFor(async () => (await bench.effects(b)).length === 1 && (await bench.effects(a)).length === 2);
    await bench.say(...events, unmatched(b, 2));
    await waitFor(async () => (await bench.effects(b)).length === 2);
    expect(await bench.effects(a)).toEqual(['r1', 'r2']);
    expect(await bench.parked(a)).toEqual([]);
    expect(running.consumer.state).toBe('running');
  });

  it('gives handlers the transaction: effects, own events and their cause commit together', async () => {
    const id = newId();
    const asked: SaidEvent = {
      definition: PaymentRequested,
      aggregateId: id,
      version: 1,
      data: goldenSample(PaymentRequested),
      eventId: newId(),
    };
    await bench.say(asked);
    await waitFor(async () => (await bench.effects(id)).length === 2);
    expect(await bench.effects(id)).toEqual(['first handler', 'second handler']);
    const rows = await bench.service.dataSource.query('select headers from event_log where aggregate_id = $1', [id]);
    const [row] = rows as [{ headers: object }];
    expect(row.headers).toMatchObject({ actor: 'service:payments', correlationid: 'test', causationid: asked.eventId });
  });

  it('ignores types nobody listens to and types nobody knows, and still counts their versions', async () => {
    const id = newId();
    const unknown = { name: 'payment.blessed.v1', type: 'ml.consular.payment.blessed.v1' };
    await bench.say(
      { definition: PaymentReceived, aggregateId: id, version: 1, data: goldenSample(PaymentReceived) },
      { definition: unknown as unknown as typeof PaymentReceived, aggregateId: id, version: 2, data: { any: true } },
      unmatched(id, 3),
    );
    await waitFor(async () => (await bench.effects(id)).length === 1);
    expect(await bench.parked(id)).toEqual([]);
  });

  it('tries again what may pass by itself, and applies it once', async () => {
    const id = newId();
    let failures = 3;
    handlers.trouble = () => {
      if (failures-- > 0) throw Object.assign(new Error('deadlock detected'), { code: '40P01' });
    };
    await bench.say(unmatched(id, 1));
    await waitFor(async () => (await bench.effects(id)).length === 1);
    await waitFor(() => running.consumer.state === 'running');
    expect(failures).toBe(-1);
    expect(await bench.parked(id)).toEqual([]);
  });

  it('keeps its place in the group while the database is slow for longer than the session lasts', async () => {
    const id = newId();
    handlers.trouble = (data) => (data.reason === 'r1' ? sleep(8_000) : undefined);
    await bench.say(unmatched(id, 1));
    await sleep(300);
    await bench.say(unmatched(id, 2));
    await waitFor(async () => (await bench.effects(id)).length === 2, { timeoutMs: 20_000 });
    expect(await bench.effects(id)).toEqual(['r1', 'r2']);
    expect(bench.stops).toEqual([]);
  });

  it('is closed within a second while events flow', async () => {
    const id = newId();
    handlers.trouble = () => sleep(5);
    await bench.say(...Array.from({ length: 50 }, (_, i) => unmatched(id, i + 1)));
    await waitFor(async () => (await bench.effects(id)).length > 0);
    const begin = Date.now();
    await running.consumer.close();
    expect(Date.now() - begin).toBeLessThan(1_000);
  });

  it('is closed within a second while the producer of a missing event does not answer', async () => {
    await running.app.close();
    let asked = false;
    const never = (): Promise<never> => new Promise(() => void (asked = true));
    running = await bench.start({ replay: { log: never, aggregate: never } });
    await bench.say(unmatched(newId(), 2));
    await waitFor(() => asked);
    const begin = Date.now();
    await running.consumer.close();
    expect(Date.now() - begin).toBeLessThan(1_000);
  });

  it('two instances share the work; one leaves inside a batch, and nothing is lost or doubled', async () => {
    const second = await bench.start();
    const ids = Array.from({ length: 30 }, () => newId());
    handlers.trouble = () => sleep(3);
    for (let version = 1; version <= 4; version++) await bench.say(...ids.map((id) => unmatched(id, version)));
    await waitFor(async () => (await bench.effects(ids[0] ?? '')).length > 0, { timeoutMs: 20_000 });
    await second.consumer.close();
    const done = async () => (await Promise.all(ids.map((id) => bench.effects(id)))).every((e) => e.length >= 4);
    await waitFor(done, { timeoutMs: 30_000 });
    for (const id of ids) expect(await bench.effects(id)).toEqual(['r1', 'r2', 'r3', 'r4']);
  });

  it('goes back to where its database is when that was restored: the group may know better, the rows do not', async () => {
    const id = newId();
    await bench.say(unmatched(id, 1), unmatched(id, 2));
    await waitFor(async () => (await bench.effects(id)).length === 2);
    await running.app.close();
    const db = bench.service.dataSource;
    await db.query('update consumer_offset set next_offset = 0');
    await db.query(`update consumer_position set version = 0, recent = '{}'`);
    running = await bench.start();
    await waitFor(async () => (await bench.effects(id)).length === 2 + 2);
    expect(await bench.effects(id)).toEqual(['r1', 'r2', 'r1', 'r2']);
  });
});
