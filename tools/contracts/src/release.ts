import type { ServiceContract } from '@jatigi/contracts';
import { createHash } from 'node:crypto';
import type { JsonSchema } from './schemas';
import { wireSchemaOf } from './schemas';

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
}

/** The contract as it would be promised now. */
export function releaseOf(contract: ServiceContract, sampleOf: SampleOf): ReleasedContract {
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
  };
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
