import type { ServiceContract } from '@jatigi/contracts';
import { createHash } from 'node:crypto';
import type { JsonSchema } from './schemas';
import { codesIn, placesIn, wireSchemaOf } from './schemas';

/** Finds the golden sample of an event; undefined when there is none. */
export type SampleOf = (service: string, name: string) => unknown;

/** What was promised to readers: kept in `libs/contracts/released`, one file per publishing service. */
export interface ReleasedContract {
  service: string;
  /** Event name → schema of its data. */
  events: Record<string, JsonSchema>;
  /** Event name → SHA-256 of its golden sample, which is kept for ever and never changed. */
  samples: Record<string, string>;
  /** Event name → last day on which it is surely published. */
  sunsets: Record<string, string>;
  /** What releases before these facts were kept do not say is not compared. */
  topic?: string;
  /** Event name → kind of its aggregate, whose id is the key of the record and whose events are counted. */
  aggregates?: Record<string, string>;
  /** Event name → place in the data → codes that readers were told of. */
  codes?: Record<string, Record<string, string[]>>;
}

/** The contract as it would be promised now. */
export function releaseOf(contract: ServiceContract, sampleOf: SampleOf): Required<ReleasedContract> {
  const definitions = [...contract.events.values()];
  const byName = <Value>(valueOf: (definition: (typeof definitions)[number]) => Value | undefined) =>
    Object.fromEntries(
      definitions.flatMap((definition) => {
        const value = valueOf(definition);
        return value === undefined ? [] : [[definition.name, value] as const];
      }),
    );
  return {
    service: contract.service,
    events: byName(wireSchemaOf),
    samples: byName(({ name }) => digestOf(sampleOf(contract.service, name))),
    sunsets: byName(({ superseded }) => superseded?.sunset),
    topic: contract.topic,
    aggregates: byName(({ of }) => of.kind),
    codes: byName((definition) => {
      const codes = codesIn(definition);
      return Object.keys(codes).length > 0 ? codes : undefined;
    }),
  };
}

/**
 * A release made before topic, aggregates and codes were kept, with those facts as they are now. Of its own types and
 * fields only: what was declared since is not promised by it.
 */
export function completed(released: ReleasedContract, now: Required<ReleasedContract>): ReleasedContract {
  const ofItsTypes = <Value>(facts: Record<string, Value>): Array<[string, Value]> =>
    Object.entries(facts).filter(([event]) => event in released.events);
  const toldOf = ofItsTypes(now.codes).flatMap(([event, lists]) => {
    const places = new Set(placesIn(released.events[event] ?? {}).map(([path]) => path));
    const told = Object.entries(lists).filter(([path]) => places.has(path));
    return told.length > 0 ? [[event, Object.fromEntries(told)] as const] : [];
  });
  const {
    topic = now.topic,
    aggregates = Object.fromEntries(ofItsTypes(now.aggregates)),
    codes = Object.fromEntries(toldOf),
  } = released;
  return { ...released, topic, aggregates, codes };
}

/** By value: how the file is indented does not count. */
function digestOf(sample: unknown): string | undefined {
  if (sample === undefined) return undefined;
  return createHash('sha256').update(stable(sample)).digest('hex');
}

/** JSON with sorted keys: equal values make equal texts. */
export function stable(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
