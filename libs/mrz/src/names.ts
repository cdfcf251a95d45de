import { MrzBuildError } from './mrz-error';
import { transliterate } from './transliteration';
import { truncateNames, type Truncation } from './truncation';

const SEPARATORS = /[\s,<\-‐‑–—]/g;
/** Apostrophes join what stands around them, other punctuation is left out (9303-3 §4.6); so are marks without a letter. */
const OMITTED = /[\p{P}\p{S}\p{M}ʼʻ]/gu;
const SCRIPTS = { 'N’Ko': /\p{Script=Nko}/u, Arabic: /\p{Script=Arabic}/u, Cyrillic: /\p{Script=Cyrillic}/u };

function foreign(character: string): string {
  const script = Object.entries(SCRIPTS).find(([, pattern]) => pattern.test(character));
  return `the name in Latin letters, as its bearer writes it${script ? ` (this letter is ${script[0]})` : ''}`;
}

/** Letters and spaces of a name, when it has nothing that cannot be written. */
const written = (text: string): string => transliterate(text).replace(SEPARATORS, ' ').replace(OMITTED, '');

function faultIn(field: string, text: string): MrzBuildError {
  const characters = [...text.normalize('NFC')];
  const at = characters.findIndex((character) => !/^[A-Z ]*$/.test(written(character)));
  const found = characters[at] ?? text;
  return new MrzBuildError(field, {
    position: at + 1,
    found,
    expected: /\d/.test(found) ? 'no digit' : foreign(found),
  });
}

/** Components of a name as ICAO wants them: A–Z only, apostrophes joined, hyphens and commas as separators. */
function components(field: string, text: string): string[] {
  const plain = written(text);
  if (!/^[A-Z ]*$/.test(plain)) throw faultIn(field, text);
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

/** A field without the fillers at its end. */
export function withoutFillers(text: string): string {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === 60) end -= 1;
  return text.slice(0, end);
}

const spaced = (text: string): string => text.replace(/<+/g, ' ').trim();

/** Splits a name field at its first double filler. */
export function decodeNames(field: string): DecodedNames {
  const mayBeTruncated = !field.endsWith('<');
  const text = withoutFillers(field);
  const middle = text.indexOf('<<');
  if (middle < 0) return { surname: spaced(text), givenNames: '', mayBeTruncated };
  return { surname: spaced(text.slice(0, middle)), givenNames: spaced(text.slice(middle + 2)), mayBeTruncated };
}
