import 'reflect-metadata';
import { eventType } from '@jatigi/contracts';
import { connectConsumer } from '@jatigi/platform-messaging';
import type { EventConsumer, ReceivedEvent } from '@jatigi/platform-messaging';
import { Controller, Module } from '@nestjs/common';
import type { INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { definition, topic } from './bench-event';
import { serve, usage, wallClock } from './door';
import { effects } from './projections';
import { openService } from './service';

/** When the effect of each event was committed, by the event's number; filled only when asked for. */
const committed: Array<[n: number, at: number]> = [];
let stamps = false;
let handled = 0;
let isFolded = false;
let poisoned: string | null = null;

@Controller()
class Effects {
  @EventPattern<string>(eventType(definition))
  async on(@Payload() data: { candidates: number }, @Ctx() event: ReceivedEvent): Promise<void> {
    if (event.aggregateId === poisoned) throw new TypeError('this event cannot be handled');
    if (isFolded) return event.fold(effects, data);
    const values = [event.aggregateId, event.version, data.candidates];
    await event.tx.manager.query('insert into effect (aggregate_id, version, n) values ($1, $2, $3)', values);
    if (stamps) event.tx.afterCommit(() => committed.push([data.candidates, wallClock()]));
  }
}

@Module({ controllers: [Effects] })
class ConsumerModule {}

interface Start {
  appUrl: string;
  brokers: string;
  topicPrefix: string;
  consumer: string;
  stamps?: boolean;
  /** Effects by a projection, one statement for those of a batch; otherwise one statement for each. */
  isFolded?: boolean;
  poisoned?: string;
}

let app: INestApplication | null = null;
let consumer: EventConsumer | null = null;

/** The product's consumer in a process of its own. */
serve({
  start: async (start: Start) => {
    stamps = start.stamps ?? false;
    isFolded = start.isFolded ?? false;
    poisoned = start.poisoned ?? null;
    const { transactions } = await openService(start.appUrl);
    app = await NestFactory.create(ConsumerModule, new FastifyAdapter(), { logger: false });
    consumer = connectConsumer(app, {
      consumer: start.consumer,
      topics: [topic],
      broker: { brokers: start.brokers.split(','), clientId: 'bench-consumer', topicPrefix: start.topicPrefix },
      transactions,
      onStopped: (stop) => process.stderr.write(`${JSON.stringify(stop)}\n`),
      observer: { applied: (_topic, counts) => (handled += counts.handled) },
    });
    await app.startAllMicroservices();
  },
  state: () => ({ state: consumer?.state, handled, error: consumer?.lastError }),
  committed: () => committed,
  usage,
  stop: async () => {
    await app?.close();
    setTimeout(() => process.exit(0), 50);
  },
});
