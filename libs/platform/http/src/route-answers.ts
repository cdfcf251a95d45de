import type { OpenAPIObject } from '@nestjs/swagger';

/** Schemas of what routes answer, made from their types: by operation id, with the components they name. */
export interface RouteAnswers {
  operations: Readonly<Record<string, object>>;
  schemas: Readonly<Record<string, object>>;
}

interface Described {
  operationId: string;
  responses: Record<string, { content?: object }>;
}

/** Adds the schema of the answer to each operation whose success says none. Changes the document. */
export function describeAnswers(document: OpenAPIObject, { operations, schemas }: RouteAnswers): void {
  const used = new Set<string>();
  for (const operation of operationsOf(document)) {
    const schema = operations[operation.operationId];
    const success = successOf(operation);
    if (!schema || !success || success.content) continue;
    success.content = { [isFile(schema) ? '*/*' : 'application/json']: { schema } };
    for (const name of namesIn(schema, schemas)) used.add(name);
  }
  const components = (document.components ??= {});
  const taken = components.schemas ?? {};
  components.schemas = { ...taken, ...chosen(schemas, used, taken) };
}

const successOf = ({ responses }: Described): { content?: object } | undefined =>
  Object.entries(responses).find(([status]) => status.startsWith('2'))?.[1];

/** Bytes, of the media type that the header says. */
const isFile = (schema: { format?: string }): boolean => schema.format === 'binary';

const operationsOf = ({ paths }: OpenAPIObject): Described[] =>
  Object.values(paths).flatMap((item) =>
    Object.values(item as Record<string, unknown>).filter(
      (one): one is Described => typeof one === 'object' && one !== null && 'operationId' in one,
    ),
  );

/** The components that a schema needs, and those that they need. */
function namesIn(schema: object, schemas: RouteAnswers['schemas'], found = new Set<string>()): ReadonlySet<string> {
  for (const [, name = ''] of JSON.stringify(schema).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
    if (found.has(name)) continue;
    found.add(name);
    namesIn(schemas[name] ?? {}, schemas, found);
  }
  return found;
}

function chosen(schemas: RouteAnswers['schemas'], used: ReadonlySet<string>, taken: object): Record<string, object> {
  const clash = [...used].find((name) => name in taken);
  if (clash) throw new Error(`Two schemas are named ${clash}: a type of an answer and a class with ApiProperty.`);
  return Object.fromEntries([...used].sort().map((name) => [name, schemas[name] as object]));
}
