import type { EventData, EventDefinition } from '@jatigi/contracts';
import type { Consumer, EachBatchPayload, Kafka } from 'kafkajs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Decision } from './applier';
import { Applier } from './applier';
import type { BrokerOptions, Log } from './broker';
import { consoleLog, createKafka } from './broker';
import { belongsToKafka, textOf } from './failures';
import type { ReceivedEvent } from './record';
import { toRecord } from './record';
import type { EventStore, ParkedEvent } from './store';

export interface EventConsumerOptions<Tx> {
  /** The consumer group: instances that share it share the work. Your access decides how it must begin. */
  group: string;
  /** As the catalogue names them: `visas.v1`. */
  topics: string[];
  broker: BrokerOptions;
  store: EventStore<Tx>;
  log?: Log;
  /** Called when an event was parked: somebody should look. */
  onParked?: (event: ParkedEvent) => void;
  /** Records in one transaction. */
  batchSize?: number;
}

export type ConsumerState = 'new' | 'connecting' | 'running' | 'retrying' | 'stopped';

/** Hears facts of the platform: each once, in order per aggregate, nothing skipped. It runs until it is stopped. */
export class EventConsumer<Tx> {
  state: ConsumerState = 'new';
  private readonly log: Log;
  private readonly kafka: Kafka;
  private readonly applier: Applier<Tx>;
  private readonly closed = new AbortController();
  private running: Promise<void> | undefined;

  constructor(private readonly options: EventConsumerOptions<Tx>) {
    this.log = options.log ?? consoleLog;
    this.kafka = createKafka(options.broker, this.log);
    this.applier = new Applier(options.store, (event) => {
      const { record, ...about } = event;
      const { topic, partition, offset } = record;
      this.log.error({ ...about, topic, partition, offset }, 'event parked');
      try {
        options.onParked?.(event);
      } catch (failure) {
        this.log.error({ reason: textOf(failure) }, 'onParked failed');
      }
    });
  }

  /**
   * Says what to do about a fact. Several handlers of one type run one after the other in the same transaction. Facts
   * that nobody listens to are counted and left.
   */
  on<D extends EventDefinition>(
    definition: D,
    handle: (data: EventData<D>, event: ReceivedEvent, tx: Tx) => Promise<void> | void,
  ): this {
    this.applier.on(definition, handle as never);
    return this;
  }

  /** Joins the group; tries again, and says so in the log, as long as the broker is away or refuses. */
  start(): void {
    this.running ??= this.keepRunning();
  }

  /** Ends the batch in hand and leaves the group. What was not committed comes again, as a duplicate. */
  async stop(): Promise<void> {
    this.closed.abort();
    await this.running;
    this.state = 'stopped';
  }

  /** Everything that waits for a missing version or for somebody's decision. */
  parked(): Promise<ParkedEvent[]> {
    return this.options.store.parked();
  }

  /**
   * Goes through the parked events of one aggregate in order, until one of them has to wait again.
   * @param first what to do with the first of them: `handle` (default), `accept` or `skip`
   * @returns how many wait no longer
   */
  replayParked(aggregateId: string, first: Decision = 'handle'): Promise<number> {
    return this.applier.replay(aggregateId, first);
  }

  private async keepRunning(): Promise<void> {
    for (let attempt = 1; !this.closed.signal.aborted; attempt++) {
      this.state = 'connecting';
      try {
        await this.session(() => (attempt = 1));
      } catch (error) {
        this.log.warn({ attempt, reason: textOf(error) }, 'not connected; tried again');
      }
      await this.pause(Math.min(250 * attempt, 5_000));
    }
  }

  /** From joining the group to its end: by `stop`, or by an error after which kafkajs would stay silent for ever. */
  private async session(joined: () => void): Promise<void> {
    const { group: groupId, topics } = this.options;
    const consumer = this.kafka.consumer({
      groupId,
      allowAutoTopicCreation: false,
      maxWaitTimeInMs: 500,
      sessionTimeout: 15_000,
      heartbeatInterval: 3_000,
    });
    const ended = this.endOf(consumer);
    try {
      await consumer.connect();
      await consumer.subscribe({ topics, fromBeginning: true });
      await consumer.run({
        autoCommit: false,
        eachBatchAutoResolve: false,
        partitionsConsumedConcurrently: 3,
        eachBatch: (payload) => this.eachBatch(payload, ended.fail),
      });
      this.state = 'running';
      joined();
      await ended.promise;
    } finally {
      await consumer.disconnect().catch(() => undefined);
    }
  }

  private endOf(consumer: Consumer): { promise: Promise<void>; fail: (error: unknown) => void } {
    let fail: (error: unknown) => void = () => undefined;
    const promise = new Promise<void>((resolve, reject) => {
      fail = reject;
      consumer.on(consumer.events.CRASH, ({ payload }) => payload.restart || reject(payload.error));
      if (this.closed.signal.aborted) resolve();
      else this.closed.signal.addEventListener('abort', () => resolve(), { once: true });
    });
    promise.catch(() => undefined); // it may be rejected before anybody waits for it
    return { promise, fail };
  }

  /** Nothing but kafkajs's own errors may leave here: on a raw TypeError it stops for ever while the process lives. */
  private async eachBatch(payload: EachBatchPayload, fail: (error: unknown) => void): Promise<void> {
    const { topic, partition, messages } = payload.batch;
    const size = this.options.batchSize ?? 100;
    const over = (): boolean => this.closed.signal.aborted || payload.isStale() || !payload.isRunning();
    try {
      for (let from = 0; from < messages.length && !over(); from += size) {
        const records = messages.slice(from, from + size).map((message) => toRecord(topic, partition, message));
        if (!(await this.applyUntilDone(records, payload))) return;
        await this.commit(payload, records.at(-1)?.offset ?? '0');
        await payload.heartbeat();
      }
    } catch (error) {
      if (belongsToKafka(error)) throw error;
      fail(error);
    }
  }

  /** False when the consumer was stopped meanwhile. */
  private async applyUntilDone(records: ReturnType<typeof toRecord>[], payload: EachBatchPayload): Promise<boolean> {
    for (let attempt = 1; !this.closed.signal.aborted; attempt++) {
      try {
        await this.applier.apply(records, payload.heartbeat);
        this.state = 'running';
        return true;
      } catch (error) {
        if (belongsToKafka(error)) throw error;
        this.state = 'retrying';
        this.log.warn({ attempt, reason: textOf(error) }, 'batch is tried again');
        await this.pause(Math.min(50 * 2 ** Math.min(attempt, 6), 3_000));
        await payload.heartbeat();
      }
    }
    return false;
  }

  /** The offset is a hint, committed after the transaction: the truth is in the store. */
  private async commit(payload: EachBatchPayload, last: string): Promise<void> {
    const { topic, partition } = payload.batch;
    payload.resolveOffset(last);
    const offset = String(BigInt(last) + 1n);
    await payload
      .commitOffsetsIfNecessary({ topics: [{ topic, partitions: [{ partition, offset }] }] })
      .catch((error: unknown) => this.log.info({ reason: textOf(error) }, 'offset not committed'));
  }

  private async pause(ms: number): Promise<void> {
    await sleep(ms, undefined, { signal: this.closed.signal }).catch(() => undefined);
  }
}
