import type { EventDefinition } from '@jatigi/contracts';
import { fieldKinds } from '@jatigi/contracts';
import { z } from 'zod';

/** The parts of JSON Schema that contracts use. */
export interface JsonSchema {
  type?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  enum?: unknown[];
  description?: string;
  [keyword: string]: unknown;
}

type Override = NonNullable<Parameters<typeof z.toJSONSchema>[1]>['override'];

function toSchema({ schema }: EventDefinition, override: Override): JsonSchema {
  // Draft 7 is what AsyncAPI speaks.
  const { $schema: _draft, ...json } = z.toJSONSchema(schema, { target: 'draft-7', ...(override && { override }) });
  return json as JsonSchema;
}

/** What may be on the wire and nothing else: this is what a release promises. Words may be bettered at any time. */
export function wireSchemaOf(definition: EventDefinition): JsonSchema {
  return toSchema(definition, ({ jsonSchema }) => {
    delete jsonSchema.description;
  });
}

/** The same with what each field means and which codes it may carry: what a reader is given. */
export function describedSchemaOf(definition: EventDefinition): JsonSchema {
  const schema = toSchema(definition, ({ zodSchema, jsonSchema }) => {
    const kind = fieldKinds.get(zodSchema);
    if (!kind) return;
    const { kind: name, knownCodes, codesFrom } = kind;
    Object.assign(jsonSchema, {
      'x-kind': name,
      ...(knownCodes && { 'x-known-codes': knownCodes }),
      ...(codesFrom && { 'x-codes-from': codesFrom }),
    });
  });
  return definition.superseded ? { ...schema, deprecated: true } : schema;
}

/** Where in the data each part of a schema lies: `/amount/currency`, `/codes[]`. The cases of a union share one place. */
export function placesIn(schema: JsonSchema, path = ''): Array<[path: string, part: JsonSchema]> {
  return [
    [path, schema],
    ...Object.entries(schema.properties ?? {}).flatMap(([name, field]) => placesIn(field, `${path}/${name}`)),
    ...(schema.items ? placesIn(schema.items, `${path}[]`) : []),
    ...(schema.anyOf ?? []).flatMap((part) => placesIn(part, path)),
  ];
}

/** The codes of each list of the publisher's program (`knownCode`), by place. On the wire those fields are open. */
export function codesIn(definition: EventDefinition): Record<string, string[]> {
  const lists = placesIn(describedSchemaOf(definition)).flatMap(([path, { 'x-known-codes': codes }]) =>
    Array.isArray(codes) ? [[path, codes as string[]] as const] : [],
  );
  return Object.fromEntries(lists);
}
