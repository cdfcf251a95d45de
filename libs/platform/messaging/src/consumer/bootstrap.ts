import type { Admin } from 'kafkajs';
import type { MessagingLog } from '../broker/broker';
import type { ReplaySource } from '../replay/replay-source';
import { fromReplay } from '../replay/replay-source';
import type { DataSource } from 'typeorm';
import type { Offsets } from './offsets';
import type { Batch } from './batch-applier';

/**
 * Records before the end of a partition that are read again although the replay has told them: the cursor, which bounds
 * the replay, follows what was sent with the relay's next heartbeat. It sends far fewer between two of them.
 */
const OVERLAP = 20_000;

interface Parts {
  db: DataSource;
  offsets: Offsets;
  /** Applies a batch whatever happens, and tells what was parked. */
  apply(batch: Batch): Promise<void>;
  replay: ReplaySource | undefined;
  log: MessagingLog;
}

/**
 * Where Kafka no longer holds what this consumer has not seen (a new consumer, a database restored from an old backup,
 * a very long absence), the producer's log is read from its beginning first. Then the topic is joined a little before
 * where it ended when the reading began: what overlaps are duplicates.
 * @param topic as contracts name it
 * @param onBroker as the broker names it
 * @throws DomainError 410 `range-archived` when not even the log reaches back to the beginning
 */
export async function catchUpWithDropped(parts: Parts, admin: Admin, topic: string, onBroker: string): Promise<void> {
  const { db, offsets, replay, log } = parts;
  const partitions = await admin.fetchTopicOffsets(onBroker);
  const seen = await offsets.of(db, topic);
  const dropped = partitions.filter(({ partition, low }) => Number(low) > (seen.get(partition) ?? 0));
  if (dropped.length === 0) return;
  if (!replay) {
    log.error({ topic }, 'the broker has dropped records that were never read, and no replay API is configured');
    for (const { partition, low } of dropped) await offsets.save(db, { topic, partition, next: Number(low) });
    return;
  }
  log.info({ topic }, 'reading the log of the producer: the broker no longer holds its beginning');
  const count = await replayAll(parts, replay, topic);
  for (const { partition, low, high } of partitions) {
    await offsets.save(db, { topic, partition, next: Math.max(Number(low), Number(high) - OVERLAP) });
  }
  log.info({ topic, count }, 'the log of the producer was read; the topic is joined');
}

async function replayAll({ apply }: Parts, replay: ReplaySource, topic: string): Promise<number> {
  let count = 0;
  for (let after = 0; ;) {
    const page = await replay.log(topic, after);
    if (page.events.length === 0) return count;
    await apply({ records: page.events.map((event) => fromReplay(topic, event)) });
    count += page.events.length;
    after = page.next;
  }
}
