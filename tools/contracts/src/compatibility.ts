import type { JsonSchema, ReleasedContract } from './json-schema';

/**
 * What breaks readers of the released contract. Allowed is one thing: a new optional field (and a new event).
 * Everything else is a new event type, published beside the old one (ADR-0005).
 */
export function breaksBetween(released: ReleasedContract, current: ReleasedContract): string[] {
  return Object.entries(released.events).flatMap(([name, schema]) => {
    const now = current.events[name];
    if (!now) return [`${name}: the event is gone`];
    return schemaBreaks(schema, now).map((problem) => `${name}${problem}`);
  });
}

function schemaBreaks(before: JsonSchema, after: JsonSchema, path = ''): string[] {
  if (before.properties && after.properties) return objectBreaks(before, after, path);
  if (before.items && after.items) {
    return [
      ...keywordBreaks(without(before, 'items'), without(after, 'items'), path),
      ...schemaBreaks(before.items, after.items, `${path}[]`),
    ];
  }
  return keywordBreaks(before, after, path);
}

function objectBreaks(before: JsonSchema, after: JsonSchema, path: string): string[] {
  const problems = keywordBreaks(rest(before), rest(after), path);
  const required = { before: new Set(before.required), after: new Set(after.required) };
  for (const [name, schema] of Object.entries(before.properties ?? {})) {
    const now = after.properties?.[name];
    if (!now) problems.push(`${path}/${name}: the field is gone`);
    else problems.push(...schemaBreaks(schema, now, `${path}/${name}`));
    if (now && required.before.has(name) !== required.after.has(name)) {
      problems.push(`${path}/${name}: required changed`);
    }
  }
  for (const name of required.after) {
    if (!before.properties?.[name]) problems.push(`${path}/${name}: a new field must be optional`);
  }
  return problems;
}

/** Also narrowing breaks: an old event kept in the log must still be read. */
function keywordBreaks(before: JsonSchema, after: JsonSchema, path: string): string[] {
  return stable(before) === stable(after) ? [] : [`${path || '/'}: the meaning of values changed`];
}

function rest(schema: JsonSchema): JsonSchema {
  return without(schema, 'properties', 'required');
}

function without(schema: JsonSchema, ...keywords: string[]): JsonSchema {
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => !keywords.includes(keyword)));
}

function stable(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
