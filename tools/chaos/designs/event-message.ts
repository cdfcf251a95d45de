import { dataSchemaOf, sourceOf, toHeaders } from '@jatigi/contracts';
import type { Message } from 'kafkajs';

/** What every design reads of a row. */
export const columns =
  'id::float8 as id, xid::text, event_id, aggregate_id, version, type, payload::text as payload, occurred_at';

/** A row of the log as the bad designs read it. */
export interface LogRow {
  id: number;
  xid: string;
  event_id: string;
  aggregate_id: string;
  version: number;
  type: string;
  payload: string;
  occurred_at: Date;
}

/** The envelope is right in every design; `pos` is the position without an epoch. */
export function toMessage(row: LogRow): Message & { headers: Record<string, string> } {
  const headers = toHeaders({
    id: row.event_id,
    source: sourceOf('payments'),
    type: row.type,
    subject: row.aggregate_id,
    time: row.occurred_at.toISOString(),
    dataschema: dataSchemaOf('payments', row.type),
    sequence: row.version,
  });
  return { key: row.aggregate_id, value: row.payload, headers: { ...headers, pos: String(row.id) } };
}
