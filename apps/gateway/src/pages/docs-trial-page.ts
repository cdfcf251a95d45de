import { escapeHtml } from '@jatigi/platform-http';
import { curlOf } from './curl';
import { docsFrame } from './docs-view';
import type { DocsView } from './docs-view';
import { docsWords } from './docs-words';
import { examples } from './examples';
import type { ExampleStep, Scenario } from './examples';
import { madeUp } from './made-up';
import type { MadeUp } from './made-up';

/** `/docs/try/<scenario>`: requests in the order in which they run, each with what was answered. */
export function docsTrialPage(scenario: Scenario, view: DocsView, origin: string): string {
  const words = docsWords[view.language];
  const values = madeUp(view.isDemo ? examples.people : null);
  const body = `<p>${view.isDemo ? words.ready : words.samples}</p>
<h2>${words.before}</h2>
${pre(`JATIGI=${origin}\ncurl -sS -o photo.jpg "$JATIGI/docs/photo.jpg"`)}
<ol>
${scenario.steps.map((step, index) => entry(step, { index, values, view })).join('\n')}
</ol>`;
  return docsFrame(view, { path: `/try/${scenario.name}`, title: scenario.title[view.language], body });
}

interface Place {
  index: number;
  values: MadeUp;
  view: DocsView;
}

function entry(step: ExampleStep, { index, values, view }: Place): string {
  const words = docsWords[view.language];
  const isAsked =
    step.wait || step.officer || step.until || (step.method === 'GET' && Object.keys(step.keep).length > 0);
  return `<li id="r${index + 1}"><h2 class="route"><span class="verb">${step.method}</span> <code>${escapeHtml(step.path)}</code></h2>
<p>${words.by} ${escapeHtml(step.as)} ; ${step.status}${isAsked ? `. ${words.again}` : ''}</p>
${pre(curlOf(step, values), 'request')}${answer(step, view)}</li>`;
}

function answer({ answer: given }: ExampleStep, { language }: DocsView): string {
  if (given === undefined) return '';
  const text = JSON.stringify(given, null, 2);
  return `<details><summary>${docsWords[language].answer}</summary>${pre(text)}</details>`;
}

/** Lines break by themselves: nothing is wider than the screen. */
const pre = (text: string, kind = ''): string =>
  `<pre${kind ? ` class="${kind}"` : ''}><code>${escapeHtml(text)}</code></pre>`;
