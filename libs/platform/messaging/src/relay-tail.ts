import { randomUUID } from 'node:crypto';
import type { Kafka, KafkaMessage } from 'kafkajs';

/** At least one batch: a leader that was woken late may have written that many records after the newest ones. */
const DEPTH = 1_000;

/** Highest `pos` of this epoch in the last records of each partition: what the log of Kafka already holds. */
export type Tail = Map<number, number>;

/** The header every record carries: position in the log and the epoch in which it counts. */
export function posHeader(logEpoch: string, id: number): string {
  return `${logEpoch}:${id}`;
}

/** Reads the end of each partition of a topic. @throws Error when the broker does not answer in time */
export async function readTail(kafka: Kafka, topic: string, logEpoch: string, timeoutMs = 30_000): Promise<Tail> {
  const admin = kafka.admin();
  await admin.connect();
  try {
    const offsets = await admin.fetchTopicOffsets(topic);
    const tail: Tail = new Map();
    const wanted = new Map<number, { from: number; last: number }>();
    for (const { partition, low, high } of offsets) {
      tail.set(partition, 0);
      const last = Number(high) - 1;
      if (last < Number(low)) continue;
      wanted.set(partition, { from: Math.max(Number(low), last - DEPTH + 1), last });
    }
    if (wanted.size === 0) return tail;
    const groupId = `relay-tail.${topic}.${randomUUID()}`;
    await readRecords({ kafka, topic, groupId, wanted, timeoutMs }, (partition, message) => {
      const [epoch, id] = String(message.headers?.['pos'] ?? '').split(':');
      if (epoch === logEpoch) tail.set(partition, Math.max(tail.get(partition) ?? 0, Number(id)));
    });
    await admin.deleteGroups([groupId]).catch(() => undefined);
    return tail;
  } finally {
    await admin.disconnect();
  }
}

interface Reading {
  kafka: Kafka;
  topic: string;
  groupId: string;
  wanted: Map<number, { from: number; last: number }>;
  timeoutMs: number;
}

async function readRecords(reading: Reading, each: (partition: number, message: KafkaMessage) => void): Promise<void> {
  const { kafka, topic, groupId, wanted, timeoutMs } = reading;
  const consumer = kafka.consumer({ groupId, maxWaitTimeInMs: 100, retry: { retries: 2 } });
  const open = new Set(wanted.keys());
  let timer: NodeJS.Timeout | undefined;
  try {
    await consumer.connect();
    await consumer.subscribe({ topic, fromBeginning: true });
    await new Promise<void>((resolve, reject) => {
      timer = setTimeout(() => reject(new Error(`the tail of ${topic} was not readable in time`)), timeoutMs);
      consumer.on(consumer.events.CRASH, ({ payload }) => reject(payload.error));
      consumer
        .run({
          autoCommit: false,
          eachMessage: ({ partition, message }) => {
            each(partition, message);
            if (Number(message.offset) >= (wanted.get(partition)?.last ?? 0)) open.delete(partition);
            if (open.size === 0) resolve();
            return Promise.resolve();
          },
        })
        .catch(reject);
      for (const [partition, { from }] of wanted) consumer.seek({ topic, partition, offset: String(from) });
    });
  } finally {
    clearTimeout(timer);
    await consumer.disconnect();
  }
}
