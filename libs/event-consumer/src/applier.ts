import type { EventDefinition } from '@jatigi/contracts';
import { readEvent } from '@jatigi/contracts';
import { isTransient, textOf } from './failures';
import { after, judge } from './judge';
import type { Reading, ReceivedEvent, SourceRecord } from './record';
import { read } from './record';
import type { AggregateState, EventStore, ParkedEvent, ParkReason, StoreTransaction } from './store';

/** Its effects belong to `tx`: they are kept together with the bookkeeping, or not at all. */
export type Handler<Tx> = (data: unknown, event: ReceivedEvent, tx: Tx) => Promise<void> | void;

/**
 * What an operator decides about the first parked event of an aggregate: `handle` by the usual rules, `accept` it
 * although its version is not the next, or `skip` it.
 */
export type Decision = 'handle' | 'accept' | 'skip';

interface Incoming<Tx> extends Reading {
  /** Everything to do, with data that was checked; empty for a type that nobody here listens to. */
  readonly work: Array<(tx: Tx) => Promise<void> | void>;
}

type Outcome = 'applied' | 'duplicate' | ParkReason;

/** Applies records by the rules of the bus: each event once, in order per aggregate, and nothing is skipped. */
export class Applier<Tx> {
  private readonly handlers = new Map<string, Array<{ definition: EventDefinition; handle: Handler<Tx> }>>();

  constructor(
    private readonly store: EventStore<Tx>,
    private readonly onParked: (event: ParkedEvent) => void,
  ) {}

  on(definition: EventDefinition, handle: Handler<Tx>): void {
    const known = this.handlers.get(definition.type) ?? [];
    this.handlers.set(definition.type, [...known, { definition, handle }]);
  }

  /**
   * In one transaction; when an event of it cannot be handled, one by one, and that event is parked.
   * @param alive called between two transactions, to tell the group that this consumer lives
   * @throws a transient error or one of the store: nothing is lost, the same records may be given again
   */
  async apply(records: readonly SourceRecord[], alive: () => Promise<void>): Promise<void> {
    const batch = records.map((record) => this.prepare(record));
    try {
      await this.together(batch);
    } catch (error) {
      if (isTransient(error)) throw error;
      for (const incoming of batch) {
        await this.alone(incoming);
        await alive();
      }
    }
  }

  /** Goes through the parked events of an aggregate in order, each in its own transaction, until one has to wait. */
  async replay(aggregateId: string, decision: Decision = 'handle'): Promise<number> {
    let released = 0;
    while (await this.releaseFirst(aggregateId.toLowerCase(), released === 0 ? decision : 'handle')) released += 1;
    return released;
  }

  private prepare(record: SourceRecord): Incoming<Tx> {
    const reading = read(record);
    const handlers = this.handlers.get(reading.event?.type ?? '');
    const { event } = reading;
    if (!event || !handlers) return { ...reading, work: [] };
    try {
      const value: unknown = JSON.parse(record.value);
      const work = handlers.map(({ definition, handle }) => {
        const data = readEvent(definition, value);
        return (tx: Tx) => handle(data, event, tx);
      });
      return { ...reading, work };
    } catch (error) {
      return { ...reading, problem: textOf(error), work: [] };
    }
  }

  private async together(batch: ReadonlyArray<Incoming<Tx>>): Promise<void> {
    const parked: ParkedEvent[] = [];
    const ready = await this.store.transaction(async (transaction) => {
      const ids = [...new Set(batch.map(({ aggregateId }) => aggregateId))];
      const states = new Map((await transaction.open(ids)).map((state) => [state.aggregateId, state]));
      const moved = new Set<AggregateState>();
      for (const incoming of batch) {
        const state = only([states.get(incoming.aggregateId)]);
        const outcome = await applyOne(incoming, state, transaction);
        if (outcome === 'applied') moved.add(state);
        else if (outcome !== 'duplicate') parked.push(await park(incoming, state, transaction, outcome));
      }
      if (moved.size > 0) await transaction.advance([...moved]);
      return [...states.values()].filter(waitedForThis);
    });
    parked.forEach((event) => this.onParked(event));
    for (const { aggregateId } of ready) await this.replay(aggregateId);
  }

  private async alone(incoming: Incoming<Tx>): Promise<void> {
    try {
      await this.together([incoming]);
    } catch (error) {
      if (isTransient(error)) throw error;
      const parked = await this.store.transaction(async (transaction) => {
        const state = only(await transaction.open([incoming.aggregateId]));
        const isDone = outcomeFor(incoming, state) === 'duplicate';
        return isDone ? null : park({ ...incoming, problem: textOf(error) }, state, transaction, 'poison');
      });
      if (parked) this.onParked(parked);
    }
  }

  /** True when the first one waits no longer. */
  private async releaseFirst(aggregateId: string, decision: Decision): Promise<boolean> {
    let first: ParkedEvent | undefined;
    try {
      return await this.store.transaction(async (transaction) => {
        const state = only(await transaction.open([aggregateId]));
        first = firstOf(state);
        if (!first) return false;
        state.parked = [];
        const outcome = await this.decide(this.prepare(first.record), state, transaction, decision);
        if (outcome === 'applied') await transaction.advance([state]);
        if (outcome === 'applied' || outcome === 'duplicate') await transaction.unpark(first);
        else await transaction.park({ ...first, reason: outcome });
        return outcome === 'applied' || outcome === 'duplicate';
      });
    } catch (error) {
      if (!first || isTransient(error)) throw error;
      const failed: ParkedEvent = { ...first, reason: 'poison', detail: textOf(error) };
      await this.store.transaction((transaction) => transaction.park(failed));
      this.onParked(failed);
      return false;
    }
  }

  private async decide(
    incoming: Incoming<Tx>,
    state: AggregateState,
    transaction: StoreTransaction<Tx>,
    decision: Decision,
  ): Promise<Outcome> {
    const { event } = incoming;
    if (decision === 'handle') return applyOne(incoming, state, transaction);
    if (decision === 'accept' && (!event || incoming.problem)) return 'unreadable';
    if (decision === 'accept') for (const work of incoming.work) await work(transaction.tx);
    if (!event || (decision === 'skip' && event.version <= state.version)) return 'duplicate';
    remember(state, event);
    return 'applied';
  }
}

async function applyOne<Tx>(
  incoming: Incoming<Tx>,
  state: AggregateState,
  { tx }: StoreTransaction<Tx>,
): Promise<Outcome> {
  const outcome = outcomeFor(incoming, state);
  if (outcome !== 'applied' || !incoming.event) return outcome;
  for (const work of incoming.work) await work(tx);
  remember(state, incoming.event);
  return 'applied';
}

function outcomeFor({ event, eventId, problem }: Reading, state: AggregateState): Outcome {
  if (state.parked.some((parked) => parked.eventId === eventId)) return 'duplicate';
  if (!event) return 'unreadable';
  const verdict = judge(state, event);
  if (verdict === 'duplicate') return verdict;
  if (state.parked.some(({ version }) => version === null || version <= event.version)) return 'behind';
  if (verdict !== 'next') return verdict;
  return problem === null ? 'applied' : 'unreadable';
}

function remember(state: AggregateState, event: ReceivedEvent): void {
  Object.assign(state, after(state, event));
}

async function park<Tx>(
  incoming: Incoming<Tx>,
  state: AggregateState,
  transaction: StoreTransaction<Tx>,
  reason: ParkReason,
): Promise<ParkedEvent> {
  const last = `version ${incoming.event?.version} came, ${state.version + 1} was expected`;
  const parked = toParked(incoming, reason, incoming.problem ?? last);
  await transaction.park(parked);
  state.parked.push(parked);
  return parked;
}

function toParked({ aggregateId, eventId, event, record }: Reading, reason: ParkReason, detail: string): ParkedEvent {
  const { version = null, type = null } = event ?? {};
  return { aggregateId, eventId, version, type, reason, detail, record };
}

/** By version; what could not be read at all comes first, because nobody knows its place. */
function firstOf({ parked }: AggregateState): ParkedEvent | undefined {
  return [...parked].sort((a, b) => (a.version ?? 0) - (b.version ?? 0))[0];
}

/** The event that the first one waited for has come. */
function waitedForThis(state: AggregateState): boolean {
  const first = firstOf(state);
  return first !== undefined && ['gap', 'behind'].includes(first.reason) && first.version === state.version + 1;
}

function only([state]: ReadonlyArray<AggregateState | undefined>): AggregateState {
  if (!state) throw new Error('The store did not open an aggregate.');
  return state;
}
