import type { DataSource, EntityManager } from 'typeorm';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Incoming } from '../consumer/received-event';
import type { FoldedEvent, Projection } from './projection';
import type { ReplaySource } from './replay-source';
import { fromReplay } from './replay-source';
import { Shadow } from './shadow';

export interface RebuildOrder {
  projection: Projection;
  /** Whose version rows say what the live tables hold. */
  consumer: string;
  replay: ReplaySource;
  /** Under the owner role: tables are made and moved. */
  db: DataSource;
  /** Only compares: the live tables stay. */
  check?: boolean;
  progress?: (events: number) => void;
}

export interface Rebuilt {
  events: number;
  /** Rows that the fold and the live table did not have in common, by table. */
  differences: Record<string, number>;
  swapped: boolean;
}

/** The consumer is held meanwhile; longer than this and the live traffic matters more. */
const HELD_MS = 10_000;

/**
 * Makes a projection again from the producer's log while events and requests go on: fills shadow tables, then holds the
 * consumer for the moment in which the last events are folded and the tables change places.
 *
 * The shadow never knows an event that the live tables do not know: what is beyond an aggregate's version row will come
 * to the new tables as it would have come to the old ones.
 * @throws Error when the producer's log no longer reaches back to its beginning, or the tables cannot be swapped
 */
export async function rebuild(order: RebuildOrder): Promise<Rebuilt> {
  const shadow = new Shadow(order.db, order.projection.name, order.projection.tables);
  await shadow.create();
  const filling = new Filling(order, shadow);
  try {
    await filling.upToNow();
    return await order.db.transaction(async (manager) => {
      await manager.query(`set local lock_timeout = ${HELD_MS}`);
      await manager.query('lock table consumer_position in exclusive mode'); // no batch is open now, none begins
      await filling.rest(manager);
      const differences = await shadow.differences(manager);
      if (!order.check) await shadow.swap(manager);
      return { events: filling.events, differences, swapped: !order.check };
    });
  } finally {
    await shadow.drop();
  }
}

class Filling {
  events = 0;
  private position = 0;
  /** Met in the log before the live tables knew them. */
  private early: Incoming[] = [];

  constructor(
    private readonly order: RebuildOrder,
    private readonly shadow: Shadow,
  ) {}

  /** Page after page, each folded in its own transaction while the next one is read. */
  async upToNow(): Promise<void> {
    let ahead = this.page();
    for (;;) {
      const events = await ahead;
      if (events.length === 0) return;
      ahead = this.page();
      ahead.catch(() => undefined); // met by the next turn
      await this.order.db.transaction((manager) => this.fold(manager, events));
    }
  }

  /**
   * With the consumer held: everything that the live tables know and the shadow does not. All is read before anything is
   * written: a transaction with an id of its own would hold back the fence of every relay on this server, also of the one
   * that is waited for here.
   */
  async rest(manager: EntityManager): Promise<void> {
    const until = Date.now() + HELD_MS;
    const { end } = await this.order.replay.log(this.order.projection.topic, this.position);
    const last: Incoming[] = [];
    while (this.position < end) {
      const events = await this.page();
      last.push(...events);
      if (events.length > 0) continue;
      // Kafka holds it, and perhaps the live tables; the relay has not moved its cursor yet.
      if (Date.now() > until) throw new Error('the producer does not carry its last events to Kafka; try again later');
      await sleep(50);
    }
    await this.fold(manager, last);
  }

  private async page(): Promise<Incoming[]> {
    const { topic } = this.order.projection;
    const { events, next } = await this.order.replay.log(topic, this.position);
    this.position = next;
    return events.map((event) => fromReplay(topic, event)).filter((record) => record.envelope !== null) as Incoming[];
  }

  private async fold(manager: EntityManager, events: readonly Incoming[]): Promise<void> {
    const { projection, progress } = this.order;
    // First what waited: of one aggregate nothing may overtake it.
    const wanted = [...this.early, ...events.filter(({ envelope }) => projection.types.includes(envelope.type))];
    const known = await this.liveVersions(manager, wanted);
    const isKnown = ({ envelope }: Incoming): boolean => envelope.sequence <= (known.get(envelope.subject) ?? 0);
    this.early = wanted.filter((event) => !isKnown(event));
    const discarded = await this.discarded(manager, wanted);
    await this.shadow.use(manager);
    const folded = wanted.filter((event) => isKnown(event) && !discarded.has(event.envelope.id)).map(toFolded);
    if (folded.length > 0) await projection.fold(manager, folded);
    this.events += folded.length;
    progress?.(this.events);
  }

  /** Given up by two people: without an effect in the live tables, and in none that are made again. */
  private async discarded(manager: EntityManager, events: readonly Incoming[]): Promise<Set<string>> {
    const rows = (await manager.query(
      `select event_id from parked_event where consumer = $1 and event_id = any($2) and state = 'discarded'`,
      [this.order.consumer, events.map(({ envelope }) => envelope.id)],
    )) as Array<{ event_id: string }>;
    return new Set(rows.map((row) => row.event_id));
  }

  private async liveVersions(manager: EntityManager, events: readonly Incoming[]): Promise<Map<string, number>> {
    const ids = [...new Set(events.map(({ envelope }) => envelope.subject))];
    if (ids.length === 0) return new Map();
    const rows = (await manager.query(
      'select aggregate_id, version from consumer_position where consumer = $1 and aggregate_id = any($2)',
      [this.order.consumer, ids],
    )) as Array<{ aggregate_id: string; version: number }>;
    return new Map(rows.map((row) => [row.aggregate_id, row.version]));
  }
}

function toFolded({ envelope, data }: Incoming): FoldedEvent {
  return {
    type: envelope.type,
    aggregateId: envelope.subject,
    version: envelope.sequence,
    time: new Date(envelope.time),
    data,
  };
}
