import { Gauge } from 'prom-client';
import { registry } from './metrics';

const relayLag = new Gauge({
  name: 'jatigi_relay_lag_seconds',
  help: 'Age of the oldest event that Kafka does not hold yet, as the database knows it, whoever leads',
  registers: [registry],
});

const relayLagEvents = new Gauge({
  name: 'jatigi_relay_lag_events',
  help: 'Events that Kafka does not hold yet, as the database knows it, whoever leads',
  registers: [registry],
});

const consumerLag = new Gauge({
  name: 'jatigi_consumer_lag_records',
  help: 'Records behind the end of a partition, whichever instance reads it; absent while the broker does not say',
  labelNames: ['topic', 'partition'],
  registers: [registry],
});

const consumerWaiting = new Gauge({
  name: 'jatigi_consumer_waiting_events',
  help: 'Events that are parked now, by reason',
  labelNames: ['reason'],
  registers: [registry],
});

const consumerWaitingTopics = new Gauge({
  name: 'jatigi_consumer_waiting_topics',
  help: 'Topics that are not read because the log of their producer does not tell the beginning, by topic and code',
  labelNames: ['topic', 'code'],
  registers: [registry],
});

/** How far the events of a service are: what its database and the broker say, not what this process did last. */
export interface EventLags {
  relay: { lagEvents: number; lagSeconds: number } | null;
  consumer: {
    partitions: ReadonlyArray<{ topic: string; partition: number; lag: number | null }>;
    parked: Readonly<Partial<Record<string, number>>>;
    waitingTopics: ReadonlyArray<{ topic: string; code: string }>;
  } | null;
}

export function showEventLags({ relay, consumer }: EventLags): void {
  if (relay) {
    relayLagEvents.set(relay.lagEvents);
    relayLag.set(relay.lagSeconds);
  }
  for (const gauge of [consumerLag, consumerWaiting, consumerWaitingTopics]) gauge.reset();
  if (consumer) showConsumer(consumer);
}

function showConsumer({ partitions, parked, waitingTopics }: NonNullable<EventLags['consumer']>): void {
  for (const { topic, partition, lag } of partitions)
    if (lag !== null) consumerLag.set({ topic, partition: String(partition) }, lag);
  for (const [reason, events] of Object.entries(parked)) consumerWaiting.set({ reason }, events ?? 0);
  for (const { topic, code } of waitingTopics) consumerWaitingTopics.set({ topic, code }, 1);
}
