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

/** The consumer is held at the most so long; then it goes on, and the moment is tried again, later each time. */
const HELD_MS = 1_000;
const TRIES = 10;
const BETWEEN_TRIES_MS = 500;

/** In the moment in which the consumer was held, not everything was there. */
class NotCaughtUp extends Error {
  constructor() {
    super('the producer does not carry its last events to Kafka, or a batch of the consumer lasts; try again later');
  }
}

/**
 * Makes a projection again from the producer's log while events and requests go on: fills shadow tables, then holds the
 * consumer for the moment in which the last events are folded and the tables change places.
 *
 * The shadow never knows an event that the live tables do not know: what is beyond an aggregate's version row will come
 * to the new tables as it would have come to the old ones.
 *
 * The tables are compared before, as they were in an earlier such moment: in a snapshot of it, which holds nobody.
 * @throws Error when the producer's log no longer reaches back to its beginning, or the tables cannot be swapped
 */
export async function rebuild(order: RebuildOrder): Promise<Rebuilt> {
  const shadow = new Shadow(order.db, order.projection.name, order.projection.tables);
  await shadow.create();
  const filling = new Filling(order, shadow);
  try {
    const differences = await compare(order, shadow, filling);
    if (!order.check) await held(order.db, filling, (manager) => shadow.swap(manager));
    return { events: filling.events, differences, swapped: !order.check };
  } finally {
    await shadow.drop();
  }
}

/**
 * What differs when the shadow knows exactly what the live tables know. Only the snapshot is taken with the consumer held.
 * It reads alone: a transaction that had written, and lasts as long as a comparison, would hold back the fence of every
 * relay on this server.
 */
async function compare({ db }: RebuildOrder, shadow: Shadow, filling: Filling): Promise<Record<string, number>> {
  const snapshot = db.createQueryRunner();
  try {
    await held(db, filling, async () => {
      await snapshot.startTransaction('REPEATABLE READ');
      await snapshot.query('select 1'); // from here on it sees this moment
    });
    return await shadow.differences(snapshot.manager);
  } finally {
    if (snapshot.isTransactionActive) await snapshot.rollbackTransaction();
    await snapshot.release();
  }
}

/**
 * Works while the consumer is held and the shadow knows what the live tables know.
 * @throws Error when that moment does not come: the producer's relay stands still, or batches last too long
 */
async function held(db: DataSource, filling: Filling, work: (manager: EntityManager) => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    await filling.upToNow();
    try {
      return await db.transaction(async (manager) => {
        await manager.query(`set local lock_timeout = ${HELD_MS}`);
        await manager.query('lock table consumer_position in exclusive mode'); // no batch is open now, none begins
        await filling.readRest();
        await db.transaction((fold) => filling.foldRest(fold)); // it stays when the work must be tried again
        await work(manager);
      });
    } catch (error) {
      if (!(error instanceof NotCaughtUp || isLockTimeout(error)) || attempt === TRIES) throw error;
      await sleep(BETWEEN_TRIES_MS * attempt);
    }
  }
}

const isLockTimeout = (error: unknown): boolean => (error as { code?: unknown }).code === '55P03';

class Filling {
  events = 0;
  private position = 0;
  /** Read and not folded yet, in order: also what was met in the log before the live tables knew it. */
  private unfolded: Incoming[] = [];

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
  async readRest(): Promise<void> {
    const until = Date.now() + HELD_MS;
    const { end } = await this.order.replay.log(this.order.projection.topic, this.position);
    while (this.position < end) {
      const events = await this.page();
      this.unfolded.push(...this.wanted(events));
      // Kafka holds it, and perhaps the live tables; the relay has not moved its cursor yet.
      if (Date.now() > until) throw new NotCaughtUp();
      if (events.length === 0) await sleep(50);
    }
  }

  /** What was read and the live tables know by now. */
  foldRest(manager: EntityManager): Promise<void> {
    return this.fold(manager, []);
  }

  private async page(): Promise<Incoming[]> {
    const { topic } = this.order.projection;
    const { events, next } = await this.order.replay.log(topic, this.position);
    this.position = next;
    return events.map((event) => fromReplay(topic, event)).filter((record) => record.envelope !== null) as Incoming[];
  }

  private wanted(events: readonly Incoming[]): Incoming[] {
    return events.filter(({ envelope }) => this.order.projection.types.includes(envelope.type));
  }

  private async fold(manager: EntityManager, events: readonly Incoming[]): Promise<void> {
    const { projection, progress } = this.order;
    // First what waited: of one aggregate nothing may overtake it.
    const wanted = [...this.unfolded, ...this.wanted(events)];
    const known = await this.liveVersions(manager, wanted);
    const isKnown = ({ envelope }: Incoming): boolean => envelope.sequence <= (known.get(envelope.subject) ?? 0);
    const discarded = await this.discarded(manager, wanted);
    await this.shadow.use(manager);
    const folded = wanted.filter((event) => isKnown(event) && !discarded.has(event.envelope.id)).map(toFolded);
    if (folded.length > 0) await projection.fold(manager, folded);
    this.unfolded = wanted.filter((event) => !isKnown(event));
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
