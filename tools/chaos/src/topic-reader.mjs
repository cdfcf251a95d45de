import { createHash, randomUUID } from 'node:crypto';
import kafkajs from 'kafkajs';

const { Kafka, logLevel } = kafkajs;

/** A client that owes nothing to the product. */
export function plainKafka(brokers) {
  return new Kafka({ clientId: 'chaos-checker', brokers, logLevel: logLevel.NOTHING, retry: { retries: 8 } });
}

export async function withAdmin(kafka, work) {
  const admin = kafka.admin();
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.disconnect();
  }
}

/** Every record of the topic, per partition in order, as the checker compares it. */
export async function readTopic(kafka, topic) {
  const offsets = await withAdmin(kafka, (admin) => admin.fetchTopicOffsets(topic));
  const open = new Map(
    offsets
      .filter(({ low, high }) => Number(high) > Number(low))
      .map(({ partition, high }) => [partition, Number(high) - 1]),
  );
  const records = [];
  const read = new Map();
  // A group that starts again begins at the front: what was read is not read twice.
  const keep = (record) => {
    if (record.offset <= (read.get(record.partition) ?? -1)) return;
    read.set(record.partition, record.offset);
    records.push(record);
  };
  if (open.size === 0) return records;
  const consumer = kafka.consumer({ groupId: `chaos-checker-${randomUUID()}`, maxWaitTimeInMs: 100 });
  try {
    await consumer.connect();
    await consumer.subscribe({ topic, fromBeginning: true });
    await new Promise((resolve, reject) => {
      const eachBatch = async ({ batch, heartbeat }) => {
        for (const message of batch.messages) keep(recordOf(batch.partition, message));
        await heartbeat();
        if (Number(batch.lastOffset()) >= (open.get(batch.partition) ?? Infinity)) open.delete(batch.partition);
        if (open.size === 0) resolve();
      };
      consumer.run({ autoCommit: false, eachBatch }).catch(reject);
    });
  } finally {
    await consumer.disconnect();
  }
  return records;
}

function recordOf(partition, { offset, headers, value }) {
  const header = (name) => String(headers?.[name] ?? '');
  return {
    partition,
    offset: Number(offset),
    eventId: header('ce_id'),
    aggregateId: header('ce_subject'),
    version: Number(header('ce_sequence')),
    type: header('ce_type'),
    digest: digestOf(String(value)),
  };
}

/** The same for the same JSON value, however its fields are ordered and spaced. */
export function digestOf(json) {
  return createHash('sha1')
    .update(JSON.stringify(sorted(parsed(json))))
    .digest('base64');
}

function parsed(json) {
  try {
    return JSON.parse(json);
  } catch {
    return { notJson: json };
  }
}

function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key])]),
  );
}
