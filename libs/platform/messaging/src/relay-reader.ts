import type { Client } from 'pg';

/** One row of the log on its way to the broker. */
export interface LoggedEvent {
  readonly id: number;
  readonly eventId: string;
  readonly aggregateId: string;
  readonly version: number;
  readonly type: string;
  readonly headers: Record<string, string>;
  readonly payload: string;
  readonly occurredAt: Date;
}

interface Row {
  id: string;
  event_id: string;
  aggregate_id: string;
  version: number;
  type: string;
  headers: Record<string, string>;
  payload: string;
  occurred_at: Date;
  xmin: string;
}

const readSql = `
  select id, event_id, aggregate_id, version, type, headers, payload::text as payload, occurred_at,
         pg_snapshot_xmin(pg_current_snapshot())::text as xmin
  from event_log where id > $1 order by id limit $2`;

/**
 * Reads the log in id order without losing what commits late: the own-xid fence of events.md §2.
 *
 * Ids are taken before COMMIT, so a hole may still fill. Every writer got its transaction id before its ids. When a
 * hole is seen, a fence transaction id is taken; once every transaction below the fence has ended and the hole is
 * still there in that same snapshot, its writer rolled back and the hole stays empty.
 */
export class RelayReader {
  private fence: { hole: number; xid: bigint } | null = null;

  /** True while a hole keeps later events back: read again soon. */
  blocked = false;

  constructor(
    private readonly client: Client,
    private readonly limit = 500,
  ) {}

  /** The events after `position` that can be said now, in order. Empty also while a hole may still fill. */
  async next(position: number): Promise<LoggedEvent[]> {
    const { rows } = await this.client.query<Row>(readSql, [position, this.limit]);
    const ready: LoggedEvent[] = [];
    let expected = position + 1;
    this.blocked = false;
    for (const row of rows) {
      const id = Number(row.id);
      if (id !== expected && !(await this.staysEmpty(expected, BigInt(row.xmin), ready.length > 0))) {
        this.blocked = true;
        break;
      }
      ready.push(toEvent(row, id));
      expected = id + 1;
    }
    return ready;
  }

  /** A hole is judged only by the read that came after its fence. */
  private async staysEmpty(hole: number, xmin: bigint, somethingToSay: boolean): Promise<boolean> {
    if (this.fence?.hole === hole) return xmin >= this.fence.xid;
    // Later holes of the same read get their fence when they come first: say what is ready before.
    if (somethingToSay) return false;
    const { rows } = await this.client.query<{ xid: string }>('select pg_current_xact_id()::text as xid');
    this.fence = { hole, xid: BigInt(rows[0]?.xid ?? 0) };
    return false;
  }
}

function toEvent(row: Row, id: number): LoggedEvent {
  return {
    id,
    eventId: row.event_id,
    aggregateId: row.aggregate_id,
    version: row.version,
    type: row.type,
    headers: row.headers,
    payload: row.payload,
    occurredAt: row.occurred_at,
  };
}
