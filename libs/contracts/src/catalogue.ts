import { civilRegistryEvents } from './civil-registry';
import type { EventDefinition, ServiceContract } from './define-events';
import { documentsEvents } from './documents';
import { identityEvents } from './identity';
import { paymentsEvents } from './payments';
import { visasEvents } from './visas';

/** Every contract of the platform, one per publishing service. */
export const allContracts: readonly ServiceContract[] = [
  identityEvents,
  civilRegistryEvents,
  visasEvents,
  paymentsEvents,
  documentsEvents,
];

/** The definition of a CloudEvents type, whoever publishes it. */
export function findDefinition(type: string): EventDefinition | undefined {
  for (const contract of allContracts) {
    const definition = contract.events.get(type);
    if (definition) return definition;
  }
  return undefined;
}
