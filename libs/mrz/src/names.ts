import { MrzBuildError } from './mrz-error';
import { transliterate } from './transliteration';

const APOSTROPHES = /['’‘ʼ`´]/g;
const SEPARATORS = /[\s,<\-‐‑–—]+/g;

/** Components of a name as ICAO wants them: A–Z only, apostrophes joined, hyphens and commas as separators. */
function components(field: string, text: string): string[] {
  const plain = transliterate(text).replace(APOSTROPHES, '').replace(SEPARATORS, ' ');
  if (/\d/.test(plain)) throw new MrzBuildError(field, 'digits cannot stand in a name');
  const foreign = /[^A-Z\s]/u.exec(plain.replace(/[\p{P}\p{S}]/gu, ''));
  if (foreign) throw new MrzBuildError(field, `"${foreign[0]}" has no transliteration; give the name in Latin letters`);
  return plain
    .replace(/[^A-Z ]/g, '')
    .split(' ')
    .filter((component) => component !== '');
}

const joined = (parts: readonly string[]): string => parts.join('<');

/** The longest component one letter shorter, or `undefined` when only initials are left. */
function shortened(parts: readonly string[]): string[] | undefined {
  const longest = parts.reduce((best, part, i) => (part.length > (parts[best] as string).length ? i : best), 0);
  if ((parts[longest]?.length ?? 0) < 2) return undefined;
  return parts.map((part, i) => (i === longest ? part.slice(0, -1) : part));
}

/** First `width` characters, shortened until the last one is a letter: that letter tells readers "truncated". */
function cut(parts: readonly string[], width: number): string | undefined {
  let rest: string[] | undefined = [...parts];
  while (rest && joined(rest).length >= width) {
    const text = joined(rest).slice(0, width);
    if (!text.endsWith('<')) return text;
    rest = shortened(rest);
  }
  return undefined;
}

/** Room the primary identifier leaves to the given names when both are too long: their initials, at most three. */
function roomForInitials(secondary: readonly string[]): number {
  return Math.max(1, Math.min(3, secondary.length) * 2 - 1);
}

function truncated(primary: readonly string[], secondary: readonly string[], width: number): string {
  const longestPrimary = Math.min(joined(primary).length, width - 2 - roomForInitials(secondary));
  for (let room = longestPrimary; room > 0; room -= 1) {
    const head = room === joined(primary).length ? joined(primary) : cut(primary, room);
    if (head === undefined) continue;
    const given = joined(primary).length > longestPrimary ? secondary.map((part) => part.slice(0, 1)) : secondary;
    const tail = cut(given, width - 2 - room) ?? cut(secondary, width - 2 - room);
    if (tail !== undefined) return `${head}<<${tail}`;
  }
  throw new MrzBuildError('surname', 'the name cannot be shortened to the width of the zone');
}

/**
 * The name field of a zone, filled to `width` (9303-3 §4.6; truncation 9303-4 §4.2.3 and 9303-7 §4.2.2: a name that
 * does not fit ends in a letter at the last position).
 * @throws MrzBuildError naming `surname` or `givenNames` for digits, empty names and letters without transliteration.
 */
export function encodeNames(surname: string, givenNames: string, width: number): string {
  let primary = components('surname', surname);
  let secondary = components('givenNames', givenNames);
  if (primary.length === 0) [primary, secondary] = [secondary, []]; // one single name is the primary identifier
  if (primary.length === 0) throw new MrzBuildError('surname', 'a name is needed');
  const whole = secondary.length === 0 ? joined(primary) : `${joined(primary)}<<${joined(secondary)}`;
  if (whole.length <= width) return whole.padEnd(width, '<');
  if (secondary.length > 0) return truncated(primary, secondary, width);
  return cut(primary, width) ?? joined(primary).slice(0, width);
}

/** Names as they can be read back, filler as spaces; a name that reaches the last position may have been truncated. */
export interface DecodedNames {
  readonly surname: string;
  readonly givenNames: string;
  readonly mayBeTruncated: boolean;
}

/** Splits a name field at its first double filler. */
export function decodeNames(field: string): DecodedNames {
  const mayBeTruncated = !field.endsWith('<');
  const [primary = '', ...rest] = field.replace(/<+$/, '').split('<<');
  const spaced = (text: string): string => text.replace(/<+/g, ' ').trim();
  return { surname: spaced(primary), givenNames: spaced(rest.join('<<')), mayBeTruncated };
}
