import { paymentsEvents } from '@jatigi/contracts';
import { Kafka, logLevel } from 'kafkajs';
import type { EachBatchPayload, KafkaMessage } from 'kafkajs';
import { Pool } from 'pg';
import type { PoolClient } from 'pg';
import { childSettings, obey, report } from '../children/contact';
import { effectSql, foldInto } from '../children/effects';
import { armKillPoint } from '../children/kill-points';

const settings = childSettings();
const topic = `${settings.topicPrefix}${paymentsEvents.topic}`;

/** Applies a batch in a bad order of steps. */
export type BadOrder = (batch: EachBatchPayload, pool: Pool) => Promise<void>;

/** The values of an effect. */
export function effectOf(message: KafkaMessage): unknown[] {
  const header = (name: string): string => String(message.headers?.[name]);
  const { reason } = JSON.parse(String(message.value)) as { reason: string };
  return [settings.consumer, header('ce_id'), header('ce_subject'), Number(header('ce_sequence')), reason];
}

/** The effect and the read model, both in the session that is given. */
export async function applyOne(session: Pool | PoolClient, message: KafkaMessage): Promise<void> {
  const effect = effectOf(message);
  const [consumer, , aggregateId, version, reason] = effect as [string, string, string, number, string];
  await session.query(effectSql, effect);
  const rows = async (sql: string, values: unknown[]): Promise<unknown> => (await session.query(sql, values)).rows;
  const event = { type: '', aggregateId, version, time: new Date(), data: { reason } };
  await foldInto({ query: rows }, consumer, [event]);
}

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
