import type { EntityManager } from 'typeorm';
import type { StopReason } from './consumer-errors';
import type { Incoming } from './received-event';

/** Reads and locks the rows of a batch in one statement, in one order, so that two batches cannot deadlock on them. */
const openSql = `
  insert into consumer_position (consumer, aggregate_id, version)
  select $1, id, 0 from unnest($2::uuid[]) as id order by id
  on conflict (consumer, aggregate_id) do update set version = consumer_position.version
  returning aggregate_id, version, event_id`;

const closeSql = `
  update consumer_position p set version = n.version, event_id = n.event_id
  from unnest($2::uuid[], $3::int[], $4::uuid[]) as n(aggregate_id, version, event_id)
  where p.consumer = $1 and p.aggregate_id = n.aggregate_id`;

interface Position {
  version: number;
  eventId: string | null;
  moved: boolean;
}

export type Verdict = 'next' | 'duplicate' | Extract<StopReason, 'gap' | 'fork'>;

/** What this consumer has applied of each aggregate: finds duplicates, gaps and forks (ADR-0005). */
export class VersionBook {
  private constructor(
    private readonly manager: EntityManager,
    private readonly consumer: string,
    private readonly positions: Map<string, Position>,
  ) {}

  static async open(manager: EntityManager, consumer: string, batch: readonly Incoming[]): Promise<VersionBook> {
    const ids = [...new Set(batch.map((incoming) => incoming.envelope.subject.toLowerCase()))];
    const rows = (await manager.query(openSql, [consumer, ids])) as Array<{
      aggregate_id: string;
      version: number;
      event_id: string | null;
    }>;
    const positions = rows.map(
      (r) => [r.aggregate_id, { version: r.version, eventId: r.event_id, moved: false }] as const,
    );
    return new VersionBook(manager, consumer, new Map(positions));
  }

  /** `fork`: this version was applied from another event, so the producer was restored or copied. */
  judge({ envelope }: Incoming): Verdict {
    const last = this.of(envelope.subject);
    if (envelope.sequence === last.version + 1) return 'next';
    if (envelope.sequence > last.version) return 'gap';
    return envelope.sequence === last.version && last.eventId !== envelope.id ? 'fork' : 'duplicate';
  }

  expected({ envelope }: Incoming): number {
    return this.of(envelope.subject).version + 1;
  }

  applied({ envelope }: Incoming): void {
    const position = this.of(envelope.subject);
    position.version = envelope.sequence;
    position.eventId = envelope.id;
    position.moved = true;
  }

  /** Writes the new versions; last statement of the batch's transaction. */
  async close(): Promise<void> {
    const moved = [...this.positions].filter(([, position]) => position.moved);
    if (moved.length === 0) return;
    await this.manager.query(closeSql, [
      this.consumer,
      moved.map(([id]) => id),
      moved.map(([, position]) => position.version),
      moved.map(([, position]) => position.eventId),
    ]);
  }

  private of(aggregateId: string): Position {
    const position = this.positions.get(aggregateId.toLowerCase());
    if (!position) throw new Error('aggregate outside of the batch');
    return position;
  }
}
