import type { ServiceContract } from '@jatigi/contracts';
import { join } from 'node:path';
import { breaksBetween, sentenceOf } from '../src/compatibility';
import { samplesUnder } from '../src/files';
import type { ReleasedContract } from '../src/release';
import { releaseOf } from '../src/release';
import type { JsonSchema } from '../src/schemas';

export const root = join(__dirname, '../../..');
export const sampleOf = samplesUnder(root);

/** What the gate says when a contract of today is changed like this after its release. */
export function afterChange(contract: ServiceContract, change: (now: ReleasedContract) => void): string[] {
  const released = releaseOf(contract, sampleOf);
  const now = structuredClone(released);
  change(now);
  return breaksBetween(released, now).map(sentenceOf);
}

/** Changes the fields of one event. */
export const fieldsOf = (event: string, change: (fields: Record<string, JsonSchema>, schema: JsonSchema) => void) => {
  return (now: ReleasedContract): void => {
    const schema = now.events[event] as JsonSchema;
    change((schema.properties ??= {}), schema);
  };
};
