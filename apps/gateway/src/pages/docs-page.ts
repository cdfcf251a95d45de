import { escapeHtml } from '@jatigi/platform-http';
import { page } from './html';
import type { OpenApiDocument } from './merge-openapi';

interface Parameter {
  name?: string;
  in?: string;
  required?: boolean;
  description?: string;
}

interface Operation {
  summary?: string;
  description?: string;
  operationId?: string;
  tags?: string[];
  parameters?: Parameter[];
  requestBody?: { content?: Record<string, { schema?: unknown }> };
  responses?: Record<string, { description?: string; content?: Record<string, { schema?: unknown }> }>;
}

interface Listed {
  verb: string;
  path: string;
  operation: Operation;
}

const verbs = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** `/docs`: every public operation with its parameters, body and answers, rendered here and readable without scripts. */
export function docsPage(document: OpenApiDocument, nonce: string): string {
  const sections = (document.tags ?? []).map((tag) => section(tag.name, listed(document, tag.name), document));
  const silent = (document['x-unavailable'] as string[] | undefined) ?? [];
  const body = `<h1>${escapeHtml(document.info.title)} : l’API</h1>
<p>${escapeHtml(document.info.description ?? '')}</p>
<p><a href="/openapi.json">openapi.json</a> · <a href="/">Accueil</a></p>
${silent.length > 0 ? `<p class="warning">Ne répondent pas en ce moment : ${escapeHtml(silent.join(', '))}.</p>` : ''}
${sections.join('\n')}`;
  return page({ language: 'fr', title: 'Jatigi : l’API', body, nonce });
}

function listed(document: OpenApiDocument, tag: string): Listed[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    verbs.flatMap((verb) => {
      const operation = (item as Record<string, Operation | undefined>)[verb];
      return operation?.tags?.includes(tag) ? [{ verb: verb.toUpperCase(), path, operation }] : [];
    }),
  );
}

function section(name: string, operations: readonly Listed[], document: OpenApiDocument): string {
  if (operations.length === 0) return '';
  return `<section id="${escapeHtml(name)}">
<h2>${escapeHtml(name)}</h2>
${operations.map((one) => entry(one, document)).join('\n')}
</section>`;
}

function entry({ verb, path, operation }: Listed, document: OpenApiDocument): string {
  const summary = operation.summary ?? operation.description ?? operation.operationId ?? '';
  return `<details>
<summary><span class="verb">${verb}</span> <code>${escapeHtml(path)}</code> ${escapeHtml(summary)}</summary>
<div>${parameters(operation.parameters ?? [])}${requestBody(operation, document)}${answers(operation)}</div>
</details>`;
}

function parameters(all: readonly Parameter[]): string {
  if (all.length === 0) return '';
  const rows = all.map(
    ({ name = '', in: place = '', required, description = '' }) =>
      `<tr><td><code>${escapeHtml(name)}</code>${required ? ' *' : ''}</td><td>${escapeHtml(place)}</td><td>${escapeHtml(description)}</td></tr>`,
  );
  return `<table>${rows.join('')}</table>`;
}

function requestBody(operation: Operation, document: OpenApiDocument): string {
  const content = Object.entries(operation.requestBody?.content ?? {});
  return content
    .map(([type, { schema }]) => `<p>Corps : <code>${escapeHtml(type)}</code></p>${fields(schema, document)}`)
    .join('');
}

interface Schema {
  $ref?: string;
  properties?: Record<string, { type?: string | string[]; description?: string; $ref?: string }>;
  required?: string[];
}

function fields(schema: unknown, document: OpenApiDocument): string {
  const given = (schema ?? {}) as Schema;
  const name = given.$ref?.split('/').pop();
  const { properties = {}, required = [] } = (
    name ? (document.components?.['schemas']?.[name] ?? {}) : given
  ) as Schema;
  const rows = Object.entries(properties).map(([field, { type, description = '', $ref }]) => {
    const kind = $ref?.split('/').pop() ?? (Array.isArray(type) ? type.join(' | ') : (type ?? ''));
    return `<tr><td><code>${escapeHtml(field)}</code>${required.includes(field) ? ' *' : ''}</td><td>${escapeHtml(kind)}</td><td>${escapeHtml(description)}</td></tr>`;
  });
  return rows.length > 0 ? `<table>${rows.join('')}</table>` : '';
}

function answers(operation: Operation): string {
  const rows = Object.entries(operation.responses ?? {}).map(
    ([status, { description = '' }]) =>
      `<tr><td><code>${escapeHtml(status)}</code></td><td>${escapeHtml(description)}</td></tr>`,
  );
  return rows.length > 0 ? `<table>${rows.join('')}</table>` : '';
}
