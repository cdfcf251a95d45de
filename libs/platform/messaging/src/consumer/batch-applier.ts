import type { Transactions, Tx } from '@jatigi/platform-persistence';
import type { DataSource, EntityManager } from 'typeorm';
import type { ParkCause } from './consumer-errors';
import { HandlerFailure, isTransient } from './consumer-errors';
import { Folds } from './folds';
import type { Offsets, Reached } from './offsets';
import type { Parked, ParkingLot } from './parking-lot';
import type { Incoming, ReceivedEvent, Stray } from './received-event';
import { toReceived } from './received-event';
import { VersionBook } from './version-book';

/** Runs the handlers of one event; resolves to false when nobody here listens to its type. */
export type Dispatch = (type: string, data: unknown, event: ReceivedEvent) => Promise<boolean>;

export interface Applied {
  handled: number;
  duplicates: number;
  /** With the aggregate named, where it is known. */
  parked: Parked[];
}

/** One transaction of the consumer: the version rows are locked, effects and own events commit with them. */
export interface Session {
  readonly manager: EntityManager;
  readonly tx: Tx;
  readonly book: VersionBook;
  readonly folds: Folds;
}

export interface Batch {
  readonly records: ReadonlyArray<Incoming | Stray>;
  /** Where the partition goes on after this batch; absent when the batch did not come from Kafka. */
  readonly reached?: Reached;
}

/** Applies records in one transaction: version rows, effects, parked rows, offsets and own events, or nothing. */
export class BatchApplier {
  constructor(
    private readonly transactions: Transactions,
    readonly consumer: string,
    private readonly dispatch: Dispatch,
    readonly lot: ParkingLot,
    private readonly offsets: Offsets,
  ) {}

  get dataSource(): DataSource {
    return this.transactions.dataSource;
  }

  /**
   * @param condemned the handler of the only record failed before: park it instead of trying again
   * @throws HandlerFailure for the event whose handler failed, or whatever the database said; nothing was kept then
   */
  async apply(batch: Batch, condemned?: ParkCause): Promise<Applied> {
    const readable = batch.records.filter((record): record is Incoming => record.envelope !== null);
    return this.session(readable, async (session) => {
      const applied: Applied = { handled: 0, duplicates: 0, parked: [] };
      for (const [index, record] of batch.records.entries()) {
        const outcome = record.envelope ? this.judge(record, session.book, condemned) : record.broken;
        if (outcome === 'duplicate') applied.duplicates += 1;
        else if (outcome !== 'next') applied.parked.push({ record, cause: outcome });
        else if (await this.handle(record as Incoming, index, session)) applied.handled += 1;
      }
      await this.lot.park(session.manager, applied.parked);
      if (batch.reached) await this.offsets.save(session.manager, batch.reached);
      return applied;
    });
  }

  /** Opens the transaction with the version rows of these events, closes the book, rings the doorbells after COMMIT. */
  async session<T>(events: readonly Incoming[], work: (session: Session) => Promise<T>): Promise<T> {
    const hooks: Array<() => void> = [];
    const result = await this.transactions.dataSource.transaction(async (manager) => {
      const tx = await this.transactions.adopt(manager, { service: this.consumer }, (hook) => hooks.push(hook));
      const book = await VersionBook.open(manager, this.consumer, events);
      const folds = new Folds();
      const done = await work({ manager, tx, book, folds });
      await folds.run(manager);
      await book.close();
      return done;
    });
    for (const hook of hooks) hook();
    return result;
  }

  /** @returns whether somebody listened. @throws HandlerFailure, or a transient error as it is */
  async handle(incoming: Incoming, index: number, { tx, book, folds }: Session): Promise<boolean> {
    const { envelope, data } = incoming;
    let handled = false;
    try {
      if (data !== undefined) handled = await this.dispatch(envelope.type, data, toReceived(incoming, tx, folds));
    } catch (error) {
      if (isTransient(error)) throw error;
      throw new HandlerFailure(index, error);
    }
    book.applied(incoming);
    return handled;
  }

  /** Whether the event may come now; otherwise why it must wait, and from then on its aggregate does. */
  private judge(incoming: Incoming, book: VersionBook, condemned?: ParkCause): 'next' | 'duplicate' | ParkCause {
    const verdict = book.judge(incoming);
    if (verdict === 'duplicate') return verdict;
    const earlier = book.blocked(incoming);
    if (earlier) return { reason: 'behind', detail: `an earlier event of the aggregate waits: ${earlier}` };
    const cause = incoming.broken ?? condemned ?? wrongVersion(verdict, incoming, book);
    if (cause) book.block(incoming, cause.reason);
    return cause ?? 'next';
  }
}

/** Why an event that is readable cannot come now; null for the one that is expected. */
export function wrongVersion(
  verdict: 'next' | 'gap' | 'fork',
  incoming: Incoming,
  book: VersionBook,
): ParkCause | null {
  if (verdict === 'next') return null;
  const came = `version ${incoming.envelope.sequence} came`;
  const detail =
    verdict === 'gap'
      ? `${came}, ${book.expected(incoming)} was expected`
      : `${came} again from another event: the producer was restored or copied`;
  return { reason: verdict, detail };
}
