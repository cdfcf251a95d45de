import { eventType, PaymentUnmatched } from '@jatigi/contracts';
import { systemClock } from '@jatigi/kernel';
import { connectConsumer } from '@jatigi/platform-messaging';
import type { ReceivedEvent } from '@jatigi/platform-messaging';
import { createDataSource, Transactions } from '@jatigi/platform-persistence';
import { Controller, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { setTimeout as sleep } from 'node:timers/promises';
import 'reflect-metadata';
import { childSettings, obey, report } from './contact';
import { applySql, noteWhenInvalid } from './effects';
import { armKillPoint } from './kill-points';

/** The product's consumer in a process of its own; its handler does what the event asks for. */
const settings = childSettings();
armKillPoint(settings.killAt);

let healed = false;

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
    await event.tx.manager.query(applySql, row);
    if (data.reason === 'slow') report({ inSlowHandler: true });
    if (!healed) await trouble[data.reason]?.();
  }
}

@Module({ controllers: [Reactions] })
class ConsumerModule {}

async function start(): Promise<void> {
  const dataSource = await createDataSource({ url: settings.databaseUrl, poolSize: 6 }).initialize();
  const plain = { seal: (text: string) => Buffer.from(text), open: (sealed: Buffer) => sealed.toString() };
  const app = await NestFactory.create(ConsumerModule, new FastifyAdapter(), { logger: false });
  const consumer = connectConsumer(app, {
    consumer: settings.consumer,
    topics: ['payments.v1'],
    broker: { brokers: settings.brokers, clientId: 'chaos-consumer', topicPrefix: settings.topicPrefix },
    transactions: new Transactions(dataSource, systemClock, 'visas', plain),
    // As in a service: the process ends, and whoever keeps it starts it again.
    onStopped: (stop) => {
      report({ stopped: `${stop.reason}: ${stop.detail}` });
      setTimeout(() => process.exit(1), 50);
    },
  });
  await app.startAllMicroservices();
  obey({
    heal: () => void (healed = true),
    close: async () => {
      await app.close();
      await dataSource.destroy();
    },
  });
  let said = '';
  setInterval(() => {
    const now = JSON.stringify({ state: consumer.state, lastError: consumer.lastError });
    if (now !== said) report(JSON.parse((said = now)) as object);
  }, 50);
}

void start();
