import { paymentsEvents } from '@jatigi/contracts';
import { Kafka, logLevel } from 'kafkajs';
import type { EachBatchPayload, KafkaMessage } from 'kafkajs';
import { Pool } from 'pg';
import { childSettings, obey, report } from '../children/contact';
import { applySql } from '../children/effects';
import { armKillPoint } from '../children/kill-points';

const settings = childSettings();
const topic = `${settings.topicPrefix}${paymentsEvents.topic}`;

/** Applies a batch in a bad order of steps. */
export type BadOrder = (batch: EachBatchPayload, pool: Pool) => Promise<void>;

/** The values of `applySql` for a message. */
export function effectOf(message: KafkaMessage): unknown[] {
  const header = (name: string): string => String(message.headers?.[name]);
  const { reason } = JSON.parse(String(message.value)) as { reason: string };
  return [settings.consumer, header('ce_id'), header('ce_subject'), Number(header('ce_sequence')), reason];
}

export { applySql };

export async function runBadConsumer(apply: BadOrder): Promise<void> {
  armKillPoint(settings.killAt);
  obey({ close: () => undefined });
  const pool = new Pool({ connectionString: settings.databaseUrl });
  const kafka = new Kafka({ brokers: settings.brokers, logLevel: logLevel.NOTHING });
  const consumer = kafka.consumer({ groupId: `${settings.topicPrefix}${settings.consumer}`, sessionTimeout: 6_000 });
  await consumer.connect();
  await consumer.subscribe({ topic, fromBeginning: true });
  await consumer.run({ autoCommit: false, eachBatchAutoResolve: false, eachBatch: (batch) => apply(batch, pool) });
  report({ state: 'running' });
}

/** Tells the broker that the batch is done. */
export async function commitOffset({
  batch,
  resolveOffset,
  commitOffsetsIfNecessary,
}: EachBatchPayload): Promise<void> {
  resolveOffset(batch.lastOffset());
  const offset = String(Number(batch.lastOffset()) + 1);
  await commitOffsetsIfNecessary({
    topics: [{ topic: batch.topic, partitions: [{ partition: batch.partition, offset }] }],
  });
}
