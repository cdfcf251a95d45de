import { DomainError } from '@jatigi/kernel';
import { countParked, parkedEvent, parkedLines, relayStatus } from '@jatigi/platform-messaging';
import type { EventConsumer, ParkedEvent, ParkedLine, ParkReason } from '@jatigi/platform-messaging';
import type { RelayStatus, TopicEnd, Unparked } from '@jatigi/platform-messaging';
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
  } | null;
}

export interface Replayed extends Unparked {
  aggregateId: string;
}

/** Which lines to apply again: that of one aggregate, those of one reason, or (neither named) all. */
export interface ReplayOrder {
  aggregateId?: string;
  reason?: ParkReason;
}

interface OffsetRow {
  topic: string;
  partition: number;
  next_offset: string;
}

const OFFSETS =
  'select topic, partition, next_offset from consumer_offset where consumer = $1 order by topic, partition';
const MOST_LINES = 10_000;

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

  /** Line after line, so that one that still fails keeps no other from being applied. */
  async replay({ aggregateId, reason }: ReplayOrder, personId: string): Promise<Replayed[]> {
    const { unparker } = this.consumer();
    const ids = aggregateId ? [aggregateId] : await this.waiting(reason);
    const done: Replayed[] = [];
    for (const id of ids) done.push({ aggregateId: id, ...(await unparker.unpark(id, `person:${personId}`)) });
    return done;
  }

  askDiscard(row: number, personId: string, why: string): Promise<ParkedEvent> {
    return this.consumer().discards.ask(row, personId, why);
  }

  agreeToDiscard(row: number, personId: string): Promise<Unparked> {
    return this.consumer().discards.agree(row, personId);
  }

  private async waiting(reason: ParkReason | undefined): Promise<string[]> {
    const lines = await this.lines(reason, MOST_LINES);
    return lines.flatMap(({ aggregateId }) => (aggregateId === null ? [] : [aggregateId]));
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
