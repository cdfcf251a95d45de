import { notFound } from '@jatigi/kernel';
import type { DataSource } from 'typeorm';

/** One event of a service's own log, whole. No personal data: events hold none, and the actor is an id. */
export interface LogEntry {
  /** Position in the log. */
  position: number;
  /** Kafka has acknowledged it. */
  relayed: boolean;
  eventId: string;
  aggregateType: string;
  aggregateId: string;
  version: number;
  type: string;
  schemaVersion: number;
  /** Who and why, as it was stored with the fact. */
  headers: Record<string, string>;
  payload: unknown;
  occurredAt: Date;
}

/** `float8` is exact up to 2^53, where `int` would overflow. */
const entrySql = `
  select id::float8 as position, id <= (select position from relay_cursor) as relayed, event_id as "eventId",
    aggregate_type as "aggregateType", aggregate_id as "aggregateId", version, type, schema_version as "schemaVersion",
    headers, payload, occurred_at as "occurredAt"
  from event_log where event_id = $1`;

/** @throws DomainError 404, also for an event that left the log for the archive */
export async function logEntry(db: DataSource, eventId: string): Promise<LogEntry> {
  const [entry] = (await db.query(entrySql, [eventId])) as LogEntry[];
  if (!entry) throw notFound('This event');
  return entry;
}
