import type { Consumer, EachBatchPayload, Kafka } from 'kafkajs';
import type { BrokerSettings } from '../broker/broker';
import { createKafka, topicName } from '../broker/broker';
import { belongsToKafka, textOf } from './consumer-errors';
import type { Batch } from './batch-applier';
import { WorkAbandoned } from './persistent-applier';
import { readRecord } from './received-event';

/** Heartbeats are sent while a transaction runs or waits, so that the session is never lost to a slow database. */
const HEARTBEAT_MS = 1_000;
/** While a long batch is worked through; each commit at the broker is a wait of milliseconds. */
const HINT_EVERY_MS = 1_000;

export interface ReaderSettings {
  broker: BrokerSettings;
  groupId: string;
  /** As contracts name them. */
  topics: readonly string[];
  maxBatch: number;
  /** Applies a chunk of one partition; nothing else may be thrown than `WorkAbandoned` and errors of kafkajs. */
  apply(batch: Batch): Promise<void>;
  /** This topic must not be read yet. */
  waits(topic: string): boolean;
  /** Where the database says that the partitions of a topic go on. */
  expected(topic: string): Promise<Map<number, number>>;
  /** The client cannot go on, or something was thrown that nobody foresaw. */
  crashed(error: unknown): void;
}

/** Reads topics as a member of the group, in chunks, with offsets committed after the database. */
export class KafkaReader {
  private readonly kafka: Kafka;
  private consumer: Consumer | null = null;
  /** Offset that must come next, by topic and partition; forgotten when partitions are handed out anew. */
  private readonly next = new Map<string, number>();
  /** Partitions of ours, by topic as the broker names it. */
  private assignment: Record<string, number[]> = {};
  closing = false;

  constructor(private readonly settings: ReaderSettings) {
    this.kafka = createKafka(settings.broker, 5);
  }

  /** Resolves when the group is joined. */
  async start(): Promise<void> {
    const { broker, groupId, topics, crashed } = this.settings;
    const consumer: Consumer = this.kafka.consumer({
      groupId,
      // Otherwise kafkajs may start again a consumer that was stopped while it was joining.
      retry: { retries: 5, restartOnFailure: () => Promise.resolve(!this.closing && this.consumer === consumer) },
      allowAutoTopicCreation: false,
      maxWaitTimeInMs: 300,
      sessionTimeout: 6_000,
      rebalanceTimeout: 15_000,
      heartbeatInterval: 1_500,
    });
    this.consumer = consumer;
    consumer.on(consumer.events.CRASH, ({ payload }) => {
      if (!payload.restart && !this.closing && this.consumer === consumer) crashed(payload.error);
    });
    consumer.on(consumer.events.GROUP_JOIN, ({ payload }) => {
      this.next.clear();
      this.assignment = payload.memberAssignment;
      this.align(payload.memberAssignment).catch((error: unknown) => {
        broker.log?.warn({ reason: textOf(error) }, 'where the partitions go on was not read');
      });
    });
    await consumer.connect();
    if (this.closing) return consumer.disconnect();
    await consumer.subscribe({ topics: topics.map((topic) => topicName(broker, topic)), fromBeginning: true });
    await consumer.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      partitionsConsumedConcurrently: 3,
      eachBatch: (payload) => this.eachBatch(payload),
    });
  }

  async stop(): Promise<void> {
    const { consumer } = this;
    this.consumer = null;
    await consumer?.disconnect().catch(() => undefined);
  }

  /** Reads a topic that waited until now, from where the database says. */
  async open(topic: string): Promise<void> {
    const onBroker = topicName(this.settings.broker, topic);
    try {
      await this.align({ [onBroker]: this.assignment[onBroker] ?? [] });
    } finally {
      this.consumer?.resume([{ topic: onBroker }]); // `continues` finds the place as well
    }
  }

  /** Goes where the database is, not where the group remembers: both differ after a restore, or a crash between them. */
  private async align(assignment: Record<string, number[]>): Promise<void> {
    for (const [onBroker, partitions] of Object.entries(assignment)) {
      const expected = await this.settings.expected(this.plain(onBroker));
      for (const partition of partitions) {
        const offset = expected.get(partition);
        if (offset !== undefined) this.consumer?.seek({ topic: onBroker, partition, offset: String(offset) });
      }
    }
  }

  /** A topic without the prefix of this run, as contracts name it. */
  private plain(onBroker: string): string {
    return onBroker.slice((this.settings.broker.topicPrefix ?? '').length);
  }

  /** Nothing but kafkajs's own errors may leave here: on a raw TypeError it stops for ever while the process lives. */
  private async eachBatch(payload: EachBatchPayload): Promise<void> {
    const beat = setInterval(() => void payload.heartbeat().catch(() => undefined), HEARTBEAT_MS);
    try {
      const topic = this.plain(payload.batch.topic);
      // Not earlier: kafkajs forgets what is paused whenever it starts again.
      if (this.settings.waits(topic)) return this.consumer?.pause([{ topic: payload.batch.topic }]);
      if (!(await this.continues(topic, payload))) return;
      await this.inChunks(topic, payload);
    } catch (error) {
      if (error instanceof WorkAbandoned) return;
      if (belongsToKafka(error)) throw error;
      this.settings.crashed(error);
    } finally {
      clearInterval(beat);
    }
  }

  /**
   * False when the batch begins after what the database expects: it was fetched before `align`, or the broker dropped
   * records while we read. Then the partition is read from where it must go on.
   */
  private async continues(topic: string, { batch }: EachBatchPayload): Promise<boolean> {
    const { partition } = batch;
    const first = Number(batch.firstOffset() ?? 0);
    const key = `${topic}/${partition}`;
    const known = this.next.get(key);
    if (known !== undefined && first <= known) return true;
    const expected = (await this.settings.expected(topic)).get(partition) ?? 0;
    const low = first <= expected ? 0 : await this.lowest(batch.topic, partition);
    // Only since this reader started: before, the log of the producer was read in their place (bootstrap.ts).
    if (low > expected) throw new Error(`the broker dropped records of ${key} unread`);
    this.next.set(key, first);
    if (first <= expected) return true;
    this.consumer?.seek({ topic: batch.topic, partition, offset: String(expected) });
    return false;
  }

  private lowest(topic: string, partition: number): Promise<number> {
    return this.withAdmin(async (admin) => {
      const offsets = await admin.fetchTopicOffsets(topic);
      return Number(offsets.find((one) => one.partition === partition)?.low ?? 0);
    });
  }

  /** In chunks, so that a transaction stays short and the group hears from us. */
  private async inChunks(topic: string, payload: EachBatchPayload): Promise<void> {
    const { messages, partition } = payload.batch;
    const { maxBatch } = this.settings;
    let hintedAt = Date.now();
    const over = (): boolean => this.closing || payload.isStale() || !payload.isRunning();
    for (let from = 0; from < messages.length && !over(); from += maxBatch) {
      const chunk = messages.slice(from, from + maxBatch);
      const records = chunk.map(({ offset, headers, value }) =>
        readRecord({ topic, partition, offset }, { headers: headers ?? {}, value }),
      );
      const next = Number(chunk.at(-1)?.offset ?? 0) + 1;
      await this.settings.apply({ records, reached: { topic, partition, next } });
      this.next.set(`${topic}/${partition}`, next);
      payload.resolveOffset(String(next - 1));
      const isLast = from + maxBatch >= messages.length;
      if (isLast || Date.now() - hintedAt > HINT_EVERY_MS) {
        await this.commit(payload, next);
        hintedAt = Date.now();
      }
      await payload.heartbeat();
    }
  }

  /** A hint for the next start, and for those who watch the group: truth is in the database. */
  private async commit(payload: EachBatchPayload, next: number): Promise<void> {
    const { topic, partition } = payload.batch;
    await payload
      .commitOffsetsIfNecessary({ topics: [{ topic, partitions: [{ partition, offset: String(next) }] }] })
      .catch((error: unknown) => {
        this.settings.broker.log?.info({ reason: textOf(error) }, 'offset not committed');
      });
  }

  /** Runs work with an administrator's connection to the broker. */
  async withAdmin<T>(work: (admin: ReturnType<Kafka['admin']>) => Promise<T>): Promise<T> {
    const admin = this.kafka.admin();
    await admin.connect();
    try {
      return await work(admin);
    } finally {
      await admin.disconnect();
    }
  }
}
