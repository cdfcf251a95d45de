import type { EventData, EventDefinition } from '@jatigi/contracts';
import type { EntityManager } from 'typeorm';

/** One event as a projection folds it: what it says, about whom, when. Never the time of the fold. */
export interface FoldedEvent {
  readonly type: string;
  readonly aggregateId: string;
  readonly version: number;
  readonly time: Date;
  readonly data: unknown;
}

/**
 * A read model that is nothing but a fold of one topic: it can be thrown away and made again from the log. The same
 * `fold` serves live events, one by one, and a rebuild, a thousand at a time.
 */
export interface Projection {
  readonly name: string;
  /** Tables that only `fold` writes. */
  readonly tables: readonly string[];
  /** As contracts name it. */
  readonly topic: string;
  readonly types: readonly string[];
  /** Applies events in this order, naming its tables without a schema. Events of other types never come. */
  fold(manager: EntityManager, events: readonly FoldedEvent[]): Promise<void>;
}

/** The events of one definition, typed. */
export function only<D extends EventDefinition>(
  definition: D,
  events: readonly FoldedEvent[],
): ReadonlyArray<FoldedEvent & { data: EventData<D> }> {
  return events.filter(({ type }) => type === definition.type) as ReadonlyArray<FoldedEvent & { data: EventData<D> }>;
}
