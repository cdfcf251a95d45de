import { MrzBuildError } from './mrz-error';
import { transliterate } from './transliteration';
import { truncateNames, type Truncation } from './truncation';

const APOSTROPHE = /^['’‘ʼʻ`´]$/;
const SEPARATOR = /^[\s,<\-‐‑–—]$/;
const OMITTED = /^[\p{P}\p{S}\p{M}]$/u;
const SCRIPTS = { 'N’Ko': /\p{Script=Nko}/u, Arabic: /\p{Script=Arabic}/u, Cyrillic: /\p{Script=Cyrillic}/u };

function foreign(character: string): string {
  const script = Object.entries(SCRIPTS).find(([, pattern]) => pattern.test(character));
  return `the name in Latin letters, as its bearer writes it${script ? ` (this letter is ${script[0]})` : ''}`;
}

/** What one character of a name becomes: letters, nothing, or a space between components. */
function written(field: string, character: string, position: number): string {
  if (SEPARATOR.test(character)) return ' ';
  if (APOSTROPHE.test(character) || OMITTED.test(character)) return '';
  if (/^\d$/.test(character)) throw new MrzBuildError(field, { position, found: character, expected: 'no digit' });
  const letters = transliterate(character).replace(/ʼ/g, '');
  if (/^[A-Z]+$/.test(letters)) return letters;
  throw new MrzBuildError(field, { position, found: character, expected: foreign(character) });
}

/** Components of a name as ICAO wants them: A–Z only, apostrophes joined, hyphens and commas as separators. */
function components(field: string, text: string): string[] {
  let plain = text.toUpperCase();
  if (!/^[A-Z ]*$/.test(plain)) {
    plain = '';
    let position = 1;
    for (const character of text.normalize('NFC')) plain += written(field, character, position++);
  }
  return plain.split(' ').filter((component) => component !== '');
}

/**
 * The name field of a zone, filled to `width` (9303-3 §4.6). Titles and suffixes stay out: the caller leaves them out,
 * or gives those that are legally part of the name among the given names.
 * @param truncation what is done with given names that do not fit, see {@link Truncation}
 * @throws MrzBuildError naming `surname` or `givenNames` for digits, empty names and letters without transliteration.
 */
export function encodeNames(surname: string, givenNames: string, width: number, truncation?: Truncation): string {
  let primary = components('surname', surname);
  let secondary = components('givenNames', givenNames);
  if (primary.length === 0) [primary, secondary] = [secondary, []]; // one single name is the primary identifier
  if (primary.length === 0) throw new MrzBuildError('surname', { found: surname, expected: 'a name' });
  const whole = secondary.length === 0 ? primary.join('<') : `${primary.join('<')}<<${secondary.join('<')}`;
  const field = whole.length <= width ? whole : truncateNames(primary, secondary, width, truncation);
  return field.padEnd(width, '<');
}

/** Names as they can be read back, filler as spaces; a name that reaches the last position may have been truncated. */
export interface DecodedNames {
  readonly surname: string;
  readonly givenNames: string;
  readonly mayBeTruncated: boolean;
}

const spaced = (text: string): string => text.replace(/<+/g, ' ').trim();

/** Splits a name field at its first double filler. */
export function decodeNames(field: string): DecodedNames {
  const mayBeTruncated = !field.endsWith('<');
  const text = field.replace(/<+$/, '');
  const middle = text.indexOf('<<');
  if (middle < 0) return { surname: spaced(text), givenNames: '', mayBeTruncated };
  return { surname: spaced(text.slice(0, middle)), givenNames: spaced(text.slice(middle + 2)), mayBeTruncated };
}
