import { readEvent } from './check-events';
import { civilRegistryEvents } from './civil-registry';
import { newEvent } from './define-events';
import type { EventData, EventDefinition, NewEvent, ServiceContract } from './define-events';
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

/**
 * An event of a log or an archive as today's type says it, when it is of that type or of one that it replaced. For readers
 * of what was recorded before the new type existed. Where both are on the topic (until the old one's sunset) a handler
 * listens to one of them: each fact is said in both, and both would be handled.
 * @returns undefined for other types
 * @throws ContractViolation when the data is not what its own type says
 */
export function readAs<D extends EventDefinition>(definition: D, event: NewEvent): EventData<D> | undefined {
  let { type, data } = event;
  while (type !== definition.type) {
    const older = findDefinition(type);
    if (!older?.superseded) return undefined;
    data = older.superseded.upcast(readEvent(older, data));
    ({ type } = older.superseded.by);
  }
  return readEvent(definition, data);
}

/** A fact as its type and as every older type that still says it: the new one first, in one append. */
export function inEveryVersion<D extends EventDefinition>(definition: D, data: EventData<D>): NewEvent[] {
  const older = allContracts
    .flatMap(({ events }) => [...events.values()])
    .flatMap(({ type, superseded }): NewEvent[] => {
      if (superseded?.by.type !== definition.type) return [];
      const said = superseded.downcast(data);
      return said === undefined ? [] : [{ type, data: said }];
    });
  return [newEvent(definition, data), ...older];
}
