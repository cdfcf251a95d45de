import { checkDigit } from './check-digit';
import { readPlace, type Layout, type Place } from './layout';

/** A document number of more than nine characters, as cards carry it. */
export interface LongNumber {
  readonly number: string;
  readonly digit: string;
  /** where its digit stands */
  readonly place: Place;
  /** how many characters of the optional data it takes, the filler behind it included */
  readonly taken: number;
}

/**
 * A number that runs on in the optional data (9303-5 and -6 §4.2.2 note j): a filler stands for its check digit, and the
 * rest, the digit and a filler begin the optional data. `null` when it does not.
 */
export function longNumber(lines: readonly string[], layout: Layout): LongNumber | null {
  const { documentNumber, optionalData } = layout.fields;
  const digitPlace = layout.checks[0];
  if (!layout.longNumbers || !documentNumber || !optionalData || !digitPlace) return null;
  if (readPlace(lines, digitPlace) !== '<') return null;
  const match = /^([A-Z0-9]+)([0-9])</.exec(readPlace(lines, optionalData));
  if (!match) return null;
  const [, rest = '', digit = ''] = match;
  const at = optionalData.from + rest.length;
  return {
    number: readPlace(lines, documentNumber) + rest,
    digit,
    place: { line: optionalData.line, from: at, to: at },
    taken: rest.length + 2,
  };
}

/**
 * Digits that a reader takes for a long number. ICAO does not say whether the filler between the two parts has a weight
 * (its example, 9303-11 Appendix D, gives 9 either way), and documents of both kinds are out; this library writes the
 * first.
 */
export function longNumberDigits(number: string): readonly [string, string] {
  return [checkDigit(number), checkDigit(`${number.slice(0, 9)}<${number.slice(9)}`)];
}
