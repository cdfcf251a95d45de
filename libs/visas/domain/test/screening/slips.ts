import { isPlainDate } from '@jatigi/kernel';
import type { PlainDate } from '@jatigi/kernel';
import { chance, one } from './drawing';
import type { Draw } from './drawing';

const keyboard = ['AZERTYUIOP', 'QSDFGHJKLM', 'WXCVBN'];
type Edit = (text: string, at: number, neighbour: string) => string;
const doubled: Edit = (text, at) => text.slice(0, at) + text.charAt(at) + text.slice(at);
const edits: readonly Edit[] = [
  (text, at, neighbour) => text.slice(0, at) + neighbour + text.slice(at + 1),
  doubled,
  (text, at) => (text.length > 4 ? text.slice(0, at) + text.slice(at + 1) : doubled(text, at, '')),
  (text, at) =>
    at === 0
      ? doubled(text, at, '')
      : text.slice(0, at - 1) + text.charAt(at) + text.charAt(at - 1) + text.slice(at + 1),
];

/** What a finger does on a French keyboard: a neighbour, a letter twice, one left out, two exchanged. */
export function typed(text: string, draw: Draw): string {
  const at = draw(text.length);
  const letter = text.charAt(at).toUpperCase();
  const row = keyboard.find((keys) => keys.includes(letter)) ?? 'AZERTYUIOP';
  const neighbour = row.charAt(Math.max(0, row.indexOf(letter) + (chance(draw, 50) ? 1 : -1))) || 'A';
  return one(draw, edits)(text, at, neighbour);
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

const beside = (digit: string, draw: Draw): string => String((Number(digit) + (chance(draw, 50) ? 1 : 9)) % 10);

/** Day and month exchanged, or one digit typed as its neighbour on the keyboard; a day that does not exist is noticed. */
export function dateSlip(date: PlainDate, draw: Draw): PlainDate {
  const [century, month, day] = [date.slice(0, 3), date.slice(5, 7), date.slice(8)];
  if (Number(day) <= 12 && day !== month && chance(draw, 50)) return `${date.slice(0, 4)}-${day}-${month}` as PlainDate;
  const slipped = chance(draw, 70)
    ? `${date.slice(0, 9)}${beside(date.slice(9), draw)}`
    : `${century}${beside(date.slice(3, 4), draw)}${date.slice(4)}`;
  return isPlainDate(slipped) ? slipped : dateSlip(date, draw);
}
