import { isPlainDate } from '@jatigi/kernel';
import type { PlainDate } from '@jatigi/kernel';
import { chance, one } from './drawing';
import type { Draw } from './drawing';

const keyboard = ['AZERTYUIOP', 'QSDFGHJKLM', 'WXCVBN'];
/** What a finger does on a French keyboard: a neighbour, a letter twice, one left out, two exchanged. */
export function typed(text: string, draw: Draw): string {
  const at = draw(text.length);
  const letter = (text[at] ?? 'A').toUpperCase();
  const row = keyboard.find((keys) => keys.includes(letter)) ?? 'AZERTYUIOP';
  const neighbour = row[Math.max(0, row.indexOf(letter) + (chance(draw, 50) ? 1 : -1))] ?? 'A';
  const what = draw(4);
  if (what === 0) return text.slice(0, at) + neighbour + text.slice(at + 1);
  if (what === 1 || at === 0) return text.slice(0, at) + letter + text.slice(at);
  if (what === 2 && text.length > 4) return text.slice(0, at) + text.slice(at + 1);
  return text.slice(0, at - 1) + (text[at] ?? '') + (text[at - 1] ?? '') + text.slice(at + 1);
}

const confused: ReadonlyArray<readonly [string, string]> = [
  ['O', '0'],
  ['I', '1'],
  ['B', '8'],
  ['S', '5'],
  ['G', '6'],
  ['M', 'N'],
  ['D', 'O'],
  ['E', 'F'],
  ['L', 'I'],
  ['U', 'V'],
  ['C', 'G'],
  ['K', 'X'],
];
/** What a scanner reads for another letter of OCR-B. */
export function scanned(text: string, draw: Draw): string {
  const upper = text.toUpperCase();
  const able = confused.filter(([from]) => upper.includes(from));
  if (able.length === 0) return upper;
  const [from, to] = one(draw, able);
  return upper.replace(from, to);
}

/** Day and month exchanged, or one digit typed as its neighbour on the keyboard; a year that nobody was born in is noticed. */
export function dateSlip(date: PlainDate, draw: Draw): PlainDate {
  const [year = '', month = '', day = ''] = date.split('-');
  if (Number(day) <= 12 && day !== month && chance(draw, 50)) return `${year}-${day}-${month}` as PlainDate;
  const beside = (digit: string): string => String((Number(digit) + (chance(draw, 50) ? 1 : 9)) % 10);
  const slipped = chance(draw, 70)
    ? `${year}-${month}-${day[0]}${beside(day[1] ?? '0')}`
    : `${year.slice(0, 3)}${beside(year[3] ?? '0')}-${month}-${day}`;
  return isPlainDate(slipped) ? slipped : dateSlip(date, draw);
}
