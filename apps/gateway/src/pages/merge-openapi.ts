import { isDeepStrictEqual } from 'node:util';

/** As much of an OpenAPI 3.1 document as merging needs to know. */
export interface OpenApiDocument {
  openapi: string;
  info: { title: string; version: string; description?: string };
  paths: Record<string, unknown>;
  components?: Record<string, Record<string, unknown>>;
  tags?: Array<{ name: string; description?: string }>;
  [extension: `x-${string}`]: unknown;
}

export interface NamedDocument {
  service: string;
  document: OpenApiDocument;
}

/** What is no one's business outside: it is not forwarded, so it is not described. */
const isPublic = (path: string): boolean => path.startsWith('/v1/') && !path.includes('/internal');

/**
 * One document from those of the services: public paths only, operations tagged with and named after their service,
 * and a component renamed to `<service>.<name>` when two services use one name for different things.
 */
export function mergeOpenApi(own: OpenApiDocument, parts: readonly NamedDocument[]): OpenApiDocument {
  const paths: Record<string, unknown> = {};
  const components: Record<string, Record<string, unknown>> = {};
  const all = [{ service: 'gateway', document: own }, ...parts];
  for (const { service, document } of all) {
    const renamed = renameClashes(service, document, components);
    for (const [path, item] of Object.entries(renamed.paths)) {
      if (isPublic(path)) paths[path] = tagged(service, item);
    }
    for (const [kind, more] of Object.entries(renamed.components ?? {})) {
      components[kind] = { ...components[kind], ...more };
    }
  }
  const tags = all.map(({ service: name, document: { info } }) => ({
    name,
    description: info.description ?? info.title,
  }));
  return { ...own, paths, components, tags };
}

const operations: ReadonlySet<string> = new Set(['get', 'put', 'post', 'delete', 'patch', 'head', 'options']);

function tagged(service: string, item: unknown): unknown {
  if (item === null || typeof item !== 'object') return item;
  return Object.fromEntries(
    Object.entries(item).map(([name, value]) =>
      operations.has(name) ? [name, ofService(service, value as { operationId?: string })] : [name, value],
    ),
  );
}

/** Two services may have controllers of one name; an operation's id is unique in the whole document. */
function ofService(service: string, operation: { operationId?: string }): unknown {
  const { operationId } = operation;
  return { ...operation, ...(operationId && { operationId: `${service}.${operationId}` }), tags: [service] };
}

function renameClashes(
  service: string,
  document: OpenApiDocument,
  taken: Record<string, Record<string, unknown>>,
): OpenApiDocument {
  let text = JSON.stringify(document);
  for (const [kind, components] of Object.entries(document.components ?? {})) {
    for (const [name, component] of Object.entries(components)) {
      const other = taken[kind]?.[name];
      if (other === undefined || isDeepStrictEqual(other, component)) continue;
      text = text.replaceAll(`"#/components/${kind}/${name}"`, `"#/components/${kind}/${service}.${name}"`);
    }
  }
  const renamed = JSON.parse(text) as OpenApiDocument;
  for (const [kind, components] of Object.entries(renamed.components ?? {})) {
    renamed.components = { ...renamed.components, [kind]: renameKeys(service, components, taken[kind] ?? {}) };
  }
  return renamed;
}

function renameKeys(
  service: string,
  components: Record<string, unknown>,
  taken: Record<string, unknown>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(components).map(([name, component]) => {
      const clashes = taken[name] !== undefined && !isDeepStrictEqual(taken[name], component);
      return [clashes ? `${service}.${name}` : name, component];
    }),
  );
}
