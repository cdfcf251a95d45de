import type { Stay } from '@jatigi/vds';
import type { Judgement } from '../../verification/judge-seal';
import type { SealedField } from '../../verification/sealed-fields';
import { ageInWords, filled, instantInWords } from './page-words';
import type { ScannerWords } from './page-words';

interface Shown {
  words: ScannerWords;
  locale: string;
  /** instant that is signed in the list; null without one */
  listOf: string | null;
}

type Tag = keyof HTMLElementTagNameMap;

/** Text only: nothing of a seal is ever read as markup. */
function element(tag: Tag, className: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/** The verdict, what the seal says for comparison with the paper, and what this telephone knew when it said so. */
export function verdictNodes(judgement: Judgement, { words, locale, listOf }: Shown): HTMLElement[] {
  const { verdict, reason, fields, number, fitness, test } = judgement;
  const { tone, title, advice } = reason ? words.reasons[reason] : words.verdicts[verdict];
  const box = element('div', `verdict verdict-${tone}`, element('h2', '', title), element('p', '', advice));
  box.dataset['verdict'] = verdict;
  box.tabIndex = -1;
  const nodes = [...(test ? [element('p', 'test-mark', words.test)] : []), box];
  if (fitness === 'due' && listOf) nodes.push(element('p', 'inset', listWords(words, locale, { fitness, listOf })));
  if (fields.length > 0) nodes.push(element('dl', 'summary-list', ...fields.map((field) => row(field, words, locale))));
  if (listOf) nodes.push(element('p', 'hint', filled(words.checkedHere, instants(listOf, locale))));
  if (number !== undefined) nodes.push(element('p', '', registerLink(number, words, locale)));
  return nodes;
}

const instants = (listOf: string, locale: string) => ({
  at: instantInWords(new Date(), locale),
  date: instantInWords(new Date(listOf), locale),
  age: ageInWords(listOf, new Date(), locale),
});

/** Which list this telephone has, and how old it is. */
export function listWords(
  words: ScannerWords,
  locale: string,
  { fitness, listOf }: { fitness: keyof ScannerWords['list']; listOf: string },
): string {
  return filled(words.list[fitness], instants(listOf, locale));
}

function registerLink(number: string, words: ScannerWords, locale: string): HTMLElement {
  const link = element('a', '', words.askRegister) as HTMLAnchorElement;
  link.href = `/${locale}/verify/${encodeURIComponent(number)}`;
  return link;
}

function row({ name, value }: SealedField, words: ScannerWords, locale: string): HTMLElement {
  const said = element('dd', name === 'mrz' ? 'zone' : '', inWords(name, value, words, locale));
  return element('div', '', element('dt', '', words.fields[name] ?? name), said);
}

function inWords(name: string, value: SealedField['value'], words: ScannerWords, locale: string): string {
  if (typeof value === 'object') return stayInWords(value, words, locale);
  if (name === 'kind') return words.kinds[value] ?? String(value);
  if (name === 'entries' && value === 0) return words.unlimited;
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value))
    return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(value));
  return String(value);
}

function stayInWords(stay: Stay, words: ScannerWords, locale: string): string {
  if (stay.kind !== 'duration') return words.stays[stay.kind];
  const parts = (['year', 'month', 'day'] as const).flatMap((unit) => {
    const count = stay[`${unit}s`];
    const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' });
    return count > 0 ? [format.format(count)] : [];
  });
  return parts.join(' ');
}
