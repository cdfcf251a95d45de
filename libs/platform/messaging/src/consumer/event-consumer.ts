import type { Transactions } from '@jatigi/platform-persistence';
import { ServerKafka } from '@nestjs/microservices';
import type { MessageHandler } from '@nestjs/microservices';
import { setTimeout as sleep } from 'node:timers/promises';
import { isObservable, lastValueFrom } from 'rxjs';
import type { BrokerSettings, MessagingLog } from '../broker/broker';
import { silentLog, topicName } from '../broker/broker';
import { Discards } from '../operating/discards';
import { Strays } from '../operating/strays';
import type { ReplaySource } from '../replay/replay-source';
import type { Batch } from './batch-applier';
import { BatchApplier } from './batch-applier';
import { catchUpWithDropped } from './bootstrap';
import type { ConsumerStop, ParkReason } from './consumer-errors';
import { textOf } from './consumer-errors';
import { GapFiller } from './gap-filler';
import { KafkaReader } from './kafka-reader';
import { Offsets } from './offsets';
import type { Parked } from './parking-lot';
import { ParkingLot } from './parking-lot';
import { PersistentApplier } from './persistent-applier';
import type { ReceivedEvent } from './received-event';
import { Unparker } from './unparker';

export type ConsumerState = 'connecting' | 'running' | 'retrying' | 'stopped' | 'closed';

/** Numbers for metrics and the seam for traces; every method is optional. */
export interface ConsumerObserver {
  applied?(topic: string, counts: { handled: number; duplicates: number }): void;
  parked?(topic: string, reason: ParkReason): void;
  /** Runs a handler inside a span. */
  around?(event: ReceivedEvent, work: () => Promise<void>): Promise<void>;
}

export interface TopicEnd {
  topic: string;
  partition: number;
  end: number;
}

export interface ConsumerSettings {
  /** Name of the consuming service: consumer group and key of its version rows. */
  consumer: string;
  /** Topics as contracts name them: `visas.v1`. */
  topics: string[];
  broker: BrokerSettings;
  transactions: Transactions;
  /** The logs of the producers, to fill gaps and to begin where Kafka has dropped the beginning. */
  replay?: ReplaySource;
  /** Called once when the client of the broker cannot go on: the process should end with exit code 1. */
  onStopped: (stop: ConsumerStop) => void;
  observer?: ConsumerObserver;
  maxBatch?: number;
}

/**
 * The stock Kafka transport of Nest with one transaction per batch, version bookkeeping and parking (ADR-0005).
 * Handlers stay `@EventPattern<string>(eventType(X)) on(@Payload() data, @Ctx() event: ReceivedEvent)`.
 */
export class EventConsumer extends ServerKafka {
  state: ConsumerState = 'connecting';
  stop: ConsumerStop | null = null;
  lastError: string | null = null;
  /** Applies what waits of one aggregate, on an operator's word. */
  readonly unparker: Unparker;
  /** Gives up an event on the word of two. */
  readonly discards: Discards;
  /** Reads again what could not be read. */
  readonly strays: Strays;
  private readonly log: MessagingLog;
  private readonly offsets: Offsets;
  private readonly persistent: PersistentApplier;
  private readonly reader: KafkaReader;
  private readonly gaps: GapFiller;
  private readonly eventHandlers = new Map<string, readonly MessageHandler[]>();
  private readonly closed = new AbortController();
  private connecting: Promise<void> = Promise.resolve();

  constructor(private readonly settings: ConsumerSettings) {
    super({ postfixId: '', consumer: { groupId: groupOf(settings) }, client: { brokers: settings.broker.brokers } });
    const { consumer, transactions, broker, replay } = settings;
    this.log = broker.log ?? silentLog;
    this.offsets = new Offsets(consumer);
    const dispatch = (type: string, data: unknown, event: ReceivedEvent) => this.dispatch(type, data, event);
    const applier = new BatchApplier(transactions, consumer, dispatch, new ParkingLot(consumer), this.offsets);
    this.unparker = new Unparker(applier);
    this.discards = new Discards(applier, this.unparker);
    this.strays = new Strays(applier, this.unparker);
    this.gaps = new GapFiller(applier, this.unparker, replay, { log: this.log, alarm: (parked) => this.alarm(parked) });
    this.persistent = new PersistentApplier(applier, {
      wanted: () => !this.closed.signal.aborted,
      pause: (ms) => this.pause(ms),
      retrying: (attempt, reason) => this.retrying(attempt, reason),
    });
    this.reader = this.createReader();
  }

  /** Keeps several handlers of one type apart: they share a transaction, so they run one after the other. */
  override addHandler(pattern: unknown, callback: MessageHandler, isEventHandler = false, extras = {}): void {
    const type = String(pattern);
    const handlers = this.eventHandlers.get(type) ?? [];
    this.eventHandlers.set(type, [...handlers, callback]);
    if (handlers.length === 0) super.addHandler(pattern, callback, isEventHandler, extras);
  }

  /** Where the topics end now, by topic and partition, as the broker says. */
  async ends(): Promise<TopicEnd[]> {
    const { broker, topics } = this.settings;
    return this.reader.withAdmin(async (admin) => {
      const ends = await Promise.all(
        topics.map(async (topic) => ({ topic, offsets: await admin.fetchTopicOffsets(topicName(broker, topic)) })),
      );
      return ends.flatMap(({ topic, offsets }) =>
        offsets.map(({ partition, high }) => ({ topic, partition, end: Number(high) })),
      );
    });
  }

  /** Returns at once: the service answers HTTP while the broker is away, and readiness says so. */
  override listen(callback: (error?: unknown) => void): Promise<void> {
    if (this.settings.topics.length > 0) {
      this.gaps.start();
      this.connecting = this.connectUntilRunning();
    } else this.state = 'running';
    callback();
    return Promise.resolve();
  }

  /** Ends the batch in hand, leaves the group. What was not committed comes again, as a duplicate. */
  override async close(): Promise<void> {
    this.reader.closing = true;
    this.closed.abort();
    await Promise.all([this.reader.stop(), this.gaps.stop()]);
    await this.connecting;
    if (this.state !== 'stopped') this.state = 'closed';
  }

  private createReader(): KafkaReader {
    const { broker, topics, transactions, maxBatch = 1_000 } = this.settings;
    return new KafkaReader({
      broker,
      groupId: this.groupId,
      topics,
      maxBatch,
      apply: (batch) => this.apply(batch),
      expected: (topic) => this.offsets.of(transactions.dataSource, topic),
      crashed: (error) => this.stopLoudly({ reason: 'crash', detail: textOf(error) }),
    });
  }

  private async connectUntilRunning(): Promise<void> {
    const { broker, topics, transactions, replay } = this.settings;
    const parts = {
      db: transactions.dataSource,
      offsets: this.offsets,
      apply: (batch: Batch) => this.apply(batch),
      replay,
      log: this.log,
    };
    for (let attempt = 1; !this.closed.signal.aborted; attempt++) {
      try {
        await this.reader.withAdmin(async (admin) => {
          for (const topic of topics) await catchUpWithDropped(parts, admin, topic, topicName(broker, topic));
        });
        await this.reader.start();
        if (this.state === 'connecting') this.state = 'running';
        return;
      } catch (error) {
        this.lastError = textOf(error);
        this.log.warn({ attempt, reason: this.lastError }, 'consumer cannot connect yet');
        await this.reader.stop();
        await this.pause(Math.min(200 * attempt, 3_000));
      }
    }
  }

  private async apply(batch: Batch): Promise<void> {
    const applied = await this.persistent.settle(batch);
    if (this.state === 'retrying') this.state = 'running';
    const topic = batch.reached?.topic ?? batch.records[0]?.place.topic ?? '';
    this.settings.observer?.applied?.(topic, applied);
    this.alarm(applied.parked);
  }

  private alarm(parked: readonly Parked[]): void {
    for (const { record, cause } of parked) {
      const { topic } = record.place;
      this.settings.observer?.parked?.(topic, cause.reason);
      const { id: eventId, type, subject: aggregateId } = record.envelope ?? {};
      const details = { ...record.place, ...cause, eventId, type, aggregateId };
      if (cause.reason === 'behind') this.log.info(details, 'event parked behind another one');
      else this.log.error(details, 'event parked');
    }
    if (parked.length > 0) this.gaps.ring();
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

  private retrying(attempt: number, reason: string): void {
    if (this.state === 'running') this.state = 'retrying';
    this.lastError = reason;
    this.log.warn({ attempt, reason }, 'batch is tried again');
  }

  private async pause(ms: number): Promise<void> {
    await sleep(ms, undefined, { signal: this.closed.signal }).catch(() => undefined);
  }

  private stopLoudly(stop: ConsumerStop): void {
    if (this.stop || this.closed.signal.aborted) return;
    this.stop = stop;
    this.state = 'stopped';
    this.lastError = `${stop.reason}: ${stop.detail}`;
    this.log.error({ ...stop }, 'consumer stopped');
    this.reader.closing = true; // no further batch is applied
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
