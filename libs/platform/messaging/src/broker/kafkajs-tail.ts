import { randomUUID } from 'node:crypto';
import type { Kafka, KafkaMessage } from 'kafkajs';
import type { BrokerSettings } from './broker';
import { createKafka } from './broker';
import type { TailRecord } from './log-writer';

const TIMEOUT_MS = 30_000;
/** Reading may be tried again, unlike sending: a fresh broker has no coordinator for the first moments. */
const RETRIES = 5;

/** Offsets of one partition that are to be read, both inclusive. */
interface Range {
  from: number;
  last: number;
}

/**
 * Reads the end of each partition. kafkajs can only fetch as a member of a group, so a group of its own is made and
 * removed again.
 * @throws Error when the broker does not answer in time
 */
export async function readTail(settings: BrokerSettings, topic: string, depth: number): Promise<TailRecord[]> {
  const kafka = createKafka(settings, RETRIES);
  const admin = kafka.admin();
  await admin.connect();
  try {
    const wanted = new Map<number, Range>();
    for (const { partition, low, high } of await admin.fetchTopicOffsets(topic)) {
      const last = Number(high) - 1;
      if (last >= Number(low)) wanted.set(partition, { from: Math.max(Number(low), last - depth + 1), last });
    }
    const records: TailRecord[] = [];
    if (wanted.size === 0) return records;
    const groupId = `relay-tail.${topic}.${randomUUID()}`;
    await readRanges({ kafka, topic, groupId, wanted }, (partition, message) => {
      records.push({ partition, headers: textsOf(message) });
    });
    await admin.deleteGroups([groupId]).catch(() => undefined);
    return records;
  } finally {
    await admin.disconnect();
  }
}

interface Reading {
  kafka: Kafka;
  topic: string;
  groupId: string;
  wanted: Map<number, Range>;
}

async function readRanges(reading: Reading, each: (partition: number, message: KafkaMessage) => void): Promise<void> {
  const { kafka, topic, groupId, wanted } = reading;
  const consumer = kafka.consumer({ groupId, maxWaitTimeInMs: 100 });
  const open = new Set(wanted.keys());
  let timer: NodeJS.Timeout | undefined;
  try {
    await consumer.connect();
    await consumer.subscribe({ topic, fromBeginning: true });
    await new Promise<void>((resolve, reject) => {
      timer = setTimeout(() => reject(new Error(`the tail of ${topic} was not readable in time`)), TIMEOUT_MS);
      consumer.on(consumer.events.CRASH, ({ payload }) => reject(payload.error));
      const eachMessage = ({ partition, message }: { partition: number; message: KafkaMessage }): Promise<void> => {
        const range = wanted.get(partition);
        const offset = Number(message.offset);
        if (range && offset >= range.from && open.has(partition)) each(partition, message);
        if (range && offset >= range.last) open.delete(partition);
        if (open.size === 0) resolve();
        return Promise.resolve();
      };
      consumer.run({ autoCommit: false, eachMessage }).catch(reject);
      for (const [partition, { from }] of wanted) consumer.seek({ topic, partition, offset: String(from) });
    });
  } finally {
    clearTimeout(timer);
    await consumer.disconnect();
  }
}

function textsOf({ headers = {} }: KafkaMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, String(Array.isArray(value) ? value[0] : (value ?? ''))]),
  );
}
