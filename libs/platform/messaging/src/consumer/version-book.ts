import { prepared } from '@jatigi/platform-persistence';
import type { EntityManager } from 'typeorm';
import type { ParkReason } from './consumer-errors';
import type { Incoming } from './received-event';

/** How many of the newest applied events of an aggregate are known by id. A restored backup loses fewer. */
const REMEMBERED = 64;

/** Locks the rows of a batch in one order, so that two batches cannot deadlock on them, and makes the missing ones. */
const openSql = `
  with known as (
    select aggregate_id, version, blocked from consumer_position
    where consumer = $1 and aggregate_id = any($2::uuid[]) order by aggregate_id for update
  ), fresh as (
    insert into consumer_position (consumer, aggregate_id, version)
    select $1, id, 0 from unnest($2::uuid[]) as id where id not in (select aggregate_id from known) order by id
    on conflict do nothing returning aggregate_id, version, blocked
  ) select * from known union all select * from fresh`;

const recallSql = 'select aggregate_id, recent from consumer_position where consumer = $1 and aggregate_id = any($2)';

const closeSql = `
  update consumer_position p set version = n.version, blocked = n.blocked, event_id = coalesce(n.event_id, p.event_id),
    recent = (p.recent || n.ids::uuid[])[greatest(1, cardinality(p.recent) + cardinality(n.ids::uuid[]) - ${REMEMBERED - 1}):]
  from unnest($2::uuid[], $3::int[], $4::text[], $5::uuid[], $6::text[]) as n(aggregate_id, version, blocked, event_id, ids)
  where p.consumer = $1 and p.aggregate_id = n.aggregate_id`;

interface PositionRow {
  aggregate_id: string;
  version: number;
  blocked: ParkReason | null;
}

interface Position {
  version: number;
  blocked: ParkReason | null;
  /** Ids applied in this transaction. */
  fresh: string[];
  /** Ids applied before, where they had to be read. */
  recent: string[];
  changed: boolean;
}

export type Verdict = 'next' | 'duplicate' | 'gap' | 'fork';

/** What this consumer has applied of each aggregate: finds duplicates, gaps and forks (ADR-0005). */
export class VersionBook {
  private readonly positions = new Map<string, Position>();

  private constructor(
    private readonly manager: EntityManager,
    private readonly consumer: string,
  ) {}

  /** First statements of the transaction: from now on nobody else applies events of these aggregates. */
  static async open(manager: EntityManager, consumer: string, batch: readonly Incoming[]): Promise<VersionBook> {
    const book = new VersionBook(manager, consumer);
    const ids = [...new Set(batch.map(({ envelope }) => envelope.subject.toLowerCase()))];
    // Once more when another instance made a row between our look and our insert.
    while (ids.some((id) => !book.positions.has(id))) await book.lock(ids);
    await book.recall(batch);
    return book;
  }

  /** `fork`: this version was applied from another event, so the producer was restored or copied. */
  judge({ envelope }: Incoming): Verdict {
    const { version, recent, fresh } = this.of(envelope.subject);
    if (envelope.sequence === version + 1) return 'next';
    if (envelope.sequence > version) return 'gap';
    const id = envelope.id.toLowerCase();
    if (recent.includes(id) || fresh.includes(id)) return 'duplicate';
    const oldestKnown = version - recent.length - fresh.length;
    return envelope.sequence > oldestKnown ? 'fork' : 'duplicate';
  }

  /** Why this aggregate waits, or null. */
  blocked({ envelope }: Incoming): ParkReason | null {
    return this.of(envelope.subject).blocked;
  }

  expected({ envelope }: Incoming): number {
    return this.of(envelope.subject).version + 1;
  }

  /** Also for a discarded event: what follows it may go on. */
  applied({ envelope }: Incoming): void {
    const position = this.of(envelope.subject);
    position.version = Math.max(position.version, envelope.sequence);
    position.fresh.push(envelope.id.toLowerCase());
    position.changed = true;
  }

  /** Later events of the aggregate wait until it is set free. */
  block({ envelope }: Incoming, reason: ParkReason | null): void {
    const position = this.of(envelope.subject);
    if (position.blocked === reason) return;
    position.blocked = reason;
    position.changed = true;
  }

  /** Writes the new versions; last statement of the transaction. */
  async close(): Promise<void> {
    const changed = [...this.positions].filter(([, position]) => position.changed);
    if (changed.length === 0) return;
    await prepared(this.manager, 'close-book', closeSql, [
      this.consumer,
      changed.map(([id]) => id),
      changed.map(([, { version }]) => version),
      changed.map(([, { blocked }]) => blocked),
      changed.map(([, { fresh }]) => fresh.at(-1) ?? null),
      changed.map(([, { fresh }]) => `{${fresh.slice(-REMEMBERED).join(',')}}`),
    ]);
  }

  private async lock(ids: string[]): Promise<void> {
    const rows = await prepared<PositionRow>(this.manager, 'open-book', openSql, [this.consumer, ids]);
    for (const { aggregate_id: id, version, blocked } of rows) {
      this.positions.set(id, { version, blocked, fresh: [], recent: [], changed: false });
    }
  }

  /** Ids are read only for the aggregates of which something old came: normally for none. */
  private async recall(batch: readonly Incoming[]): Promise<void> {
    const old = batch.filter(({ envelope }) => envelope.sequence <= this.of(envelope.subject).version);
    if (old.length === 0) return;
    const ids = [...new Set(old.map(({ envelope }) => envelope.subject))];
    const rows = (await this.manager.query(recallSql, [this.consumer, ids])) as Array<{
      aggregate_id: string;
      recent: string[];
    }>;
    for (const row of rows) this.of(row.aggregate_id).recent = row.recent;
  }

  private of(aggregateId: string): Position {
    const position = this.positions.get(aggregateId.toLowerCase());
    if (!position) throw new Error('aggregate outside of the batch');
    return position;
  }
}
