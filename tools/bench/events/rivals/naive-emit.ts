import { ClientKafka } from '@nestjs/microservices';
import { benchData } from '../parts/bench-event';
import { wallClock } from '../parts/door';
import type { OpenPublishing } from '../parts/publishing';

/** What most Nest services do: COMMIT, then `client.emit` of the stock Kafka client. A crash in between loses the event. */
export const openNaiveEmit: OpenPublishing = async (scene) => {
  const acked = new Map<number, number>();
  const client = new ClientKafka({
    client: { brokers: scene.brokers.split(','), clientId: 'naive-emit' },
    producer: { allowAutoTopicCreation: false },
    producerOnlyMode: true,
  });
  await client.connect();
  return {
    // The row it would have changed, so that the transaction is no emptier than the others.
    say: async (tx, events) => {
      const rows = events.map(({ n }) => `('${crypto.randomUUID()}', 'BKO-C1', 'declared', ${n})`);
      await tx.manager.query(`insert into declaration (id, post, state, version) values ${rows.join(', ')}`);
    },
    committed: (events) => {
      for (const { n, aggregateId } of events) {
        client
          .emit(scene.topic, { key: aggregateId, value: JSON.stringify(benchData(n)) })
          .subscribe(() => acked.set(n, wallClock()));
      }
    },
    acks: () => Promise.resolve(acked),
    stop: () => client.close(),
  };
};
