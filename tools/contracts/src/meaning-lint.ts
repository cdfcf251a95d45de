import type { EventDefinition, ServiceContract } from '@jatigi/contracts';
import { schemaVersion } from '@jatigi/contracts';
import type { JsonSchema } from './schemas';
import { describedSchemaOf } from './schemas';

/**
 * What the catalogue could not say: a field or an event without meaning, a follower that does not exist, a sunset that
 * makes no sense.
 * @returns one sentence per fault
 */
export function meaningProblems(contracts: readonly ServiceContract[]): string[] {
  const all = new Map(contracts.flatMap(({ events }) => [...events.values()]).map((event) => [event.name, event]));
  const ownEvents = (contract: ServiceContract): string[] =>
    [...contract.events.values()].flatMap((event) => [
      ...wordProblems(event),
      ...fieldProblems(describedSchemaOf(event), event.name),
      ...followProblems(event, all),
      ...supersessionProblems(event, contract),
    ]);
  return [...contracts.flatMap(ownEvents), ...unreachable([...all.values()])];
}

function wordProblems({ name, summary, by, when, of }: EventDefinition): string[] {
  return Object.entries({ summary, by, when, aggregate: of.meaning })
    .filter(([, words]) => words.trim() === '')
    .map(([what]) => `${name}: ${what} says nothing`);
}

function fieldProblems(schema: JsonSchema, path: string): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const at = `${path}/${name}`;
    const parts = [field, ...(field.anyOf ?? []), ...(field.items ? [field.items] : [])];
    return [
      ...(field.description?.trim() ? [] : [`${at}: the field has no description; add \`.describe()\``]),
      ...parts.flatMap((part) => fieldProblems(part, at)),
    ];
  });
}

function followProblems(event: EventDefinition, all: ReadonlyMap<string, EventDefinition>): string[] {
  const { name, of, next, leadsTo = [] } = event;
  return [
    ...[...next, ...leadsTo].filter((other) => !all.has(other)).map((other) => `${name}: ${other} does not exist`),
    ...next
      .map((other) => all.get(other))
      .filter((other) => other && other.of.kind !== of.kind)
      .map((other) => `${name}: ${other?.name} is of another aggregate (${other?.of.kind}); that is \`leadsTo\``),
  ];
}

function supersessionProblems({ name, of, superseded }: EventDefinition, contract: ServiceContract): string[] {
  if (!superseded) return [];
  const { by, sunset } = superseded;
  const stem = (event: string): string => event.replace(/\d+$/, '');
  return [
    ...(isDay(sunset) ? [] : [`${name}: the sunset ${sunset} is no date (YYYY-MM-DD)`]),
    ...(contract.events.has(by.type) ? [] : [`${name}: ${by.name}, which supersedes it, is not published here`]),
    ...(by.of.kind === of.kind ? [] : [`${name}: ${by.name} is of another aggregate`]),
    ...(stem(by.name) === stem(name) && schemaVersion(by.name) <= schemaVersion(name)
      ? [`${name}: ${by.name} does not come after it`]
      : []),
    ...(by.superseded && by.superseded.sunset < sunset ? [`${name}: its sunset is later than that of ${by.name}`] : []),
  ];
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;
}

/** Every event of an aggregate comes after one with which it can begin. */
function unreachable(events: readonly EventDefinition[]): string[] {
  const kinds = [...new Set(events.map(({ of }) => of.kind))];
  return kinds.flatMap((kind) => {
    const own = events.filter(({ of }) => of.kind === kind);
    const reached = new Set(own.filter(({ begins }) => begins).map(({ name }) => name));
    // A set that grows while it is walked is walked to its end.
    for (const name of reached) own.find((event) => event.name === name)?.next.forEach((other) => reached.add(other));
    return own.filter(({ name }) => !reached.has(name)).map(({ name }) => `${name}: no event of ${kind} leads to it`);
  });
}
