import 'reflect-metadata';
import { eventType, PaymentRequested, PaymentUnmatched } from '@jatigi/contracts';
import { testBus } from '../../src/index';
import type { SaidEvent, TestBus } from '../../src/index';
import { Controller, Module } from '@nestjs/common';
import type { INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { appendEvents, connectConsumer, readLog } from '@jatigi/platform-messaging';
import type {
  ConsumerSettings,
  ConsumerStop,
  EventConsumer,
  Projection,
  ReceivedEvent,
  ReplaySource,
} from '@jatigi/platform-messaging';
import type { ServiceFixture } from './service-fixture';
import { serviceFixture } from './service-fixture';

export type Trouble = (data: PaymentUnmatched, event: ReceivedEvent) => Promise<unknown> | void;

/** What the handlers do next time. */
export const handlers: { trouble: Trouble } = { trouble: () => undefined };

const note = (event: ReceivedEvent, reason: string): Promise<unknown> =>
  event.tx.manager.query('insert into effect (aggregate_id, version, reason) values ($1, $2, $3)', [
    event.aggregateId,
    event.version,
    reason,
  ]);

/** Counts events and keeps the last: a fold that shows each one that is missing, comes twice or out of order. */
export const tally: Projection = {
  name: 'tally',
  tables: ['tally'],
  topic: 'payments.v1',
  types: [PaymentUnmatched.type],
  async fold(manager, events) {
    const rows = new Map<string, { aggregate_id: string; events: number; last: number }>();
    for (const { aggregateId, version } of events) {
      const before = rows.get(aggregateId)?.events ?? 0;
      rows.set(aggregateId, { aggregate_id: aggregateId, events: before + 1, last: version });
    }
    await manager.query(
      `insert into tally select * from jsonb_to_recordset($1::jsonb) as t(aggregate_id uuid, events int, last int)
       on conflict (aggregate_id) do update set events = tally.events + excluded.events, last = excluded.last`,
      [JSON.stringify([...rows.values()])],
    );
  },
};

@Controller()
class Reactions {
  @EventPattern<string>(eventType(PaymentUnmatched))
  async onUnmatched(@Payload() data: PaymentUnmatched, @Ctx() event: ReceivedEvent): Promise<void> {
    await note(event, data.reason);
    event.fold(tally, data);
    await handlers.trouble(data, event);
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

export interface RunningConsumer {
  app: INestApplication;
  consumer: EventConsumer;
}

/** A service that consumes what other instances of itself say: its own database, topics and instances. */
export interface ConsumerFixture {
  service: ServiceFixture;
  bus: TestBus;
  stops: ConsumerStop[];
  /** Starts one more instance. */
  start(more?: Partial<ConsumerSettings>): Promise<RunningConsumer>;
  say(...events: SaidEvent[]): Promise<void>;
  effects(aggregateId: string): Promise<string[]>;
  parked(aggregateId: string): Promise<Array<Record<string, unknown>>>;
  close(): Promise<void>;
}

export const unmatched = (aggregateId: string, version: number, more: Partial<SaidEvent> = {}): SaidEvent => ({
  definition: PaymentUnmatched,
  aggregateId,
  version,
  data: { reason: `r${version}` },
  ...more,
});

export async function consumerFixture(): Promise<ConsumerFixture> {
  handlers.trouble = () => undefined;
  const service = await serviceFixture();
  const bus = await testBus(['payments.v1']);
  const stops: ConsumerStop[] = [];
  const apps: INestApplication[] = [];
  const query = (sql: string, values: unknown[]) => service.dataSource.query(sql, values);
  return {
    service,
    bus,
    stops,
    async start(more = {}) {
      const app = await NestFactory.create(TestModule, new FastifyAdapter(), { logger: false });
      apps.push(app);
      const consumer = connectConsumer(app, {
        consumer: 'payments',
        topics: ['payments.v1'],
        broker: { brokers: bus.brokers, clientId: 'consumer', topicPrefix: bus.topicPrefix },
        transactions: service.transactions,
        onStopped: (stop) => stops.push(stop),
        ...more,
      });
      await app.startAllMicroservices();
      return { app, consumer };
    },
    say: (...events) => bus.say('payments.v1', events),
    async effects(aggregateId) {
      const rows = await query('select reason from effect where aggregate_id = $1 order by n', [aggregateId]);
      return (rows as Array<{ reason: string }>).map((row) => row.reason);
    },
    parked: (aggregateId) => query('select * from parked_event where aggregate_id = $1 order by id', [aggregateId]),
    async close() {
      await Promise.all(apps.map((app) => app.close()));
      await bus.drop();
      await service.close();
    },
  };
}

/** The log of a service's database, read as its replay API reads it. */
export function logOf(service: ServiceFixture): ReplaySource & { pages: number } {
  const read = (after: number, aggregateId?: string) => {
    source.pages += 1;
    const request = { after, limit: 100, ...(aggregateId ? { aggregateId } : {}) };
    return readLog(service.dataSource, service.outbox.contract, request);
  };
  const source = {
    pages: 0,
    log: (_topic: string, after: number) => read(after),
    aggregate: (_topic: string, aggregateId: string, after: number) => read(after, aggregateId),
  };
  return source;
}
