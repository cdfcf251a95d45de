import { escapeHtml } from '@jatigi/platform-http';
import { fieldsOf } from './docs-fields';
import { code, docsFrame, docsLink, table } from './docs-view';
import type { DocsView } from './docs-view';
import { docsWords } from './docs-words';
import { examples, trialOf } from './examples';
import type { OpenApiDocument } from './merge-openapi';

interface Rule {
  who: 'anyone' | 'signed-in' | 'staff' | 'service';
  roles?: string[];
  purposes?: string[];
  strength?: 'mfa';
}

interface Operation {
  summary?: string;
  description?: string;
  operationId?: string;
  tags?: string[];
  parameters?: Array<{ name?: string; in?: string; required?: boolean; description?: string }>;
  requestBody?: { content?: Record<string, { schema?: object }> };
  responses?: Record<string, { description?: string; content?: Record<string, { schema?: object }> }>;
  'x-who'?: Rule[];
}

export interface Listed {
  verb: string;
  path: string;
  operation: Operation;
}

const verbs = ['get', 'post', 'put', 'patch', 'delete'] as const;

export function operationsOf(document: OpenApiDocument, tag: string): Listed[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    verbs.flatMap((verb) => {
      const operation = (item as Record<string, Operation | undefined>)[verb];
      return operation?.tags?.includes(tag) ? [{ verb: verb.toUpperCase(), path, operation }] : [];
    }),
  );
}

/** `/docs/routes/<service>`: each public operation, who may call it, what it takes and answers. */
export function docsRoutesPage(document: OpenApiDocument, service: string, view: DocsView): string {
  const body = operationsOf(document, service).map((one) => entry(one, document, view));
  return docsFrame(view, { path: `/routes/${service}`, title: service, body: body.join('\n') });
}

function entry({ verb, path, operation }: Listed, document: OpenApiDocument, view: DocsView): string {
  const summary = operation.summary ?? operation.description ?? operation.operationId ?? '';
  const parts = [
    who(operation, view),
    trial(verb, path, view),
    parameters(operation, view),
    body(operation, document, view),
    answers(operation, document, view),
  ];
  return `<details>
<summary><span class="verb">${verb}</span> ${code(path)} <span lang="en">${escapeHtml(summary)}</span></summary>
<div>${parts.join('')}</div>
</details>`;
}

function who({ 'x-who': rules = [] }: Operation, { language }: DocsView): string {
  const words = docsWords[language];
  const lines = rules.map(({ who: kind, roles = [], purposes = [], strength }) =>
    [
      `${words[kind]}${roles.length > 0 ? ` (${roles.join(', ')})` : ''}`,
      ...(strength ? [words.mfa] : []),
      ...(purposes.length > 0 ? [`${words.purpose} : ${purposes.join(', ')}`] : []),
    ].join(' ; '),
  );
  return lines.length === 0 ? '' : `<p>${words.who} : ${[...new Set(lines)].map(escapeHtml).join(' / ')}</p>`;
}

function trial(verb: string, path: string, view: DocsView): string {
  const words = docsWords[view.language];
  const found = trialOf(verb, path);
  if (found) {
    const { scenario, index } = found;
    const link = `${docsLink(`/try/${scenario.name}`, view)}#r${index + 1}`;
    return `<p>${words.example} <a href="${link}">${escapeHtml(scenario.title[view.language])}</a></p>`;
  }
  const reason = examples.notShown.find(({ operation }) => operation === `${verb} ${path}`)?.reason;
  return reason ? `<p>${words.notTried} : ${escapeHtml(reason[view.language])}</p>` : '';
}

function parameters({ parameters: all = [] }: Operation, { language }: DocsView): string {
  if (all.length === 0) return '';
  const words = docsWords[language];
  const rows = all.map(({ name = '', in: place = '', required, description = '' }) => [
    `${code(name)}${required ? ` (${words.required})` : ''}`,
    escapeHtml(place),
    `<span lang="en">${escapeHtml(description)}</span>`,
  ]);
  return table([words.parameters, '', ''].slice(0, 1).concat(['in', 'description']), rows);
}

function body({ requestBody }: Operation, document: OpenApiDocument, { language }: DocsView): string {
  const words = docsWords[language];
  return Object.entries(requestBody?.content ?? {})
    .map(([type, { schema }]) => `<p>${words.body} : ${code(type)}</p>${fieldsOf(schema, document, words)}`)
    .join('');
}

function answers({ responses = {} }: Operation, document: OpenApiDocument, { language }: DocsView): string {
  const words = docsWords[language];
  const rows = Object.entries(responses).map(([status, { description = '' }]) => [
    code(status),
    `<span lang="en">${escapeHtml(description)}</span>`,
  ]);
  const success = Object.entries(responses).find(([status]) => status.startsWith('2'))?.[1].content;
  const schema = success?.['application/json']?.schema;
  return `${table([words.answers, 'description'], rows)}${fieldsOf(schema, document, words)}`;
}
