import { ServerKafka } from '@nestjs/microservices';
import type { MessageHandler } from '@nestjs/microservices';
import { setTimeout as sleep } from 'node:timers/promises';
import { isObservable, lastValueFrom } from 'rxjs';
import type { MessagingLog } from '../broker/broker';
import { silentLog, topicName } from '../broker/broker';
import { Discards } from '../operating/discards';
import { Strays } from '../operating/strays';
import type { Batch } from './batch-applier';
import { BatchApplier } from './batch-applier';
import { Bootstrap } from './bootstrap';
import type { WaitingTopic } from './bootstrap';
import type { ConsumerStop } from './consumer-errors';
import { textOf } from './consumer-errors';
import type { ConsumerSettings, ConsumerState, TopicEnd } from './consumer-settings';
import { GapFiller } from './gap-filler';
import { KafkaReader } from './kafka-reader';
import { Offsets } from './offsets';
import type { Parked } from './parking-lot';
import { ParkingLot } from './parking-lot';
import { PersistentApplier } from './persistent-applier';
import type { ReceivedEvent } from './received-event';
import { Unparker } from './unparker';

/** Between two looks at the logs of producers that a topic waits for. */
const LOOK_AGAIN_MS = 5_000;

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
  private readonly bootstrap: Bootstrap;
  private readonly gaps: GapFiller;
  private readonly eventHandlers = new Map<string, readonly MessageHandler[]>();
  private readonly closed = new AbortController();
  private connecting: Promise<void> = Promise.resolve();

  constructor(private readonly settings: ConsumerSettings) {
    super({ postfixId: '', consumer: { groupId: groupOf(settings) }, client: { brokers: settings.broker.brokers } });
    const { consumer, transactions, broker, replay } = settings;
    const { dataSource: db } = transactions;
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
    const apply = (batch: Batch): Promise<void> => this.apply(batch);
    const nameOf = (topic: string): string => topicName(broker, topic);
    this.bootstrap = new Bootstrap({ db, offsets: this.offsets, apply, replay, log: this.log, nameOf });
    this.reader = this.createReader();
  }

  /** Topics that are not read yet, because the logs of their producers do not tell their beginning. */
  get waitingTopics(): WaitingTopic[] {
    return this.bootstrap.waiting;
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
      waits: (topic) => this.bootstrap.waits(topic),
      expected: (topic) => this.offsets.of(transactions.dataSource, topic),
      crashed: (error) => this.stopLoudly({ reason: 'crash', detail: textOf(error) }),
    });
  }

  private async connectUntilRunning(): Promise<void> {
    for (let attempt = 1; !this.closed.signal.aborted; attempt++) {
      try {
        await this.reader.withAdmin((admin) => this.bootstrap.begin(admin, this.settings.topics));
        await this.reader.start();
        if (this.state === 'connecting') this.state = 'running';
        break;
      } catch (error) {
        this.lastError = textOf(error);
        this.log.warn({ attempt, reason: this.lastError }, 'consumer cannot connect yet');
        await this.reader.stop();
        await this.pause(Math.min(200 * attempt, 3_000));
      }
    }
    await this.openWaiting();
  }

  /** Until every topic is read; those that wait keep no other from being read. */
  private async openWaiting(): Promise<void> {
    for (;;) {
      if (this.waitingTopics.length === 0) return;
      await this.pause(LOOK_AGAIN_MS);
      if (this.closed.signal.aborted) return;
      try {
        const topics = this.waitingTopics.map(({ topic }) => topic);
        const ready = await this.reader.withAdmin((admin) => this.bootstrap.begin(admin, topics));
        for (const topic of ready) await this.reader.open(topic);
      } catch (error) {
        this.log.warn({ reason: textOf(error) }, 'topics that wait could not be looked at');
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
