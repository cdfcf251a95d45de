import type { Transactions } from '@jatigi/platform-persistence';
import { ServerKafka } from '@nestjs/microservices';
import type { MessageHandler } from '@nestjs/microservices';
import type { Consumer, EachBatchPayload, KafkaMessage } from 'kafkajs';
import { setTimeout as sleep } from 'node:timers/promises';
import { isObservable, lastValueFrom } from 'rxjs';
import { BatchApplier } from './batch-applier';
import type { BrokerSettings, MessagingLog } from './broker';
import { createKafka, silentLog, topicName } from './broker';
import type { ConsumerStop } from './consumer-errors';
import { belongsToKafka, isTransient, UnhandledEvent } from './consumer-errors';
import type { Incoming, ReceivedEvent } from './received-event';
import { readRecord } from './received-event';

export type ConsumerState = 'connecting' | 'running' | 'retrying' | 'stopped' | 'closed';

/** Numbers for metrics and the seam for traces; every method is optional. */
export interface ConsumerObserver {
  applied?(topic: string, counts: { handled: number; duplicates: number }): void;
  lag?(topic: string, partition: number, records: number): void;
  /** Runs a handler inside a span. */
  around?(event: ReceivedEvent, work: () => Promise<void>): Promise<void>;
}

export interface ConsumerSettings {
  /** Name of the consuming service: consumer group and key of its version rows. */
  consumer: string;
  /** Topics as contracts name them: `visas.v1`. */
  topics: string[];
  broker: BrokerSettings;
  transactions: Transactions;
  /** Called once when an event cannot be handled: the process should end with exit code 1. */
  onStopped: (stop: ConsumerStop) => void;
  observer?: ConsumerObserver;
  maxBatch?: number;
}

/**
 * The stock Kafka transport of Nest with one transaction per batch and version bookkeeping (ADR-0005).
 * Handlers stay `@EventPattern<string>(eventType(X)) on(@Payload() data, @Ctx() event: ReceivedEvent)`.
 */
export class EventConsumer extends ServerKafka {
  state: ConsumerState = 'connecting';
  stop: ConsumerStop | null = null;
  lastError: string | null = null;
  private readonly applier: BatchApplier;
  private readonly log: MessagingLog;
  private readonly eventHandlers = new Map<string, readonly MessageHandler[]>();
  private closing = false;
  private readonly closed = new AbortController();
  private connecting: Promise<void> = Promise.resolve();

  constructor(private readonly settings: ConsumerSettings) {
    super({ postfixId: '', consumer: { groupId: groupOf(settings) }, client: { brokers: settings.broker.brokers } });
    this.log = settings.broker.log ?? silentLog;
    this.applier = new BatchApplier(settings.transactions, settings.consumer, (type, data, event) =>
      this.dispatch(type, data, event),
    );
  }

  /** Keeps several handlers of one type apart: they share a transaction, so they run one after the other. */
  override addHandler(pattern: unknown, callback: MessageHandler, isEventHandler = false, extras = {}): void {
    const type = String(pattern);
    const handlers = this.eventHandlers.get(type) ?? [];
    this.eventHandlers.set(type, [...handlers, callback]);
    if (handlers.length === 0) super.addHandler(pattern, callback, isEventHandler, extras);
  }

  /** Returns at once: the service answers HTTP while the broker is away, and readiness says so. */
  override listen(callback: (error?: unknown) => void): Promise<void> {
    if (this.settings.topics.length > 0) this.connecting = this.connectUntilRunning();
    else this.state = 'running';
    callback();
    return Promise.resolve();
  }

  /** Ends the batch in hand, leaves the group. What was not committed comes again, as a duplicate. */
  override async close(): Promise<void> {
    this.closing = true;
    this.closed.abort();
    await this.consumer?.disconnect().catch(() => undefined);
    await this.connecting;
    this.consumer = null;
    if (this.state !== 'stopped') this.state = 'closed';
  }

  private async connectUntilRunning(): Promise<void> {
    for (let attempt = 1; !this.closing; attempt++) {
      try {
        await this.connect();
        if (this.state === 'connecting') this.state = 'running';
        return;
      } catch (error) {
        this.lastError = textOf(error);
        this.log.warn({ attempt, reason: this.lastError }, 'consumer cannot connect yet');
        await this.consumer?.disconnect().catch(() => undefined);
        await this.pause(Math.min(200 * attempt, 3_000));
      }
    }
  }

  private async connect(): Promise<void> {
    const { broker, topics } = this.settings;
    const consumer = createKafka(broker, 5).consumer({
      groupId: this.groupId,
      allowAutoTopicCreation: false,
      maxWaitTimeInMs: 300,
      sessionTimeout: 6_000,
      rebalanceTimeout: 15_000,
      heartbeatInterval: 1_500,
    }) as Consumer;
    this.consumer = consumer as never;
    consumer.on(consumer.events.CRASH, ({ payload }) => {
      this.lastError = payload.error.message;
      if (!payload.restart && !this.closing) this.stopLoudly({ reason: 'crash', detail: payload.error.message });
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

  /** Nothing but kafkajs's own errors may leave here: on a raw TypeError it stops for ever while the process lives. */
  private async eachBatch(payload: EachBatchPayload): Promise<void> {
    try {
      await this.applyBatch(payload);
      const lag = Number(payload.batch.highWatermark) - Number(payload.batch.lastOffset()) - 1;
      this.settings.observer?.lag?.(payload.batch.topic, payload.batch.partition, Math.max(0, lag));
    } catch (error) {
      if (belongsToKafka(error)) throw error;
      this.stopLoudly(error instanceof UnhandledEvent ? error.stop : { reason: 'crash', detail: textOf(error) });
    }
  }

  /** In chunks, so that a transaction stays short and the group hears from us. */
  private async applyBatch(payload: EachBatchPayload): Promise<void> {
    const { messages } = payload.batch;
    const size = this.settings.maxBatch ?? 300;
    const over = (): boolean => this.closing || this.stop !== null || payload.isStale() || !payload.isRunning();
    for (let from = 0; from < messages.length && !over(); from += size) {
      await this.applyChunk(messages.slice(from, from + size), payload);
      await payload.heartbeat();
    }
  }

  private async applyChunk(messages: readonly KafkaMessage[], payload: EachBatchPayload): Promise<void> {
    const { topic, partition } = payload.batch;
    let failure: unknown = null;
    const readable: Incoming[] = [];
    try {
      for (const message of messages) readable.push(readRecord(topic, partition, message));
    } catch (error) {
      failure = error; // what comes before it is still applied
    }
    try {
      await this.applyWithRetries(readable, payload);
    } catch (error) {
      if (!(error instanceof UnhandledEvent)) throw error;
      failure = error;
      // Keep what comes before the event that cannot be handled, so that the stop points at it alone.
      const good = readable.slice(
        0,
        readable.findIndex((incoming) => incoming.offset === error.stop.offset),
      );
      if (good.length > 0) await this.applyWithRetries(good, payload);
    }
    if (failure) throw failure;
  }

  private async applyWithRetries(batch: readonly Incoming[], payload: EachBatchPayload): Promise<void> {
    for (let attempt = 1; batch.length > 0; attempt++) {
      try {
        const counts = await this.applier.apply(batch);
        this.settings.observer?.applied?.(payload.batch.topic, counts);
        if (this.state === 'retrying') this.state = 'running';
        await this.commit(batch, payload);
        return;
      } catch (error) {
        if (!isTransient(error) || this.closing) throw error;
        this.state = 'retrying';
        this.lastError = textOf(error);
        this.log.warn({ attempt, reason: this.lastError }, 'batch is tried again');
        await this.pause(Math.min(50 * 2 ** Math.min(attempt, 6), 3_000));
        await payload.heartbeat();
      }
    }
  }

  /** The offset is a hint: truth is in consumer_position. */
  private async commit(batch: readonly Incoming[], payload: EachBatchPayload): Promise<void> {
    const last = batch.at(-1);
    if (!last) return;
    payload.resolveOffset(last.offset);
    const { topic, partition } = payload.batch;
    const offset = String(Number(last.offset) + 1);
    await payload
      .commitOffsetsIfNecessary({ topics: [{ topic, partitions: [{ partition, offset }] }] })
      .catch((error: unknown) => this.log.info({ reason: textOf(error) }, 'offset not committed'));
  }

  private async dispatch(type: string, data: unknown, event: ReceivedEvent): Promise<boolean> {
    const handlers = this.eventHandlers.get(type);
    if (!handlers) return false;
    const work = async (): Promise<void> => {
      for (const handler of handlers) await settle(handler, data, event);
    };
    await (this.settings.observer?.around?.(event, work) ?? work());
    return true;
  }

  private async pause(ms: number): Promise<void> {
    await sleep(ms, undefined, { signal: this.closed.signal }).catch(() => undefined);
  }

  private stopLoudly(stop: ConsumerStop): void {
    if (this.stop || this.closing) return;
    this.stop = stop;
    this.state = 'stopped';
    this.lastError = `${stop.reason}: ${stop.detail}`;
    this.log.error({ ...stop }, 'consumer stopped: an event cannot be handled');
    const { broker, topics } = this.settings;
    this.consumer?.pause(topics.map((topic) => ({ topic: topicName(broker, topic) })));
    this.settings.onStopped(stop);
  }
}

/** Two runs that share a broker share no group either. */
function groupOf(settings: ConsumerSettings): string {
  return `${settings.broker.topicPrefix ?? ''}${settings.consumer}`;
}

async function settle(handler: MessageHandler, data: unknown, event: ReceivedEvent): Promise<void> {
  const result: unknown = await handler(data, event);
  if (isObservable(result)) await lastValueFrom(result, { defaultValue: undefined });
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
