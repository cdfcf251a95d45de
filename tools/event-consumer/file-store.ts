import type { AggregateState, EventStore, ParkedEvent, StoreTransaction } from '@jatigi/event-consumer';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

interface Content<Effects> {
  effects: Effects;
  aggregates: Record<string, AggregateState>;
}

/**
 * A store of another kind, to show what `EventStore` asks for: one JSON file that holds effects and bookkeeping, replaced
 * as a whole. Good for one process and little data.
 */
export function fileStore<Effects>(file: string, empty: Effects): EventStore<Effects> {
  let last: Promise<unknown> = Promise.resolve();
  const load = (): Content<Effects> =>
    existsSync(file)
      ? (JSON.parse(readFileSync(file, 'utf8')) as Content<Effects>)
      : { effects: structuredClone(empty), aggregates: {} };
  return {
    transaction(work) {
      const run = async () => {
        const content = load();
        const done = await work(bookkeeping(content));
        writeFileSync(`${file}.new`, JSON.stringify(content));
        renameSync(`${file}.new`, file);
        return done;
      };
      const result = last.then(run, run); // one after the other: that is the lock
      last = result.catch(() => undefined);
      return result;
    },
    parked: () => Promise.resolve(Object.values(load().aggregates).flatMap(({ parked }) => parked)),
  };
}

function bookkeeping<Effects>({ effects, aggregates }: Content<Effects>): StoreTransaction<Effects> {
  const of = (id: string): AggregateState =>
    (aggregates[id] ??= { aggregateId: id, version: 0, recent: [], parked: [] });
  const without = ({ aggregateId, eventId }: ParkedEvent): ParkedEvent[] =>
    of(aggregateId).parked.filter((one) => one.eventId !== eventId);
  return {
    tx: effects,
    open: (ids) => Promise.resolve(ids.map((id) => structuredClone(of(id)))),
    advance(states) {
      for (const { aggregateId, version, recent } of states) Object.assign(of(aggregateId), { version, recent });
      return Promise.resolve();
    },
    park(event) {
      of(event.aggregateId).parked = [...without(event), event];
      return Promise.resolve();
    },
    unpark(event) {
      of(event.aggregateId).parked = without(event);
      return Promise.resolve();
    },
  };
}
