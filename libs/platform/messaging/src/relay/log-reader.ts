/** The one connection of the leader. */
export interface RelayQueries {
  query<Row extends object>(sql: string, values: unknown[]): Promise<Row[]>;
}

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
 * Reads the log in id order without losing what commits late: the own-xid fence (ADR-0005).
 *
 * Ids are taken before COMMIT, so a hole may still fill. Every writer got its transaction id before its ids. When a
 * hole is seen, a fence transaction id is taken; once every transaction below the fence has ended and the hole is
 * still there in that same snapshot, its writer rolled back and the hole stays empty.
 */
export class LogReader {
  /** Every id below `upTo` was taken by a transaction older than `xid`: one fence judges all holes of a read. */
  private fence: { upTo: number; xid: bigint } | null = null;
  /** True while a hole keeps later events back: read again soon. */
  blocked = false;

  constructor(
    private readonly db: RelayQueries,
    readonly limit = 1_000,
  ) {}

  /** The events after `position` that can be said now, in order. Empty also while a hole may still fill. */
  async next(position: number): Promise<LoggedEvent[]> {
    const first = await this.read(position);
    // A new fence usually settles the holes of the same moment at once: their writers are gone already.
    return first.fenced && first.ready.length === 0 ? (await this.read(position)).ready : first.ready;
  }

  private async read(position: number): Promise<{ ready: LoggedEvent[]; fenced: boolean }> {
    const rows = await this.db.query<Row>(readSql, [position, this.limit]);
    const ready: LoggedEvent[] = [];
    let expected = position + 1;
    this.blocked = false;
    for (const row of rows) {
      const id = Number(row.id);
      if (id !== expected && !this.staysEmpty(id - 1, BigInt(row.xmin))) {
        this.blocked = true;
        break;
      }
      ready.push(toEvent(row, id));
      expected = id + 1;
    }
    return { ready, fenced: this.blocked && (await this.raiseFence(expected, Number(rows.at(-1)?.id ?? 0))) };
  }

  /** A hole is judged only by a read that came after its fence. */
  private staysEmpty(lastOfHole: number, xmin: bigint): boolean {
    return this.fence !== null && lastOfHole < this.fence.upTo && xmin >= this.fence.xid;
  }

  /** Takes the fence after the holes were seen; keeps the one that still waits for an old writer. */
  private async raiseFence(hole: number, upTo: number): Promise<boolean> {
    if (this.fence && hole < this.fence.upTo) return false;
    const [row] = await this.db.query<{ xid: string }>('select pg_current_xact_id()::text as xid', []);
    this.fence = { upTo, xid: BigInt(row?.xid ?? 0) };
    return true;
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
