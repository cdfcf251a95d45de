import { z } from 'zod';
import { tolerant } from './tolerant';

/** Reverse-DNS prefix of every event type (NL GOV profile of CloudEvents: no organisation name). */
export const TYPE_PREFIX = 'ml.consular.';

/** One published fact: its stable name (`visa.issued.v1`), what it means and the schema of its data. */
export interface EventDefinition<Schema extends z.ZodObject = z.ZodObject> {
  readonly name: string;
  readonly type: string;
  readonly summary: string;
  readonly schema: Schema;
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

/** Data that does not fit the contract it claims; thrown at append and at consumption. */
export class ContractViolation extends Error {
  readonly code = 'contract-violation';
  constructor(
    readonly eventType: string,
    readonly problems: readonly string[],
  ) {
    super(`${eventType}: ${problems.join('; ')}`);
    this.name = 'ContractViolation';
  }
}

/**
 * Declares one event. `name` is `<subject>.<past-tense-fact>.v<major>`; a changed meaning is a new name.
 * @throws Error when the name does not follow the rule
 */
export function event<Schema extends z.ZodObject>(
  name: string,
  summary: string,
  schema: Schema,
): EventDefinition<Schema> {
  if (!/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*\.v[1-9]\d*$/.test(name)) throw new Error(`bad event name ${name}`);
  return Object.freeze({ name, type: `${TYPE_PREFIX}${name}`, summary, schema });
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

/** Strict check before commit: unknown fields are refused. @throws ContractViolation */
export function checkForPublishing(contract: ServiceContract, candidate: NewEvent): void {
  const definition = contract.events.get(candidate.type);
  if (!definition) throw new ContractViolation(candidate.type, [`${contract.service} does not publish this type`]);
  parse(definition.schema, candidate);
}

const tolerantSchemas = new WeakMap<EventDefinition, z.ZodType>();

/** Tolerant check at consumption: unknown fields are dropped at every depth. @throws ContractViolation */
export function readEvent<D extends EventDefinition>(definition: D, data: unknown): EventData<D> {
  let schema = tolerantSchemas.get(definition);
  if (!schema) tolerantSchemas.set(definition, (schema = tolerant(definition.schema)));
  return parse(schema, { type: definition.type, data }) as EventData<D>;
}

function parse(schema: z.ZodType, candidate: NewEvent): unknown {
  const result = schema.safeParse(candidate.data);
  if (result.success) return result.data;
  // Values stay out of the message: it may be logged.
  const problems = result.error.issues.map((issue) => `/${issue.path.join('/')}: ${issue.code}`);
  throw new ContractViolation(candidate.type, problems);
}
