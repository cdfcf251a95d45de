import type { EventData, EventDefinition } from '@jatigi/contracts';
import { allContracts } from '@jatigi/contracts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The golden sample of an event, as kept in libs/contracts/samples: the contract test of a consumer starts from it. */
export function goldenSample<D extends EventDefinition>(definition: D): EventData<D> {
  const contract = allContracts.find((c) => c.events.has(definition.type));
  if (!contract) throw new Error(`nobody publishes ${definition.type}`);
  const file = join(__dirname, '../../../contracts/samples', contract.service, `${definition.name}.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as EventData<D>;
}
