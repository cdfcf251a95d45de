import { PaymentUnmatched } from '@jatigi/contracts';
import { waitFor } from '../../src/index';
import { readLog } from '@jatigi/platform-messaging';
import type { ConsumerFixture, RunningConsumer, Trouble } from './consumer-fixture';
import { consumerFixture, handlers, logOf, unmatched } from './consumer-fixture';
import { newId } from './service-fixture';

const failOn =
  (reason: string, fail: Trouble): Trouble =>
  (data, event) =>
    data.reason === reason ? fail(data, event) : undefined;

describe('parking', () => {
  let bench: ConsumerFixture;
  let running: RunningConsumer;

  beforeEach(async () => {
    bench = await consumerFixture();
    running = await bench.start({ replay: logOf(bench.service) });
  });
  afterEach(() => bench.close());

  const reasons = async (id: string) => (await bench.parked(id)).map((row) => [row['version'], row['reason']]);

  it.each<[string, Trouble]>([
    ['an Error', () => Promise.reject(new Error('cannot'))],
    ['a raw TypeError', () => (undefined as unknown as { missing(): Promise<void> }).missing()],
    ['a broken constraint', (_, event) => event.tx.manager.query('insert into effect (n) values (1)')],
    [
      'what the database refuses only at COMMIT',
      (_, event) => event.tx.manager.query(`insert into promise values ('nobody')`),
    ],
  ])('parks an event on %s, and what follows it; the others go on', async (_what, failing) => {
    const [bad, good] = [newId(), newId()];
    handlers.trouble = failOn('r2', (data, event) => (event.aggregateId === bad ? failing(data, event) : undefined));
    await bench.say(unmatched(bad, 1), unmatched(good, 1), unmatched(bad, 2), unmatched(bad, 3), unmatched(good, 2));
    await bench.say(unmatched(good, 3), unmatched(bad, 4));
    await waitFor(async () => (await bench.effects(good)).length === 3 && (await bench.parked(bad)).length === 3);
    expect(await bench.effects(bad)).toEqual(['r1']);
    expect(await reasons(bad)).toEqual([
      [2, 'poison'],
      [3, 'behind'],
      [4, 'behind'],
    ]);
    const [first] = await bench.parked(bad);
    expect(first).toMatchObject({
      consumer: 'payments',
      type: PaymentUnmatched.type,
      topic: 'payments.v1',
      state: 'parked',
    });
    expect(first?.['stack_digest']).toMatch(/^[0-9a-f]{12}$/);
    expect(bench.stops).toEqual([]);
  });

  it('applies the line in order, in one transaction, when the handler is mended; then the aggregate is free', async () => {
    const id = newId();
    handlers.trouble = failOn('r1', () => Promise.reject(new Error('cannot')));
    await bench.say(unmatched(id, 1), unmatched(id, 2), unmatched(id, 3));
    await waitFor(async () => (await bench.parked(id)).length === 3);
    expect(await running.consumer.unparker.unpark(id, 'person')).toMatchObject({ applied: 0, waiting: 3 });
    expect((await bench.parked(id))[0]).toMatchObject({ attempts: 2 });
    handlers.trouble = () => undefined;
    expect(await running.consumer.unparker.unpark(id, 'person')).toEqual({ applied: 3, waiting: 0, cause: null });
    await bench.say(unmatched(id, 4));
    await waitFor(async () => (await bench.effects(id)).length === 4);
    expect(await bench.effects(id)).toEqual(['r1', 'r2', 'r3', 'r4']);
  });

  it('keeps what comes before the event that fails again', async () => {
    const id = newId();
    handlers.trouble = failOn('r1', () => Promise.reject(new Error('cannot')));
    await bench.say(unmatched(id, 1), unmatched(id, 2), unmatched(id, 3));
    await waitFor(async () => (await bench.parked(id)).length === 3);
    handlers.trouble = failOn('r3', () => Promise.reject(new Error('not this one')));
    expect(await running.consumer.unparker.unpark(id, 'person')).toMatchObject({
      applied: 2,
      waiting: 1,
      cause: { reason: 'poison', detail: 'Error: not this one' },
    });
    expect(await bench.effects(id)).toEqual(['r1', 'r2']);
  });

  it('parks a version that comes again as another event, and drops the one it knows', async () => {
    const id = newId();
    const known = [unmatched(id, 1, { eventId: newId() }), unmatched(id, 2, { eventId: newId() })];
    await bench.say(...known);
    await waitFor(async () => (await bench.effects(id)).length === 2);
    await bench.say(...known, unmatched(id, 1));
    await waitFor(async () => (await bench.parked(id)).length === 1);
    expect(await reasons(id)).toEqual([[1, 'fork']]);
    expect(await bench.effects(id)).toEqual(['r1', 'r2']);
  });

  it('parks what breaks its contract, is no event at all, or is too large, without telling what it holds', async () => {
    const [id, other] = [newId(), newId()];
    await bench.say(unmatched(id, 1), unmatched(id, 2, { data: { reason: 42 } }), unmatched(id, 3));
    await bench.say(unmatched(other, 1, { data: { reason: 'x', more: 'y'.repeat(900_000) } }));
    await bench.say(unmatched('no-id', 1), unmatched(newId(), 9_999_999_999), unmatched(newId(), 1));
    const strays = () => bench.service.dataSource.query('select * from parked_event where aggregate_id is null');
    await waitFor(async () => (await bench.parked(id)).length === 2 && (await bench.parked(other)).length === 1);
    await waitFor(async () => ((await strays()) as unknown[]).length === 2);
    const [first] = await bench.parked(id);
    expect(first).toMatchObject({ reason: 'unreadable', detail: expect.not.stringContaining('42') });
    expect(await bench.effects(id)).toEqual(['r1']);
    expect(bench.stops).toEqual([]);
  });

  it('fills a gap from the log of the producer and goes on by itself', async () => {
    const id = newId();
    await bench.service.say(id, 4);
    const log = await readLog(bench.service.dataSource, bench.service.outbox.contract, { after: 0, aggregateId: id });
    const from = (version: number) =>
      unmatched(id, version, { eventId: log.events[version - 1]?.id ?? '', data: { reason: `r${version}` } });
    await bench.say(from(1), from(4), unmatched(newId(), 1));
    await waitFor(async () => (await bench.effects(id)).length === 4);
    expect(await bench.effects(id)).toEqual(['r1', 'late', 'late', 'r4']);
    await bench.say(unmatched(id, 5));
    await waitFor(async () => (await bench.effects(id)).length === 5);
  });

  it('a gap that nobody can fill stops its aggregate only, until the missing version comes', async () => {
    const [id, other] = [newId(), newId()];
    await bench.say(unmatched(id, 1), unmatched(id, 3), unmatched(other, 1));
    await waitFor(async () => (await bench.effects(other)).length === 1 && (await bench.parked(id)).length === 1);
    expect(await reasons(id)).toEqual([[3, 'gap']]);
    await bench.say(unmatched(id, 2));
    await waitFor(async () => (await bench.effects(id)).length === 3, { timeoutMs: 20_000 });
    expect(await bench.effects(id)).toEqual(['r1', 'r2', 'r3']);
  });
});
