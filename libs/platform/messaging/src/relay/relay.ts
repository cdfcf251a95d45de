import { DEFAULT_SOURCE_NAMESPACE } from '@jatigi/contracts';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BrokerSettings, MessagingLog } from '../broker/broker';
import { silentLog, topicName } from '../broker/broker';
import { openKafkajsWriter } from '../broker/kafkajs-log-writer';
import type { LogWriter, OpenLogWriter } from '../broker/log-writer';
import type { Outbox } from '../producer/outbox';
import type { Cursor } from './leadership';
import { Leadership } from './leadership';
import type { LoggedEvent } from './log-reader';
import { LogReader } from './log-reader';
import type { Publication, Tail } from './records';
import { notYetSaid, requestsOf, tailOf, toRecord } from './records';

/** At least one request: a leader that was woken late may have written that many records after the newest ones. */
const TAIL_DEPTH = 2_000;

export type RelayState = 'starting' | 'standby' | 'leading' | 'restarting' | 'stopped';

/** Numbers for metrics; every method is optional. */
export interface RelayObserver {
  published?(count: number, oldestMs: number): void;
  /** A hole in the ids keeps later events back for the moment. */
  fenceWaited?(): void;
  restarted?(): void;
}

export interface RelaySettings {
  databaseUrl: string;
  broker: BrokerSettings;
  outbox: Pick<Outbox, 'contract' | 'doorbell'>;
  namespace?: string;
  observer?: RelayObserver;
  pollMs?: number;
  heartbeatMs?: number;
  staleAfterMs?: number;
  maxBackoffMs?: number;
  /** The driver of the broker; kafkajs by default (ADR-0023). */
  openWriter?: OpenLogWriter;
}

/** What one term of leadership works with. */
interface Term {
  leadership: Leadership;
  writer: LogWriter;
  publication: Publication;
  cursor: Cursor;
  tail: Tail;
  healthy: () => void;
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

  /** Says what is already read, lets another one lead. */
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
    const { databaseUrl, staleAfterMs = 1_000 } = this.settings;
    const leadership = await Leadership.attempt(databaseUrl, staleAfterMs);
    if (!leadership) {
      this.state = 'standby';
      await this.pause(250);
      return;
    }
    let writer: LogWriter | null = null;
    try {
      const { broker, outbox, heartbeatMs = 250, openWriter = openKafkajsWriter } = this.settings;
      const cursor = await leadership.takeOver(heartbeatMs);
      const topic = topicName(broker, outbox.contract.topic);
      writer = await openWriter(broker, topic);
      const tail = await this.resume(writer, leadership, cursor);
      this.state = 'leading';
      this.lastError = null;
      this.log.info({ position: cursor.position, topic }, 'relay leads');
      await this.carry({ leadership, writer, publication: this.publication(writer), cursor, tail, healthy });
      await leadership.resign();
    } finally {
      await writer?.close();
      await leadership.end();
    }
  }

  private publication({ partitions }: LogWriter): Publication {
    const { service } = this.settings.outbox.contract;
    return { service, partitions, namespace: this.settings.namespace ?? DEFAULT_SOURCE_NAMESPACE };
  }

  /** What Kafka already holds. Nothing of it counts when the database was restored meanwhile. */
  private async resume(writer: LogWriter, leadership: Leadership, cursor: Cursor): Promise<Tail> {
    const tail = tailOf(await writer.tail(TAIL_DEPTH), cursor.logEpoch);
    if (await leadership.knows(tail)) return tail;
    cursor.logEpoch = await leadership.newEpoch();
    this.log.error({}, 'the topic holds events that this log has lost: it was restored; a new log epoch begins');
    return new Map();
  }

  /** While the broker writes one batch, the next one is read. */
  private async carry(term: Term): Promise<void> {
    const { leadership, cursor, healthy } = term;
    const reader = new LogReader(leadership);
    let ahead: Promise<LoggedEvent[]> | null = null;
    this.position = cursor.position;
    while (!this.stopping) {
      leadership.assertHeld();
      const events: LoggedEvent[] = await (ahead ?? reader.next(this.position));
      const last = events.at(-1);
      ahead = last && events.length === reader.limit ? seenLater(reader.next(last.id)) : null;
      if (!last) {
        healthy();
        await this.untilMore(reader);
        continue;
      }
      await this.say(events, term);
      this.position = last.id;
      leadership.moveTo(last.id);
    }
  }

  private async untilMore({ blocked }: LogReader): Promise<void> {
    const { outbox, observer, pollMs = 200 } = this.settings;
    if (blocked) observer?.fenceWaited?.();
    await outbox.doorbell.wait(blocked ? Math.min(pollMs, 10) : pollMs);
  }

  private async say(events: readonly LoggedEvent[], { writer, publication, cursor, tail }: Term): Promise<void> {
    const records = events.map((event) => toRecord(event, cursor.logEpoch, publication));
    const fresh = notYetSaid(records, events, tail);
    for (const request of requestsOf(fresh)) await writer.send(request);
    const oldest = events[0]?.occurredAt.getTime() ?? Date.now();
    this.settings.observer?.published?.(fresh.length, Date.now() - oldest);
  }

  private async pause(ms: number): Promise<void> {
    if (!this.stopping) await sleep(ms);
  }
}

/** Its failure is met by whoever awaits it; until then it must not count as unhandled. */
function seenLater<T>(work: Promise<T>): Promise<T> {
  work.catch(() => undefined);
  return work;
}
