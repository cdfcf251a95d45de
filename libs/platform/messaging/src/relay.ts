import { DEFAULT_SOURCE_NAMESPACE } from '@jatigi/contracts';
import type { Kafka } from 'kafkajs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BrokerSettings, MessagingLog } from './broker';
import { createKafka, silentLog, topicName } from './broker';
import type { Outbox } from './outbox';
import type { Cursor } from './relay-leadership';
import { Leadership } from './relay-leadership';
import { RelayPublisher } from './relay-publisher';
import { RelayReader } from './relay-reader';
import type { Tail } from './relay-tail';
import { readTail } from './relay-tail';

export type RelayState = 'starting' | 'standby' | 'leading' | 'restarting' | 'stopped';

/** Numbers for metrics; every method is optional. */
export interface RelayObserver {
  published?(count: number, oldestMs: number): void;
  restarted?(): void;
}

export interface RelaySettings {
  databaseUrl: string;
  broker: BrokerSettings;
  outbox: Outbox;
  namespace?: string;
  observer?: RelayObserver;
  pollMs?: number;
  heartbeatMs?: number;
  staleAfterMs?: number;
  maxBackoffMs?: number;
}

/**
 * Carries the event log to Kafka (ADR-0005). Crash-only: any error drops both connections, and the next start
 * resumes from what the log of Kafka holds, so an interrupted send is neither lost nor repeated.
 */
export class Relay {
  state: RelayState = 'starting';
  lastError: string | null = null;
  position = 0;
  private stopping = false;
  private running: Promise<void> | null = null;
  private readonly log: MessagingLog;

  constructor(private readonly settings: RelaySettings) {
    this.log = settings.broker.log ?? silentLog;
  }

  start(): void {
    this.running ??= this.run();
  }

  /** Says what is already read, marks the cursor closed, lets another one lead. */
  async stop(): Promise<void> {
    this.stopping = true;
    this.settings.outbox.doorbell.ring();
    await this.running;
    this.state = 'stopped';
  }

  private async run(): Promise<void> {
    let failures = 0;
    while (!this.stopping) {
      try {
        await this.lead(() => (failures = 0));
      } catch (error) {
        failures += 1;
        this.state = 'restarting';
        this.lastError = error instanceof Error ? error.message : String(error);
        this.settings.observer?.restarted?.();
        this.log.warn({ failures, reason: this.lastError }, 'relay restarts');
        await this.pause(Math.min(100 * 2 ** Math.min(failures, 6), this.settings.maxBackoffMs ?? 5_000));
      }
    }
  }

  private async lead(healthy: () => void): Promise<void> {
    const { databaseUrl, broker, outbox, staleAfterMs = 1_000 } = this.settings;
    const leadership = await Leadership.attempt(databaseUrl, staleAfterMs);
    if (!leadership) {
      this.state = 'standby';
      await this.pause(250);
      return;
    }
    let publisher: RelayPublisher | null = null;
    try {
      const cursor = await leadership.takeOver(this.settings.heartbeatMs ?? 250);
      const kafka = createKafka(broker, 0);
      const { service, topic: plainTopic } = outbox.contract;
      const topic = topicName(broker, plainTopic);
      const namespace = this.settings.namespace ?? DEFAULT_SOURCE_NAMESPACE;
      publisher = await RelayPublisher.connect(kafka, { service, topic, namespace });
      const tail = await this.resume(kafka, topic, leadership, cursor);
      this.state = 'leading';
      this.lastError = null;
      this.log.info({ position: cursor.position, topic }, 'relay leads');
      await this.carry({ leadership, publisher, cursor, tail, healthy });
      await leadership.closeCleanly();
    } finally {
      await publisher?.disconnect();
      await leadership.end();
    }
  }

  /** What Kafka already holds. Records from beyond the end of the log mean that the database was restored. */
  private async resume(kafka: Kafka, topic: string, leadership: Leadership, cursor: Cursor): Promise<Tail> {
    if (cursor.closedCleanly) return new Map();
    const tail = await readTail(kafka, topic, cursor.logEpoch);
    if (Math.max(0, ...tail.values()) <= (await leadership.lastId())) return tail;
    cursor.logEpoch = await leadership.newEpoch();
    this.log.error({ topic }, 'the database is older than the topic: it was restored; a new log epoch begins');
    return new Map();
  }

  private async carry(run: {
    leadership: Leadership;
    publisher: RelayPublisher;
    cursor: Cursor;
    tail: Tail;
    healthy: () => void;
  }): Promise<void> {
    const { leadership, publisher, cursor, tail, healthy } = run;
    const { outbox, observer, pollMs = 200 } = this.settings;
    const reader = new RelayReader(leadership);
    this.position = cursor.position;
    while (!this.stopping) {
      leadership.assertHeld();
      const events = await reader.next(this.position);
      const last = events.at(-1);
      if (!last) {
        healthy();
        await outbox.doorbell.wait(reader.blocked ? Math.min(pollMs, 10) : pollMs);
        continue;
      }
      const sent = await publisher.publish(events, cursor.logEpoch, tail);
      observer?.published?.(sent, Date.now() - (events[0]?.occurredAt.getTime() ?? Date.now()));
      this.position = last.id;
      await leadership.moveTo(last.id);
    }
  }

  private async pause(ms: number): Promise<void> {
    if (!this.stopping) await sleep(ms);
  }
}
