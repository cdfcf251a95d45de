import type { DeskLine } from '../../border-desk/desk-line';
import type { DeskVerdict } from '../../border-desk/desk-verdict';
import { filled, instantInWords } from '../verify/page-words';
import type { DeskWords } from './desk-words';

export interface Spoken {
  words: DeskWords;
  locale: string;
}

/** So many lines of the journal are shown; all are kept. */
const SHOWN_LINES = 30;

function element(tag: keyof HTMLElementTagNameMap, className: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

const dayInWords = (date: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));

const TONES = { admit: 'good', refuse: 'bad', undecided: 'wait' } as const;

/** One big verdict with all its reasons, and what is left of the visa. */
export function deskVerdictNodes(said: DeskVerdict, { words, locale }: Spoken): HTMLElement[] {
  const isHere = said.hereSince !== null && said.reasons.every((reason) => reason === 'here-already');
  const title = isHere ? words.verdicts.here : words.verdicts[said.verdict];
  const reasons = [
    ...said.reasons.map((reason) => words.reasons[reason]),
    ...said.checks.map((check) => words.checks[check]),
  ].map((text) => element('p', '', text));
  // Somebody is let in only after a look at the number.
  const isToCompare = said.verdict === 'admit' && said.checks.length > 0;
  const tone = isHere || isToCompare ? 'wait' : TONES[said.verdict];
  const box = element('div', `verdict verdict-${tone}`, element('h2', '', title), ...reasons);
  box.dataset['verdict'] = isHere ? 'here' : said.verdict;
  box.tabIndex = -1;
  const rows = rowsOf(said, { words, locale }).map(([label, value]) =>
    element('div', '', element('dt', '', label), element('dd', '', value)),
  );
  return rows.length > 0 ? [box, element('dl', 'summary-list', ...rows)] : [box];
}

function rowsOf({ visa, hereSince, lastDay }: DeskVerdict, { words, locale }: Spoken): [string, string][] {
  if (!visa) return [];
  const [from, until] = [dayInWords(visa.validFrom, locale), dayInWords(visa.validUntil, locale)];
  return [
    [words.rows.validity, filled(words.range, { from, until })],
    [words.rows.entries, visa.entriesLeft === null ? words.unlimited : String(visa.entriesLeft)],
    ...(hereSince === null ? [] : [[words.rows.here, dayInWords(hereSince, locale)] as [string, string]]),
    ...(lastDay === null ? [] : [[words.rows.last, dayInWords(lastDay, locale)] as [string, string]]),
  ];
}

/** The newest first: what happened, and what the register said of it. */
export function journalNodes(lines: readonly DeskLine[], spoken: Spoken): HTMLElement[] {
  return lines
    .slice(-SHOWN_LINES)
    .reverse()
    .map((line) => lineNode(line, spoken));
}

function lineNode(line: DeskLine, { words, locale }: Spoken): HTMLElement {
  const { id, kind, at, told } = line;
  const faults = faultsOf(line, words);
  const tone = told === undefined ? 'wait' : faults.length > 0 ? 'bad' : 'good';
  const what = `${instantInWords(new Date(at), locale)} : ${words.kinds[kind]} `;
  const tag = element('strong', `tag tag-${tone}`, stateOf(line, words));
  const node = element(
    'li',
    '',
    element('p', '', what, tag),
    ...faults.map((text) => element('p', 'field-error', text)),
  );
  Object.assign(node.dataset, { line: id, told: told?.outcome ?? '', conflicts: told?.conflicts.join(' ') ?? '' });
  return node;
}

function faultsOf({ told }: DeskLine, words: DeskWords): string[] {
  if (told === undefined) return [];
  const conflicts = told.conflicts.map((code) => words.conflicts[code] ?? code);
  return told.outcome === 'not-recorded' ? [...conflicts, faultOf(told.code, words)] : conflicts;
}

function stateOf({ told }: DeskLine, words: DeskWords): string {
  if (told === undefined) return words.untold;
  return told.outcome === 'not-recorded' ? words.notTold : words.told;
}

const faultOf = (code: string | null, words: DeskWords): string => words.faults[code ?? ''] ?? code ?? '';
