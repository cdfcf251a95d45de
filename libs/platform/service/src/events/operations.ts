import { DomainError } from '@jatigi/kernel';
import { countParked, logEntry, parkedEvent, parkedLines, relayStatus } from '@jatigi/platform-messaging';
import type { EventConsumer, LogEntry, ParkedEvent, ParkedLine, ParkReason } from '@jatigi/platform-messaging';
import type { RelayStatus, TopicEnd, Unparked, WaitingTopic } from '@jatigi/platform-messaging';
import type { DataSource } from 'typeorm';
import type { ServiceDefinition } from '../definition';
import type { RunningParts } from './running-parts';

/** How far the consumer is in one partition. `lag` counts records; it and `end` are null while the broker is away. */
export interface PartitionStatus {
  topic: string;
  partition: number;
  next: number;
  end: number | null;
  lag: number | null;
}

export interface EventsStatus {
  service: string;
  relay: (RelayStatus & { state: string; lastError: string | null }) | null;
  consumer: {
    state: string;
    lastError: string | null;
    partitions: PartitionStatus[];
    /** Why the broker could not be asked where its topics end. */
    brokerError: string | null;
    parked: Partial<Record<ParkReason, number>>;
    /** Topics that this instance does not read yet: the logs of their producers do not tell the beginning. */
    waitingTopics: WaitingTopic[];
  } | null;
}

export interface Replayed extends Unparked {
  /** Null for a record of which still nobody can say whom it is about; `row` names it then. */
  aggregateId: string | null;
  row?: number;
}

/** Which lines to apply again: that of one aggregate or parked event, those of one reason, or (none named) all. */
export interface ReplayOrder {
  aggregateId?: string;
  row?: number;
  reason?: ParkReason;
  /** Of many lines: go on after this row. */
  after?: number;
}

export interface ReplayAnswer {
  replayed: Replayed[];
  /** Lines are left: ask again with this as `after`. */
  next: number | null;
}

interface OffsetRow {
  topic: string;
  partition: number;
  next_offset: string;
}

const OFFSETS =
  'select topic, partition, next_offset from consumer_offset where consumer = $1 order by topic, partition';
/** One answer is so many lines, or what was done in so many milliseconds: nobody waits longer than a gateway does. */
const PAGE_LINES = 200;
const PAGE_MS = 5_000;

/** What an operator asks and orders of the events of one service. */
export class EventOperations {
  constructor(
    private readonly db: DataSource,
    private readonly parts: RunningParts,
    private readonly definition: Pick<ServiceDefinition, 'name'>,
  ) {}

  async status(): Promise<EventsStatus> {
    const { relay, consumer } = this.parts;
    return {
      service: this.definition.name,
      relay: relay && { ...(await relayStatus(this.db)), state: relay.state, lastError: relay.lastError },
      consumer: consumer && (await this.consumerStatus(consumer)),
    };
  }

  lines(reason: ParkReason | undefined, limit: number): Promise<ParkedLine[]> {
    return parkedLines(this.db, this.definition.name, { limit, ...(reason ? { reason } : {}) });
  }

  event(row: number): Promise<ParkedEvent> {
    return parkedEvent(this.db, this.definition.name, row);
  }

  logged(eventId: string): Promise<LogEntry> {
    return logEntry(this.db, eventId);
  }

  /** Of one line, or of a page of lines. */
  async replay(order: ReplayOrder, personId: string): Promise<ReplayAnswer> {
    this.consumer(); // refuses where nothing is consumed
    const by = `person:${personId}`;
    const { aggregateId, row } = order;
    if (row !== undefined) return { replayed: [await this.replayRow(row, by)], next: null };
    if (aggregateId !== undefined) return { replayed: [await this.replayLine(aggregateId, by)], next: null };
    return this.replayPage(order, by);
  }

  askDiscard(row: number, personId: string, why: string): Promise<ParkedEvent> {
    return this.consumer().discards.ask(row, personId, why);
  }

  agreeToDiscard(row: number, personId: string): Promise<Unparked> {
    return this.consumer().discards.agree(row, personId);
  }

  /** Line after line, so that one that still fails keeps no other from being applied. */
  private async replayPage({ reason, after = 0 }: ReplayOrder, by: string): Promise<ReplayAnswer> {
    const filter = { afterRow: after, limit: PAGE_LINES + 1, ...(reason ? { reason } : {}) };
    const lines = await parkedLines(this.db, this.definition.name, filter);
    const replayed: Replayed[] = [];
    const end = Date.now() + PAGE_MS;
    for (const { aggregateId, eventRow } of lines.slice(0, PAGE_LINES)) {
      if (replayed.length > 0 && Date.now() > end) break;
      replayed.push(await (aggregateId === null ? this.replayRow(eventRow, by) : this.replayLine(aggregateId, by)));
    }
    const last = replayed.length < lines.length ? lines[replayed.length - 1] : undefined;
    return { replayed, next: last?.eventRow ?? null };
  }

  private async replayLine(aggregateId: string, by: string): Promise<Replayed> {
    return { aggregateId, ...(await this.consumer().unparker.unpark(aggregateId, by)) };
  }

  private async replayRow(row: number, by: string): Promise<Replayed> {
    const done = await this.consumer().strays.replay(row, by);
    return done.aggregateId === null ? { ...done, row } : done;
  }

  private async consumerStatus(consumer: EventConsumer): Promise<EventsStatus['consumer']> {
    const rows = (await this.db.query(OFFSETS, [this.definition.name])) as OffsetRow[];
    const ends = await consumer.ends().catch((error: Error) => error);
    const away = ends instanceof Error;
    return {
      state: consumer.state,
      lastError: consumer.lastError,
      partitions: (away ? rows.map(withoutEnd) : ends.map((end) => withEnd(end, rows))).sort(byPlace),
      brokerError: away ? ends.message : null,
      parked: await countParked(this.db, this.definition.name),
      waitingTopics: consumer.waitingTopics,
    };
  }

  private consumer(): EventConsumer {
    if (this.parts.consumer) return this.parts.consumer;
    throw new DomainError({ code: 'no-consumer', kind: 'conflict', detail: 'This service consumes no events.' });
  }
}

/** An operator asks most when the broker is away: what the database knows is told all the same. */
const withoutEnd = ({ topic, partition, next_offset: next }: OffsetRow): PartitionStatus => ({
  topic,
  partition,
  next: Number(next),
  end: null,
  lag: null,
});

function withEnd({ topic, partition, end }: TopicEnd, rows: readonly OffsetRow[]): PartitionStatus {
  const row = rows.find((one) => one.topic === topic && one.partition === partition);
  const next = Number(row?.next_offset ?? 0);
  return { topic, partition, next, end, lag: Math.max(0, end - next) };
}

const byPlace = (one: PartitionStatus, other: PartitionStatus): number =>
  one.topic.localeCompare(other.topic) || one.partition - other.partition;
