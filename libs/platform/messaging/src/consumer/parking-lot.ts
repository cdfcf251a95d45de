import type { DataSource, EntityManager } from 'typeorm';
import type { ParkCause, ParkReason } from './consumer-errors';
import type { Incoming, Stray } from './received-event';
import { readRecord, textsOf } from './received-event';

/** A record that waits. */
export interface Parked {
  readonly record: Incoming | Stray;
  readonly cause: ParkCause;
}

/** An event taken out of the lot to be applied, with the id of its row. */
export interface Waiting {
  readonly rowId: string;
  readonly incoming: Incoming;
}

const parkSql = `
  insert into parked_event (consumer, aggregate_id, version, event_id, type, reason, detail, stack_digest,
    topic, partition, "offset", headers, payload)
  select $1, e.aggregate_id, e.version, e.event_id, e.type, e.reason, e.detail, e.stack_digest,
    e.topic, e.partition, e."offset", e.headers, decode(e.payload, 'base64')
  from jsonb_to_recordset($2::jsonb) as e(aggregate_id uuid, version int, event_id uuid, type text, reason text,
    detail text, stack_digest text, topic text, partition int, "offset" bigint, headers jsonb, payload text)
  on conflict do nothing`;

const lineSql = `
  select id, topic, partition, "offset", headers, payload from parked_event
  where consumer = $1 and aggregate_id = $2 and state = 'parked' order by version, id`;

interface Row {
  id: string;
  topic: string;
  partition: number;
  offset: string;
  headers: Record<string, string>;
  payload: Buffer | null;
}

/** What cannot be applied now waits here, with everything needed to apply it later. Nothing is ever deleted. */
export class ParkingLot {
  constructor(private readonly consumer: string) {}

  /** In the transaction that goes on past the records. A record delivered again is not parked twice. */
  async park(manager: EntityManager, parked: readonly Parked[]): Promise<void> {
    if (parked.length > 0) await manager.query(parkSql, [this.consumer, JSON.stringify(parked.map(rowOf))]);
  }

  /** Everything of one aggregate that waits, in order of version. */
  async line(manager: EntityManager | DataSource, aggregateId: string): Promise<Waiting[]> {
    const rows = (await manager.query(lineSql, [this.consumer, aggregateId])) as Row[];
    return rows.flatMap(({ id, topic, partition, offset, headers, payload }) => {
      const record = readRecord({ topic, partition, offset }, { headers, value: payload });
      return record.envelope ? [{ rowId: id, incoming: record }] : [];
    });
  }

  async close(manager: EntityManager, rowIds: readonly string[], by: string): Promise<void> {
    if (rowIds.length === 0) return;
    await manager.query(
      `update parked_event set state = 'applied', closed_by = $2, closed_at = now() where id = any($1) and state = 'parked'`,
      [rowIds, by],
    );
  }

  /** The head of a line cannot be applied yet, for this reason. */
  async failedAgain(manager: EntityManager, rowId: string, { reason, detail, stackDigest }: ParkCause): Promise<void> {
    await manager.query(
      `update parked_event set reason = $2, detail = $3, stack_digest = $4, attempts = attempts + 1
       where id = $1 and state = 'parked'`,
      [rowId, reason, detail, stackDigest ?? null],
    );
  }

  /** Aggregates that are stopped for this reason, the longest first. */
  async blocked(manager: EntityManager | DataSource, reason: ParkReason): Promise<string[]> {
    const rows = (await manager.query(
      `select aggregate_id from consumer_position p where consumer = $1 and blocked = $2
       order by (select min(id) from parked_event e where e.consumer = p.consumer and e.aggregate_id = p.aggregate_id)`,
      [this.consumer, reason],
    )) as Array<{ aggregate_id: string }>;
    return rows.map((row) => row.aggregate_id);
  }
}

function rowOf({ record, cause }: Parked): object {
  const { envelope, place, raw } = record;
  return {
    ...(envelope && {
      aggregate_id: envelope.subject,
      version: envelope.sequence,
      event_id: envelope.id,
      type: envelope.type,
    }),
    reason: cause.reason,
    detail: cause.detail,
    stack_digest: cause.stackDigest ?? null,
    topic: place.topic,
    partition: place.partition,
    offset: place.offset,
    headers: textsOf(raw.headers),
    payload: raw.value?.toString('base64') ?? null,
  };
}
