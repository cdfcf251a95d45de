import type { z } from 'zod';

/** Reverse-DNS prefix of every event type (NL GOV profile of CloudEvents: no organisation name). */
export const TYPE_PREFIX = 'ml.consular.';

/** What an event happens to: `ce_subject` is its id, and its events are numbered 1, 2, 3 … */
export interface Aggregate {
  readonly kind: string;
  readonly meaning: string;
}

/** What people read about an event in the catalogue. */
export interface EventMeaning {
  readonly of: Aggregate;
  readonly summary: string;
  /** Whose doing it is. */
  readonly by: string;
  readonly when: string;
  /** True for an event with which an aggregate can begin. */
  readonly begins?: true;
  /** Names of the events of the same aggregate that can come next; empty: nothing follows. */
  readonly next: readonly string[];
  /** Names of events of other services (or other aggregates) that this one sets off. */
  readonly leadsTo?: readonly string[];
}

/** How a type that another one replaces is read and said until its sunset. Pure functions: no clock, no look-up. */
export interface Supersession<Old = unknown, New extends EventDefinition = EventDefinition> {
  readonly by: New;
  /** Last day, YYYY-MM-DD, on which the old type is surely published beside the new one. */
  readonly sunset: string;
  /** The old data as the new type says it: for readers of a log that is older than the new type. */
  upcast(old: Old): EventData<New>;
  /** The new data as the old type says it, or undefined when it cannot. */
  downcast(now: EventData<New>): Old | undefined;
}

/** How events of this type that were stored long ago are read. */
export interface OlderReading<Old, New extends EventDefinition> {
  /** Brings data stored under an earlier shape of the same type into today's, before it is checked. A pure function. */
  readonly upcast?: (stored: unknown) => unknown;
  readonly superseded?: Supersession<Old, New>;
}

/** One published fact: its stable name (`visa.issued.v1`), what it means and the schema of its data. */
export interface EventDefinition<Schema extends z.ZodObject = z.ZodObject> extends EventMeaning {
  readonly name: string;
  readonly type: string;
  readonly schema: Schema;
  readonly upcast?: (stored: unknown) => unknown;
  readonly superseded?: Supersession;
}

/** The data a definition carries. */
export type EventData<D extends EventDefinition> = z.infer<D['schema']>;

/** A fact an aggregate recorded, not yet stored. `type` is the CloudEvents type. */
export interface NewEvent<Data = unknown> {
  readonly type: string;
  readonly data: Data;
}

/** Everything one service publishes on its topic. */
export interface ServiceContract {
  readonly service: string;
  readonly topic: string;
  readonly events: ReadonlyMap<string, EventDefinition>;
}

/**
 * Declares one event. `name` is `<subject>.<past-tense-fact>.v<major>`; a changed meaning is a new name.
 * @throws Error when the name does not follow the rule
 */
export function event<Schema extends z.ZodObject, New extends EventDefinition = EventDefinition>(
  name: string,
  meaning: EventMeaning,
  schema: Schema,
  older: OlderReading<z.infer<Schema>, New> = {},
): EventDefinition<Schema> {
  if (!/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*\.v[1-9]\d*$/.test(name)) throw new Error(`bad event name ${name}`);
  const { upcast, superseded } = older;
  return Object.freeze({
    ...meaning,
    ...(upcast && { upcast }),
    ...(superseded && { superseded: superseded as unknown as Supersession }),
    name,
    type: `${TYPE_PREFIX}${name}`,
    schema,
  });
}

/** Collects the events of one publishing service. @throws Error when a type is declared twice */
export function defineEvents(service: string, definitions: readonly EventDefinition[]): ServiceContract {
  const events = new Map<string, EventDefinition>();
  for (const definition of definitions) {
    if (events.has(definition.type)) throw new Error(`${definition.type} is declared twice`);
    events.set(definition.type, definition);
  }
  return { service, topic: `${service}.v1`, events };
}

/** The CloudEvents type of an event, as handlers name it: `@EventPattern(eventType(VisaIssued))`. */
export function eventType(definition: EventDefinition): string {
  return definition.type;
}

/** The major version at the end of an event's name. */
export function schemaVersion(type: string): number {
  return Number(/\.v(\d+)$/.exec(type)?.[1] ?? 1);
}

/** A new fact, typed by its definition; validated when it is appended. */
export function newEvent<D extends EventDefinition>(definition: D, data: EventData<D>): NewEvent<EventData<D>> {
  return { type: definition.type, data };
}

/** True (and narrows the data) when `candidate` is of this definition. */
export function isEvent<D extends EventDefinition>(
  definition: D,
  candidate: NewEvent,
): candidate is NewEvent<EventData<D>> {
  return candidate.type === definition.type;
}
