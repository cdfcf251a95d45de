import { eventType, paymentsEvents, PaymentUnmatched } from '@jatigi/contracts';
import { systemClock } from '@jatigi/kernel';
import { connectConsumer, readLog, rebuild } from '@jatigi/platform-messaging';
import type { EventConsumer, ReceivedEvent, ReplaySource } from '@jatigi/platform-messaging';
import { createDataSource, Transactions } from '@jatigi/platform-persistence';
import { Controller, Module } from '@nestjs/common';
import type { INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { setTimeout as sleep } from 'node:timers/promises';
import 'reflect-metadata';
import { childSettings, obey, report } from './contact';
import { effectSql, modelOf, noteWhenInvalid } from './effects';
import { armKillPoint } from './kill-points';

/** The product's consumer in a process of its own; its handler does what the event asks for. */
const settings = childSettings();
armKillPoint(settings.killAt);

let healed = false;
const model = modelOf(settings.consumer, PaymentUnmatched.type);
const dataSource = createDataSource({ url: settings.databaseUrl, poolSize: 8 });
const producerLog = createDataSource({ url: settings.producerUrl, poolSize: 2 });

/** What a service asks over HTTP (`GET /internal/events`), by the same function. */
const replay: ReplaySource = {
  log: (_topic, after) => readLog(producerLog, paymentsEvents, { after }),
  aggregate: (_topic, aggregateId, after) => readLog(producerLog, paymentsEvents, { after, aggregateId }),
};

const trouble: Record<string, () => Promise<unknown> | undefined> = {
  slow: () => sleep(settings.slowMs),
  poison: () => Promise.reject(new Error('this handler cannot')),
  'type-error': () => (undefined as unknown as { missing(): undefined }).missing(),
};

@Controller()
class Reactions {
  @EventPattern<string>(eventType(PaymentUnmatched))
  async onUnmatched(@Payload() data: PaymentUnmatched, @Ctx() event: ReceivedEvent): Promise<void> {
    noteWhenInvalid(data, event.id, settings.invalidFile);
    const row = [settings.consumer, event.id, event.aggregateId, event.version, data.reason];
    await event.tx.manager.query(effectSql, row);
    event.fold(model, data);
    if (data.reason === 'slow') report({ inSlowHandler: true });
    if (!healed) await trouble[data.reason]?.();
  }
}

@Module({ controllers: [Reactions] })
class ConsumerModule {}

function connect(app: INestApplication): EventConsumer {
  const plain = { seal: (text: string) => Buffer.from(text), open: (sealed: Buffer) => sealed.toString() };
  return connectConsumer(app, {
    consumer: settings.consumer,
    topics: ['payments.v1'],
    broker: { brokers: settings.brokers, clientId: 'chaos-consumer', topicPrefix: settings.topicPrefix },
    transactions: new Transactions(dataSource, systemClock, 'visas', plain),
    replay,
    // As in a service: the process ends, and whoever keeps it starts it again.
    onStopped: (stop) => {
      report({ stopped: `${stop.reason}: ${stop.detail}` });
      setTimeout(() => process.exit(1), 50);
    },
  });
}

/** Makes the read model again from the log, as `events rebuild` does, under the owner of the database. */
async function rebuildModel(ownerUrl: string): Promise<unknown> {
  const db = await createDataSource({ url: ownerUrl, poolSize: 2 }).initialize();
  try {
    return await rebuild({ projection: model, consumer: settings.consumer, replay, db });
  } finally {
    await db.destroy();
  }
}

async function start(): Promise<void> {
  await Promise.all([dataSource.initialize(), producerLog.initialize()]);
  const app = await NestFactory.create(ConsumerModule, new FastifyAdapter(), { logger: false });
  const consumer = connect(app);
  await app.startAllMicroservices();
  obey({
    heal: () => void (healed = true),
    unpark: ({ aggregateId }) => consumer.unparker.unpark(String(aggregateId), 'chaos'),
    rebuild: ({ ownerUrl }) => rebuildModel(String(ownerUrl)),
    close: async () => {
      await app.close();
      await Promise.all([dataSource.destroy(), producerLog.destroy()]);
    },
  });
  let said = '';
  setInterval(() => {
    const now = JSON.stringify({ state: consumer.state, lastError: consumer.lastError });
    if (now !== said) report(JSON.parse((said = now)) as object);
  }, 50);
}

void start();
