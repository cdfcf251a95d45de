import { escapeHtml } from '@jatigi/platform-http';
import { code, table } from './docs-view';
import type { DocsWords } from './docs-words';
import type { OpenApiDocument } from './merge-openapi';

interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  format?: string;
  items?: Schema;
  anyOf?: Schema[];
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  description?: string;
}

/** The fields of an object, one row each; of alternatives, one table each. */
export function fieldsOf(given: object | undefined, document: OpenApiDocument, words: DocsWords): string {
  const schema = resolved((given ?? {}) as Schema, document);
  if (schema.anyOf) return schema.anyOf.map((one) => fieldsOf(one, document, words)).join('');
  const { properties = {}, required = [] } = schema;
  const rows = Object.entries(properties).map(([field, one]) => [
    `${code(field)}${required.includes(field) ? ` (${words.required})` : ''}`,
    escapeHtml(kindOf(one)),
    `<span lang="en">${escapeHtml(one.description ?? '')}</span>`,
  ]);
  return rows.length > 0 ? table([words.body, 'type', 'description'], rows) : '';
}

function resolved(schema: Schema, document: OpenApiDocument): Schema {
  const name = schema.$ref?.split('/').pop();
  return name ? ((document.components?.['schemas']?.[name] ?? {}) as Schema) : schema;
}

/** In one word where there is one. */
function kindOf({ $ref, type, enum: values, format, items, anyOf, allOf }: Schema): string {
  if ($ref) return $ref.split('/').pop() ?? '';
  if (values) return values.map(String).join(' | ');
  if (items) return `${kindOf(items)}[]`;
  const alternatives = anyOf ?? allOf;
  if (alternatives) return alternatives.map(kindOf).join(' | ');
  const name = Array.isArray(type) ? type.join(' | ') : (type ?? '');
  return format ? `${name} (${format})` : name;
}
