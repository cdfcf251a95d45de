import { notFound } from '@jatigi/kernel';
import type { DataSource } from 'typeorm';
import type { ParkReason } from '../consumer/consumer-errors';

/** One line of waiting events: an aggregate, or a record of which nobody can say whom it is about (`aggregateId: null`). */
export interface ParkedLine {
  aggregateId: string | null;
  reason: ParkReason;
  detail: string;
  /** The same for the same fault in the same code. */
  stackDigest: string | null;
  /** Head of the line: the event that must be mended first. */
  eventRow: number;
  type: string | null;
  version: number | null;
  topic: string;
  attempts: number;
  waiting: number;
  parkedAt: Date;
  ageSeconds: number;
  /** A first person asked to discard the head. */
  discardAsked: boolean;
}

/** One parked event, whole. No personal data: events hold none. */
export interface ParkedEvent {
  row: number;
  consumer: string;
  aggregateId: string | null;
  version: number | null;
  eventId: string | null;
  type: string | null;
  reason: ParkReason;
  detail: string;
  stackDigest: string | null;
  topic: string;
  /** -1: fetched from the producer's log, and `offset` is the position there. */
  partition: number;
  offset: number;
  headers: Record<string, string>;
  /** The value as text; what is no UTF-8 is shown as U+FFFD. */
  payload: string | null;
  attempts: number;
  state: 'parked' | 'applied' | 'discarded';
  parkedAt: Date;
  discardReason: string | null;
  discardAskedBy: string | null;
  discardAskedAt: Date | null;
  closedBy: string | null;
  closedAt: Date | null;
}

export interface LineFilter {
  reason?: ParkReason;
  limit?: number;
  /** To go through all of them in pages: only lines whose head is a later row than this, by row. */
  afterRow?: number;
}

/** `distinct on` picks the head of each line; records without an aggregate are lines of their own. */
const linesSql = `
  with waiting as (
    select *, coalesce(aggregate_id::text, 'row ' || id) as line from parked_event where consumer = $1 and state = 'parked'
  ), head as (
    select distinct on (line) *, count(*) over (partition by line) as waiting from waiting order by line, version, id
  )
  select aggregate_id as "aggregateId", reason, detail, stack_digest as "stackDigest", id::float8 as "eventRow", type, version,
    topic, attempts, waiting::int, parked_at as "parkedAt",
    extract(epoch from now() - parked_at)::int as "ageSeconds", discard_asked_by is not null as "discardAsked"
  from head where ($2::text is null or reason = $2) and ($4::bigint is null or id > $4)
  order by case when $4::bigint is null then parked_at end, id limit $3`;

/** `float8` is exact up to 2^53, where `int` would overflow. */
const eventSql = `
  select id::float8 as row, consumer, aggregate_id as "aggregateId", version, event_id as "eventId", type, reason, detail,
    stack_digest as "stackDigest", topic, partition, "offset"::float8, headers, payload, attempts, state,
    parked_at as "parkedAt", discard_reason as "discardReason", discard_asked_by as "discardAskedBy",
    discard_asked_at as "discardAskedAt", closed_by as "closedBy", closed_at as "closedAt"
  from parked_event where consumer = $1 and id = $2`;

/** The lines that wait, the oldest first; in pages by row. */
export function parkedLines(db: DataSource, consumer: string, filter: LineFilter = {}): Promise<ParkedLine[]> {
  return db.query(linesSql, [consumer, filter.reason ?? null, filter.limit ?? 100, filter.afterRow ?? null]);
}

/** @throws DomainError 404 */
export async function parkedEvent(db: DataSource, consumer: string, row: number): Promise<ParkedEvent> {
  const [found] = (await db.query(eventSql, [consumer, row])) as Array<
    Omit<ParkedEvent, 'payload'> & { payload: Buffer | null }
  >;
  if (!found) throw notFound('This parked event');
  return { ...found, payload: found.payload?.toString('utf8') ?? null };
}

/** How many events wait, by reason. */
export async function countParked(db: DataSource, consumer: string): Promise<Partial<Record<ParkReason, number>>> {
  const rows = (await db.query(
    `select reason, count(*)::int as count from parked_event where consumer = $1 and state = 'parked' group by reason`,
    [consumer],
  )) as Array<{ reason: ParkReason; count: number }>;
  return Object.fromEntries(rows.map(({ reason, count }) => [reason, count]));
}
