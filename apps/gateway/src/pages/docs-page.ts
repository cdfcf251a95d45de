import { escapeHtml } from '@jatigi/platform-http';
import { docsFrame, docsLink } from './docs-view';
import type { DocsView } from './docs-view';
import { docsWords } from './docs-words';
import { operationsOf } from './docs-routes-page';
import { examples } from './examples';
import type { OpenApiDocument } from './merge-openapi';

/** `/docs`: what there is to read and to try. */
export function docsPage(document: OpenApiDocument, view: DocsView): string {
  const words = docsWords[view.language];
  const silent = (document['x-unavailable'] as string[] | undefined) ?? [];
  const body = `<p lang="en">${escapeHtml(document.info.description ?? '')}</p>
${silent.length > 0 ? `<p class="warning">${words.silent} : ${escapeHtml(silent.join(', '))}.</p>` : ''}
<p>${view.isDemo ? words.ready : words.samples} ${words.problems}</p>
<h2>${words.services}</h2>
<ul>${(document.tags ?? []).map(({ name }) => service(document, name, view)).join('\n')}</ul>
<h2>${words.trials}</h2>
<ul>${examples.scenarios.map((scenario) => trial(scenario, view)).join('\n')}</ul>
${examples.notShown.length > 0 ? `<h2>${words.notTried}</h2>\n${notTried(view)}` : ''}`;
  return docsFrame(view, { path: '', title: words.title, body });
}

function service(document: OpenApiDocument, name: string, view: DocsView): string {
  const count = operationsOf(document, name).length;
  const link = docsLink(`/routes/${name}`, view);
  return count === 0
    ? ''
    : `<li><a href="${link}">${escapeHtml(name)}</a> : ${count} ${docsWords[view.language].routes}</li>`;
}

function trial({ name, title, steps }: (typeof examples.scenarios)[number], view: DocsView): string {
  const { requests } = docsWords[view.language];
  const link = docsLink(`/try/${name}`, view);
  return `<li><a href="${link}">${escapeHtml(title[view.language])}</a> : ${steps.length} ${requests}</li>`;
}

function notTried({ language }: DocsView): string {
  const items = examples.notShown.map(
    ({ operation, reason }) => `<li><code>${escapeHtml(operation)}</code> : ${escapeHtml(reason[language])}</li>`,
  );
  return `<ul>${items.join('\n')}</ul>`;
}
