import { checkDigit } from './check-digit';
import { encodeDate, isMrzDate } from './dates';
import { LAYOUTS, readPlace, type FieldName, type Layout, type MrzFormat, type Place } from './layout';
import { MrzBuildError } from './mrz-error';
import { encodeNames } from './names';
import type { Sex } from './parse-mrz';

/** What goes into a zone. Dates as `YYYY-MM-DD`; a birth date may lack its day, its month, or be empty. */
export interface MrzInput {
  readonly documentCode: string;
  readonly issuer: string;
  readonly surname: string;
  readonly givenNames: string;
  readonly documentNumber: string;
  readonly nationality: string;
  readonly birthDate: string;
  readonly sex: Sex;
  readonly expiryDate: string;
  readonly optionalData?: string;
  readonly optionalData2?: string;
}

/** Characters of a number or of optional data: spaces and punctuation become the filler (9303-3 §4.7). */
function plain(field: string, text: string): string {
  const value = text.toUpperCase().replace(/[\s\-/.]/g, '<');
  if (!/^[A-Z0-9<]*$/.test(value)) throw new MrzBuildError(field, 'only A–Z, 0–9 and fillers can stand in a zone');
  return value;
}

function countryCode(field: string, text: string): string {
  if (!/^[A-Z]{1,3}$/.test(text)) throw new MrzBuildError(field, 'must be an ISO 3166-1 or ICAO code in capitals');
  return text.padEnd(3, '<');
}

function dateField(field: string, text: string, unknownParts: boolean): string {
  const value = encodeDate(text);
  if (value === undefined || !isMrzDate(value, unknownParts)) throw new MrzBuildError(field, `"${text}" is not a date`);
  return value;
}

function documentCode(layout: Layout, text: string): string {
  const code = text.padEnd(2, '<');
  if (!layout.documentCode.test(code)) throw new MrzBuildError('documentCode', `must be ${layout.documentCodeRule}`);
  return code;
}

/** Number and optional data together, because a long number of a card runs on in the optional data. */
function numberFields(layout: Layout, input: MrzInput): { number: string; digit: string; optional: string } {
  const number = plain('documentNumber', input.documentNumber).replace(/<+$/, '');
  const optional = plain('optionalData', input.optionalData ?? '');
  if (number === '') throw new MrzBuildError('documentNumber', 'a number is needed');
  if (number.length <= 9) {
    const padded = number.padEnd(9, '<');
    return { number: padded, digit: checkDigit(padded), optional };
  }
  if (!layout.longNumbers) throw new MrzBuildError('documentNumber', 'has more than nine characters');
  if (number.includes('<')) throw new MrzBuildError('documentNumber', 'a long number cannot hold separators');
  return { number: number.slice(0, 9), digit: '<', optional: `${number.slice(9)}${checkDigit(number)}<${optional}` };
}

function place(lines: string[], where: Place, value: string): void {
  const line = lines[where.line - 1] as string;
  lines[where.line - 1] = line.slice(0, where.from - 1) + value + line.slice(where.to);
}

function fieldValues(layout: Layout, input: MrzInput): Partial<Record<FieldName, string>> & { digit: string } {
  const { number, digit, optional } = numberFields(layout, input);
  const names = layout.fields.names as Place;
  return {
    digit,
    documentCode: documentCode(layout, input.documentCode),
    issuer: countryCode('issuer', input.issuer),
    names: encodeNames(input.surname, input.givenNames, names.to - names.from + 1),
    documentNumber: number,
    nationality: countryCode('nationality', input.nationality),
    birthDate: dateField('birthDate', input.birthDate, true),
    sex: input.sex === 'X' ? '<' : input.sex,
    expiryDate: dateField('expiryDate', input.expiryDate, false),
    optionalData: optional,
    optionalData2: plain('optionalData2', input.optionalData2 ?? ''),
  };
}

/**
 * Builds the lines of a machine-readable zone with all check digits.
 * @throws MrzBuildError naming the input field that cannot stand in the zone.
 */
export function buildMrz(format: MrzFormat, input: MrzInput): string[] {
  const layout = LAYOUTS[format];
  const lines = Array.from({ length: layout.lines }, () => '<'.repeat(layout.width));
  const values = fieldValues(layout, input);
  for (const [name, where] of Object.entries(layout.fields) as [FieldName, Place][]) {
    const value = values[name] ?? '';
    const width = where.to - where.from + 1;
    if (value.length > width) throw new MrzBuildError(name, `has more than ${width} characters`);
    place(lines, where, value.padEnd(width, '<'));
  }
  for (const digit of layout.checks) {
    const data = digit.over.map((part) => readPlace(lines, part)).join('');
    place(lines, digit, digit.field === 'documentNumber' ? values.digit : checkDigit(data));
  }
  return lines;
}
