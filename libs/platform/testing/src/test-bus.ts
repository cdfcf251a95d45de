import type { EventDefinition } from '@jatigi/contracts';
import { dataSchemaOf, fromHeaders, sourceOf, toHeaders } from '@jatigi/contracts';
import type { EventEnvelope } from '@jatigi/contracts';
import { uuidv7 } from '@jatigi/kernel';
import { createKafka, partitionOf } from '@jatigi/platform-messaging';
import type { Admin, ITopicConfig } from 'kafkajs';
import { randomBytes, randomUUID } from 'node:crypto';
import { waitFor } from './wait-for';

/** An event as another service would have said it. */
export interface SaidEvent {
  definition: EventDefinition;
  aggregateId: string;
  version: number;
  data: unknown;
  eventId?: string;
}

export interface HeardEvent {
  envelope: EventEnvelope;
  data: unknown;
  partition: number;
}

/** Topics of one spec file on the shared broker, under a prefix of their own. */
export interface TestBus {
  readonly brokers: string[];
  readonly topicPrefix: string;
  /** Says events on a topic as a relay would; deliver twice by calling it twice with the same `eventId`. */
  say(topic: string, events: SaidEvent[]): Promise<void>;
  /** Everything on a topic so far, per partition in order. */
  heard(topic: string): Promise<HeardEvent[]>;
  drop(): Promise<void>;
}

/** Makes fresh topics on KAFKA_BROKERS. */
export async function testBus(topics: string[], partitions = 3): Promise<TestBus> {
  const brokers = (process.env['KAFKA_BROKERS'] ?? '').split(',').filter(Boolean);
  if (brokers.length === 0) throw new Error('KAFKA_BROKERS is not set: run the specs through npm test or nx test.');
  const topicPrefix = `t${randomBytes(4).toString('hex')}.`;
  const kafka = createKafka({ brokers, clientId: 'test' }, 5);
  const names = topics.map((topic) => `${topicPrefix}${topic}`);
  const admin = kafka.admin();
  await admin.connect();
  await createTopics(
    admin,
    names.map((topic) => ({ topic, numPartitions: partitions })),
  );
  const producer = kafka.producer({
    allowAutoTopicCreation: false,
    createPartitioner:
      () =>
      ({ message }) =>
        message.partition ?? 0,
  });
  await producer.connect();
  return {
    brokers,
    topicPrefix,
    async say(topic, events) {
      const messages = events.map((event) => toMessage(topic, event, partitions));
      await producer.send({ topic: `${topicPrefix}${topic}`, messages });
    },
    heard: (topic) => readAll(kafka, `${topicPrefix}${topic}`),
    async drop() {
      await producer.disconnect();
      await admin.deleteTopics({ topics: names }).catch(() => undefined);
      await admin.disconnect();
    },
  };
}

/** Waits for the leaders itself: kafkajs gives up when the broker that it asks has not heard of the new topic yet. */
export async function createTopics(admin: Admin, topics: ITopicConfig[]): Promise<void> {
  await admin.createTopics({ topics, waitForLeaders: false });
  const names = topics.map(({ topic }) => topic);
  await waitFor(async () => {
    const found = await admin.fetchTopicMetadata({ topics: names });
    return found.topics.every(
      ({ partitions }) => partitions.length > 0 && partitions.every(({ leader }) => leader >= 0),
    );
  });
}

function toMessage(topic: string, event: SaidEvent, partitions: number) {
  const service = topic.replace(/\.v\d+$/, '');
  const { type } = event.definition;
  const headers = toHeaders({
    id: event.eventId ?? uuidv7(),
    source: sourceOf(service),
    type,
    subject: event.aggregateId,
    time: new Date().toISOString(),
    dataschema: dataSchemaOf(service, type),
    sequence: event.version,
    correlationid: 'test',
  });
  const partition = partitionOf(event.aggregateId, partitions);
  return { key: event.aggregateId, partition, headers, value: JSON.stringify(event.data) };
}

async function readAll(kafka: ReturnType<typeof createKafka>, topic: string): Promise<HeardEvent[]> {
  const admin = kafka.admin();
  await admin.connect();
  const offsets = await admin.fetchTopicOffsets(topic);
  await admin.disconnect();
  let missing = offsets.reduce((sum, { low, high }) => sum + Number(high) - Number(low), 0);
  const heard: HeardEvent[] = [];
  if (missing === 0) return heard;
  const consumer = kafka.consumer({ groupId: `heard-${randomUUID()}`, maxWaitTimeInMs: 100 });
  await consumer.connect();
  await consumer.subscribe({ topic, fromBeginning: true });
  await new Promise<void>((resolve, reject) => {
    const eachMessage = ({ partition, message }: { partition: number; message: import('kafkajs').KafkaMessage }) => {
      const envelope = fromHeaders(message.headers ?? {});
      heard.push({ envelope, data: JSON.parse(String(message.value)), partition });
      missing -= 1;
      if (missing === 0) resolve();
      return Promise.resolve();
    };
    consumer.run({ autoCommit: false, eachMessage }).catch(reject);
  });
  await consumer.disconnect();
  return heard;
}
