import { escapeHtml } from '@jatigi/platform-http';
import { docsWords } from './docs-words';
import type { DocsLanguage } from './docs-words';
import { page } from './html';

/** How one page is shown: its language, whether the demo stack answers behind it, and the nonce of its style. */
export interface DocsView {
  language: DocsLanguage;
  isDemo: boolean;
  nonce: string;
}

/** An address below /docs in the language of the page. */
export const docsLink = (path: string, { language }: DocsView): string =>
  `/docs${path}${language === 'en' ? '?lang=en' : ''}`;

/** A page of the documentation: where one is, the same in the other language, and the content. */
export function docsFrame(
  view: DocsView,
  { path, title, body }: { path: string; title: string; body: string },
): string {
  const { language, nonce } = view;
  const words = docsWords[language];
  const other = language === 'fr' ? 'en' : 'fr';
  const links = [
    `<a href="/${language}">${words.home}</a>`,
    `<a href="${docsLink('', view)}">${words.title}</a>`,
    '<a href="/openapi.json">openapi.json</a>',
    `<a lang="${other}" hreflang="${other}" href="${docsLink(path, { ...view, language: other })}">${words.other}</a>`,
  ];
  const content = `<h1>${escapeHtml(title)}</h1>
<nav aria-label="${words.title}"><p>${links.join(' · ')}</p></nav>
${body}`;
  return page({ language, title: `${title} – Jatigi`, body: content, nonce });
}

/** A table that scrolls by itself where the screen is narrow. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = headings.map((heading) => `<th scope="col">${escapeHtml(heading)}</th>`).join('');
  const lines = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n');
  return `<div class="wide"><table><thead><tr>${head}</tr></thead><tbody>${lines}</tbody></table></div>`;
}

export const code = (text: string): string => `<code>${escapeHtml(text)}</code>`;
