import { DomainError } from '@jatigi/kernel';
import type { Admin } from 'kafkajs';
import type { MessagingLog } from '../broker/broker';
import type { ReplaySource } from '../replay/replay-source';
import { fromReplay } from '../replay/replay-source';
import type { DataSource } from 'typeorm';
import type { Offsets } from './offsets';
import type { Batch } from './batch-applier';
import { textOf } from './consumer-errors';

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
  /** As the broker names it. */
  nameOf(topic: string): string;
}

/** A topic that is not read yet: the log of its producer does not tell what this consumer would begin with. */
export interface WaitingTopic {
  /** As contracts name it. */
  readonly topic: string;
  /** `range-archived`: somebody must act. Others, such as `peer-unavailable`, may pass by themselves. */
  readonly code: string;
  readonly detail: string;
  readonly since: Date;
}

/** What the producer's log said instead of a page. */
class LogUnreadable extends Error {
  readonly code: string;

  constructor(override readonly cause: unknown) {
    super(textOf(cause));
    this.code = cause instanceof DomainError ? cause.code : 'log-unreadable';
  }
}

/**
 * Where Kafka no longer holds what this consumer has not seen (a new consumer, a database restored from an old backup,
 * a very long absence), the producer's log is read from its beginning first. Then the topic is joined a little before
 * where it ended when the reading began: what overlaps are duplicates.
 *
 * A topic whose log cannot be read (its producer is away, or has archived the beginning) waits alone.
 */
export class Bootstrap {
  private readonly held = new Map<string, WaitingTopic>();

  constructor(private readonly parts: Parts) {}

  get waiting(): WaitingTopic[] {
    return [...this.held.values()];
  }

  waits(topic: string): boolean {
    return this.held.has(topic);
  }

  /** Reads what the topics need of their producers' logs. @returns those that can be read from Kafka now */
  async begin(admin: Admin, topics: readonly string[]): Promise<string[]> {
    const ready: string[] = [];
    for (const topic of topics) if (await this.beginOne(admin, topic)) ready.push(topic);
    return ready;
  }

  private async beginOne(admin: Admin, topic: string): Promise<boolean> {
    try {
      await this.catchUpWithDropped(admin, topic);
    } catch (error) {
      if (!(error instanceof LogUnreadable)) throw error;
      this.hold(topic, error);
      return false;
    }
    this.held.delete(topic);
    return true;
  }

  /** Told once for each reason, however often it is tried. */
  private hold(topic: string, { code, message: detail }: LogUnreadable): void {
    const before = this.held.get(topic);
    this.held.set(topic, { topic, code, detail, since: before?.since ?? new Date() });
    if (before?.code === code) return;
    const { log } = this.parts;
    if (code === 'range-archived') {
      const what = 'the topic waits: its producer has archived what this consumer would begin with';
      log.error({ topic, code, detail }, `${what}; restore it there (events restore), it then goes on by itself`);
    } else log.warn({ topic, code, detail }, 'the topic waits: the log of its producer cannot be read yet');
  }

  private async catchUpWithDropped(admin: Admin, topic: string): Promise<void> {
    const { db, offsets, replay, log, nameOf } = this.parts;
    const partitions = await admin.fetchTopicOffsets(nameOf(topic));
    const seen = await offsets.of(db, topic);
    const dropped = partitions.filter(({ partition, low }) => Number(low) > (seen.get(partition) ?? 0));
    if (dropped.length === 0) return;
    if (!replay) {
      log.error({ topic }, 'the broker has dropped records that were never read, and no replay API is configured');
      for (const { partition, low } of dropped) await offsets.save(db, { topic, partition, next: Number(low) });
      return;
    }
    if (!this.waits(topic))
      log.info({ topic }, 'reading the log of the producer: the broker no longer holds its beginning');
    const count = await this.replayAll(replay, topic);
    for (const { partition, low, high } of partitions) {
      await offsets.save(db, { topic, partition, next: Math.max(Number(low), Number(high) - OVERLAP) });
    }
    log.info({ topic, count }, 'the log of the producer was read; the topic is joined');
  }

  private async replayAll(replay: ReplaySource, topic: string): Promise<number> {
    let count = 0;
    for (let after = 0; ;) {
      const page = await replay.log(topic, after).catch((error: unknown) => {
        throw new LogUnreadable(error);
      });
      if (page.events.length === 0) return count;
      await this.parts.apply({ records: page.events.map((event) => fromReplay(topic, event)) });
      count += page.events.length;
      after = page.next;
    }
  }
}
