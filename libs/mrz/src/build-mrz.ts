import { checkDigit } from './check-digit';
import { encodeDate, isMrzDate } from './dates';
import { documentCodeFault } from './document-code';
import { LAYOUTS, readPlace, type FieldName, type Layout, type MrzFormat, type Place } from './layout';
import { MrzBuildError } from './mrz-error';
import { encodeNames } from './names';
import type { Sex } from './parse-mrz';
import type { Truncation } from './truncation';

/** What goes into a zone. Dates as `YYYY-MM-DD`; unknown parts of a birth date are left out or `XX`, see `encodeDate`. */
export interface MrzInput {
  readonly documentCode: string;
  readonly issuer: string;
  readonly surname: string;
  readonly givenNames: string;
  readonly documentNumber: string;
  readonly nationality: string;
  readonly birthDate: string;
  /** X = unspecified, written `<` in the zone */
  readonly sex: Sex;
  readonly expiryDate: string;
  readonly optionalData?: string;
  /** TD1 only: the second line's */
  readonly optionalData2?: string;
  /** When it is given, the document code must be one that could be issued on that day (9303-4 §4.4). Not in the zone. */
  readonly issuedOn?: string;
  /** Given names that do not fit; `initials` when left out. */
  readonly truncation?: Truncation;
}

/** Characters of a number or of optional data: spaces and punctuation become the filler (9303-4 §4.2.2.2). */
function plain(field: string, text: string): string {
  const value = text.toUpperCase().replace(/[\s\p{P}\p{S}]/gu, '<');
  const wrong = /[^A-Z0-9<]/u.exec(value);
  if (!wrong) return value;
  throw new MrzBuildError(field, {
    position: wrong.index + 1,
    found: wrong[0],
    expected: 'A–Z, 0–9 and separators',
  });
}

function countryCode(field: string, text: string): string {
  if (/^[A-Z]{1,3}$/.test(text)) return text.padEnd(3, '<');
  throw new MrzBuildError(field, { found: text, expected: 'a code of ISO 3166-1 or 9303-3 §5 in capitals' });
}

function dateField(field: string, text: string, unknownParts: boolean): string {
  const value = encodeDate(text);
  if (value !== undefined && isMrzDate(value, unknownParts)) return value;
  const expected = unknownParts ? 'YYYY-MM-DD, unknown parts left out or XX' : 'a whole date YYYY-MM-DD';
  throw new MrzBuildError(field, { found: text, expected });
}

function documentCode(format: MrzFormat, { documentCode: code, issuedOn, expiryDate }: MrzInput): string {
  if (issuedOn !== undefined) dateField('issuedOn', issuedOn, false);
  const expected = documentCodeFault(format, code, { issuedOn, expiresOn: expiryDate });
  if (expected !== undefined) throw new MrzBuildError('documentCode', { found: code, expected });
  return code.padEnd(2, '<');
}

function sexField(sex: string): string {
  if (sex === 'X') return '<';
  if (sex === 'M' || sex === 'F') return sex;
  throw new MrzBuildError('sex', { found: sex, expected: 'M, F or X' });
}

function numberFault(layout: Layout, number: string, optional: string): string | undefined {
  if (number === '') return 'a number';
  if (number.length <= 9) return undefined;
  if (!layout.longNumbers) return 'nine characters at most';
  // What runs on ends at the first filler: one in it would cut the number off.
  if (number.includes('<', 9)) return 'no separator behind the ninth character';
  const room = Math.max(0, widthOf(layout.fields.optionalData as Place) - 2 - optional.length);
  return number.length - 9 > room ? `${9 + room} characters at most` : undefined;
}

/** Number and optional data together, because a long number of a card runs on in the optional data. */
function numberFields(layout: Layout, input: MrzInput): { number: string; digit: string; optional: string } {
  const number = plain('documentNumber', input.documentNumber).replace(/<+$/, '');
  const optional = plain('optionalData', input.optionalData ?? '').replace(/<+$/, '');
  const expected = numberFault(layout, number, optional);
  if (expected !== undefined) throw new MrzBuildError('documentNumber', { found: input.documentNumber, expected });
  if (number.length > 9) {
    return { number: number.slice(0, 9), digit: '<', optional: `${number.slice(9)}${checkDigit(number)}<${optional}` };
  }
  const padded = number.padEnd(9, '<');
  return { number: padded, digit: checkDigit(padded), optional };
}

const widthOf = ({ from, to }: Place): number => to - from + 1;

function place(lines: string[], where: Place, value: string): void {
  const line = lines[where.line - 1] as string;
  lines[where.line - 1] = line.slice(0, where.from - 1) + value + line.slice(where.to);
}

function fieldValues(layout: Layout, input: MrzInput): Record<FieldName | 'digit', string> {
  const { number, digit, optional } = numberFields(layout, input);
  return {
    digit,
    documentCode: documentCode(layout.format, input),
    issuer: countryCode('issuer', input.issuer),
    names: encodeNames(input.surname, input.givenNames, widthOf(layout.fields.names as Place), input.truncation),
    documentNumber: number,
    nationality: countryCode('nationality', input.nationality),
    birthDate: dateField('birthDate', input.birthDate, true),
    sex: sexField(input.sex),
    expiryDate: dateField('expiryDate', input.expiryDate, false),
    optionalData: optional,
    optionalData2: plain('optionalData2', input.optionalData2 ?? '').replace(/<+$/, ''),
  };
}

/**
 * Builds the lines of a machine-readable zone with all check digits.
 * @throws MrzBuildError naming the input field that cannot stand in the zone, what was found there and what is expected
 */
export function buildMrz(format: MrzFormat, input: MrzInput): string[] {
  const layout = LAYOUTS[format];
  const lines = Array.from({ length: layout.lines }, () => '<'.repeat(layout.width));
  const values = fieldValues(layout, input);
  if (!layout.fields.optionalData2 && values.optionalData2 !== '') {
    throw new MrzBuildError('optionalData2', { found: values.optionalData2, expected: `nothing: ${format} has one` });
  }
  for (const [name, where] of Object.entries(layout.fields) as [FieldName, Place][]) {
    const [value, width] = [values[name], widthOf(where)];
    if (value.length > width) {
      throw new MrzBuildError(name, { position: width + 1, found: value, expected: `${width} characters at most` });
    }
    place(lines, where, value.padEnd(width, '<'));
  }
  for (const digit of layout.checks) {
    const data = digit.over.map((part) => readPlace(lines, part)).join('');
    place(lines, digit, digit.field === 'documentNumber' ? values.digit : checkDigit(data));
  }
  return lines;
}
