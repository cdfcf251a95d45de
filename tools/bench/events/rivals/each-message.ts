import 'reflect-metadata';
import { createDataSource } from '@jatigi/platform-persistence';
import { Controller, Module } from '@nestjs/common';
import type { INestMicroservice } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Ctx, EventPattern, KafkaContext, Payload, Transport } from '@nestjs/microservices';
import type { DataSource } from 'typeorm';
import { serve, usage, wallClock } from '../parts/door';
import type { Scene } from '../parts/publishing';

/** The stock transport of Nest routes by topic, and a decorator is evaluated when the class is: the topic must be known. */
const topic = process.env['BENCH_TOPIC'] ?? '';

const committed: Array<[n: number, at: number]> = [];
let handled = 0;
let dataSource: DataSource;

/** One transaction per message, as the outbox books show it: what was received is noted beside the effect. */
@Controller()
class Effects {
  @EventPattern<string>(topic)
  async on(@Payload() data: { candidates: number }, @Ctx() context: KafkaContext): Promise<void> {
    const n = data.candidates;
    const aggregateId = String(context.getMessage().key);
    await dataSource.transaction(async (manager) => {
      const received = await manager.query(
        'insert into received_message (consumer, message_id) values ($1, $2) on conflict do nothing returning 1',
        ['bench', `${aggregateId}:${n}`],
      );
      if (received.length === 0) return;
      await manager.query('insert into effect (aggregate_id, version, n) values ($1, $2, $3)', [aggregateId, n, n]);
    });
    handled += 1;
    committed.push([n, wallClock()]);
  }
}

@Module({ controllers: [Effects] })
class EffectsModule {}

let app: INestMicroservice;

serve({
  start: async ({ appUrl, brokers, consumer = 'bench' }: Scene & { consumer?: string }) => {
    dataSource = await createDataSource({ url: appUrl }).initialize();
    app = await NestFactory.createMicroservice(EffectsModule, {
      logger: false,
      transport: Transport.KAFKA,
      options: {
        client: { brokers: brokers.split(','), clientId: 'each-message' },
        // A group of its own for each run: one that was there before would go on where it stopped.
        consumer: { groupId: `each-message-${consumer}`, allowAutoTopicCreation: false },
        subscribe: { fromBeginning: true },
        run: { partitionsConsumedConcurrently: 3 },
      },
    });
    await app.listen();
  },
  state: () => ({ state: 'running', handled }),
  committed: () => committed,
  usage,
  stop: async () => {
    await app.close();
    setTimeout(() => process.exit(0), 50);
  },
});
