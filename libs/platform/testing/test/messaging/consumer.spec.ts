import 'reflect-metadata';
import { eventType, PaymentReceived, PaymentRequested, PaymentUnmatched } from '@jatigi/contracts';
import { goldenSample, testBus, waitFor } from '../../src/index';
import type { SaidEvent, TestBus } from '../../src/index';
import { Controller, Module } from '@nestjs/common';
import type { INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { setTimeout as sleep } from 'node:timers/promises';
import { appendEvents, connectConsumer } from '@jatigi/platform-messaging';
import type { ConsumerStop, EventConsumer, ReceivedEvent } from '@jatigi/platform-messaging';
import type { ServiceFixture } from './service-fixture';
import { newId, serviceFixture } from './service-fixture';

/** What the handler does next time; set by each test. */
let trouble: (data: PaymentUnmatched, event: ReceivedEvent) => Promise<void> | void = () => undefined;

const note = (event: ReceivedEvent, reason: string): Promise<unknown> =>
  event.tx.manager.query('insert into effect (aggregate_id, version, reason) values ($1, $2, $3)', [
    event.aggregateId,
    event.version,
    reason,
  ]);

@Controller()
class Reactions {
  @EventPattern<string>(eventType(PaymentUnmatched))
  async onUnmatched(@Payload() data: PaymentUnmatched, @Ctx() event: ReceivedEvent): Promise<void> {
    await note(event, data.reason);
    await trouble(data, event);
  }

  @EventPattern<string>(eventType(PaymentRequested))
  async onRequested(@Payload() _data: PaymentRequested, @Ctx() event: ReceivedEvent): Promise<void> {
    await note(event, 'first handler');
    const own = { type: PaymentUnmatched.type, data: { reason: 'answer' } };
    await appendEvents(event.tx, { type: 'payment', id: event.aggregateId }, [own]);
  }
}

@Controller()
class MoreReactions {
  @EventPattern<string>(eventType(PaymentRequested))
  async onRequested(@Payload() _data: PaymentRequested, @Ctx() event: ReceivedEvent): Promise<void> {
    await note(event, 'second handler');
  }
}

@Module({ controllers: [Reactions, MoreReactions] })
class TestModule {}

describe('consumer', () => {
  let service: ServiceFixture;
  let bus: TestBus;
  let app: INestApplication;
  let consumer: EventConsumer;
  let stops: ConsumerStop[];

  const start = async (): Promise<void> => {
    app = await NestFactory.create(TestModule, new FastifyAdapter(), { logger: false });
    consumer = connectConsumer(app, {
      consumer: 'payments',
      topics: ['payments.v1'],
      broker: { brokers: bus.brokers, clientId: 'consumer', topicPrefix: bus.topicPrefix },
      transactions: service.transactions,
      onStopped: (stop) => stops.push(stop),
    });
    await app.startAllMicroservices();
  };
  const unmatched = (aggregateId: string, version: number, more: Partial<SaidEvent> = {}): SaidEvent => ({
    definition: PaymentUnmatched,
    aggregateId,
    version,
    data: { reason: `r${version}` },
    ...more,
  });
  const effects = async (aggregateId: string): Promise<string[]> => {
    const sql = 'select reason from effect where aggregate_id = $1 order by n';
    return ((await service.dataSource.query(sql, [aggregateId])) as Array<{ reason: string }>).map((row) => row.reason);
  };
  const say = (...events: SaidEvent[]): Promise<void> => bus.say('payments.v1', events);

  beforeEach(async () => {
    trouble = () => undefined;
    stops = [];
    service = await serviceFixture();
    bus = await testBus(['payments.v1']);
    await start();
  });
  afterEach(async () => {
    await app.close();
    await bus.drop();
    await service.close();
  });

  it('applies an event once, however often it is delivered, also after a restart that forgot its offsets', async () => {
    const [a, b] = [newId(), newId()];
    const events = [unmatched(a, 1, { eventId: newId() }), unmatched(a, 2, { eventId: newId() })];
    for (let i = 0; i < 3; i++) await say(...events);
    await say(unmatched(b, 1));
    await waitFor(async () => (await effects(b)).length === 1 && (await effects(a)).length === 2);
    await say(...events, unmatched(b, 2));
    await waitFor(async () => (await effects(b)).length === 2);
    expect(await effects(a)).toEqual(['r1', 'r2']);
    expect(consumer.state).toBe('running');
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
    await say(asked);
    await waitFor(async () => (await effects(id)).length === 2);
    expect(await effects(id)).toEqual(['first handler', 'second handler']);
    const [row] = (await service.dataSource.query('select headers from event_log where aggregate_id = $1', [id])) as [
      { headers: object },
    ];
    expect(row.headers).toMatchObject({ actor: 'service:payments', correlationid: 'test', causationid: asked.eventId });
  });

  it('ignores types nobody listens to and types nobody knows, and still counts their versions', async () => {
    const id = newId();
    const unknown = {
      name: 'payment.blessed.v1',
      type: 'ml.consular.payment.blessed.v1',
    } as unknown as typeof PaymentUnmatched;
    await say(
      { definition: PaymentReceived, aggregateId: id, version: 1, data: goldenSample(PaymentReceived) },
      { definition: unknown, aggregateId: id, version: 2, data: { anything: true } },
      unmatched(id, 3),
    );
    await waitFor(async () => (await effects(id)).length === 1);
    expect(stops).toEqual([]);
  });

  it('stops loudly on a gap, keeps what came before, and skips nothing after a restart', async () => {
    const id = newId();
    await say(unmatched(id, 1), unmatched(id, 3));
    await waitFor(() => stops.length > 0);
    expect(stops).toHaveLength(1);
    expect(stops[0]).toMatchObject({ reason: 'gap', aggregateId: id, detail: expect.stringContaining('3') });
    expect(consumer.state).toBe('stopped');
    expect(await effects(id)).toEqual(['r1']);
    await app.close();
    await start();
    await waitFor(() => stops.length > 1);
    expect(stops[1]).toMatchObject({ reason: 'gap', aggregateId: id });
    expect(await effects(id)).toEqual(['r1']);
  });

  it('stops loudly when a version comes again as another event', async () => {
    const id = newId();
    await say(unmatched(id, 1));
    await waitFor(async () => (await effects(id)).length === 1);
    await say(unmatched(id, 1));
    await waitFor(() => stops.length > 0);
    expect(stops[0]).toMatchObject({ reason: 'fork', aggregateId: id });
  });

  it.each([
    ['an Error', () => Promise.reject(new Error('cannot'))],
    ['a raw TypeError', () => (undefined as unknown as { missing(): void }).missing()],
    [
      'a broken constraint',
      (_: unknown, event: ReceivedEvent) => event.tx.manager.query('insert into effect (n) values (1)'),
    ],
  ])('stops loudly on %s of a handler; the events before it stay', async (_what, failing) => {
    const id = newId();
    trouble = (data, event) => (data.reason === 'r2' ? (failing(data, event) as Promise<void>) : undefined);
    await say(unmatched(id, 1), unmatched(id, 2), unmatched(id, 3));
    await waitFor(() => stops.length > 0);
    expect(stops[0]).toMatchObject({ reason: 'poison', aggregateId: id, type: PaymentUnmatched.type });
    expect(await effects(id)).toEqual(['r1']);
  });

  it('stops loudly on a record that is no event of ours', async () => {
    const id = newId();
    await say(unmatched(id, 1), unmatched(id, 2, { data: { reason: 42 } }));
    await waitFor(() => stops.length > 0);
    expect(stops[0]).toMatchObject({ reason: 'unreadable', detail: expect.not.stringContaining('42') });
    expect(await effects(id)).toEqual(['r1']);
  });

  it('tries again what may pass by itself, and applies it once', async () => {
    const id = newId();
    let failures = 3;
    trouble = () => {
      if (failures-- > 0) throw Object.assign(new Error('deadlock detected'), { code: '40P01' });
    };
    await say(unmatched(id, 1));
    await waitFor(async () => (await effects(id)).length === 1);
    await waitFor(() => consumer.state === 'running');
    expect(failures).toBe(-1);
    expect(stops).toEqual([]);
  });

  it('is closed within a second while events flow', async () => {
    const id = newId();
    trouble = () => sleep(5);
    await say(...Array.from({ length: 50 }, (_, i) => unmatched(id, i + 1)));
    await waitFor(async () => (await effects(id)).length > 0);
    const begin = Date.now();
    await consumer.close();
    expect(Date.now() - begin).toBeLessThan(1_000);
  });
});
