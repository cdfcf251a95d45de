import type { Position } from './judge';
import type { SourceRecord } from './record';

/**
 * Why an event waits. `gap`: an earlier version has not come. `fork`: its version was applied from another event.
 * `unreadable`: no CloudEvent, or not what its contract says. `poison`: the handler failed. `behind`: an earlier event
 * of the same aggregate waits.
 */
export type ParkReason = 'gap' | 'fork' | 'unreadable' | 'poison' | 'behind';

export interface ParkedEvent {
  readonly aggregateId: string;
  readonly eventId: string;
  /** Null when the record could not be read. */
  readonly version: number | null;
  readonly type: string | null;
  readonly reason: ParkReason;
  readonly detail: string;
  readonly record: SourceRecord;
}

/** What is kept of one aggregate. */
export interface AggregateState extends Position {
  readonly aggregateId: string;
  /** In the order in which they were parked. */
  parked: ParkedEvent[];
}

/** The bookkeeping inside one transaction. */
export interface StoreTransaction<Tx> {
  /** What handlers get, to write their effects with. */
  readonly tx: Tx;
  /** The state of each aggregate, locked for others until the transaction ends; version 0 for an unknown one. */
  open(aggregateIds: readonly string[]): Promise<AggregateState[]>;
  /** Remembers version and newest event ids of each aggregate. */
  advance(states: readonly AggregateState[]): Promise<void>;
  /** Keeps an event for later; an event that is kept already gets the new reason and detail. */
  park(event: ParkedEvent): Promise<void>;
  unpark(event: ParkedEvent): Promise<void>;
}

/**
 * Where the bookkeeping of one consumer lives. It must be where the effects live: `transaction` keeps what the
 * bookkeeping and the handlers wrote together, or nothing of it when `work` rejects.
 */
export interface EventStore<Tx> {
  transaction<T>(work: (transaction: StoreTransaction<Tx>) => Promise<T>): Promise<T>;
  /** Everything that waits, in the order in which it was parked. */
  parked(): Promise<ParkedEvent[]>;
}
