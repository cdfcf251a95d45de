import { characterValue, checkDigit } from './check-digit';
import { isMrzDate } from './dates';
import { LAYOUTS, readPlace, type CheckPlace, type FieldName, type Layout, type MrzFormat, type Place } from './layout';
import type { MrzProblem } from './mrz-error';
import { decodeNames } from './names';

export type Sex = 'M' | 'F' | 'X';

/** What a zone says. Dates stay six characters (YYMMDD, `<` where unknown): a zone does not tell the century. */
export interface Mrz {
  readonly format: MrzFormat;
  readonly documentCode: string;
  readonly issuer: string;
  readonly surname: string;
  readonly givenNames: string;
  readonly namesMayBeTruncated: boolean;
  readonly documentNumber: string;
  readonly nationality: string;
  readonly birthDate: string;
  /** X = unspecified, written `<` in the zone */
  readonly sex: Sex;
  readonly expiryDate: string;
  readonly optionalData: string;
  readonly optionalData2: string;
}

export type MrzResult =
  | { readonly ok: true; readonly mrz: Mrz }
  | { readonly ok: false; readonly format: MrzFormat | null; readonly problems: readonly MrzProblem[] };

/** Format that fits the number of lines and their length; a first letter V makes it a visa. */
function formatOf(lines: readonly string[]): MrzFormat | null {
  const first = lines[0] ?? '';
  if (lines.length === 3 && first.length === 30) return 'TD1';
  if (lines.length !== 2) return null;
  if (first.length === 44) return first.startsWith('V') ? 'MRV-A' : 'TD3';
  if (first.length === 36) return first.startsWith('V') ? 'MRV-B' : 'TD2';
  return null;
}

const problem = (code: MrzProblem['code'], field: string, place: Place, parts: [string, string]): MrzProblem => ({
  code,
  field,
  line: place.line,
  position: place.from,
  found: parts[0],
  expected: parts[1],
});

const wholeLine = (line: number): Place => ({ line, from: 1, to: 1 });

/** Lines and characters; while these are wrong, no field can be read. */
function shapeProblems(lines: readonly string[], layout: Layout): MrzProblem[] {
  const problems: MrzProblem[] = [];
  if (lines.length !== layout.lines) {
    return [problem('line-count', 'zone', wholeLine(1), [String(lines.length), `${layout.lines} lines`])];
  }
  lines.forEach((line, i) => {
    if (line.length !== layout.width) {
      const counts: [string, string] = [`${line.length} characters`, `${layout.width} characters`];
      problems.push(problem('line-length', 'zone', wholeLine(i + 1), counts));
    }
    const bad = [...line].findIndex((character) => characterValue(character) === undefined);
    if (bad >= 0) {
      const place = { line: i + 1, from: bad + 1, to: bad + 1 };
      problems.push(problem('character', 'zone', place, [[...line][bad] as string, 'A–Z, 0–9 or <']));
    }
  });
  return problems;
}

/** Number of a card that runs on in the optional data: its rest, its check digit and a filler stand there. */
function longNumber(lines: readonly string[], layout: Layout): { number: string; digit: string } | null {
  const { documentNumber, optionalData } = layout.fields;
  const digitPlace = layout.checks[0];
  if (!layout.longNumbers || !documentNumber || !optionalData || !digitPlace) return null;
  if (readPlace(lines, digitPlace) !== '<') return null;
  const match = /^([A-Z0-9]+)([0-9])<(.*)$/.exec(readPlace(lines, optionalData));
  if (!match) return null;
  return { number: readPlace(lines, documentNumber) + (match[1] as string), digit: match[2] as string };
}

function checkProblem(lines: readonly string[], check: CheckPlace, layout: Layout): MrzProblem | null {
  const found = readPlace(lines, check);
  const long = check.field === 'documentNumber' ? longNumber(lines, layout) : null;
  if (long) {
    const wanted = checkDigit(long.number);
    return wanted === long.digit ? null : problem('check-digit', check.field, check, [long.digit, wanted]);
  }
  const data = check.over.map((place) => readPlace(lines, place)).join('');
  const expected = checkDigit(data);
  const empty = check.fillerWhenEmpty === true && /^<*$/.test(data) && found === '<';
  return found === expected || empty ? null : problem('check-digit', check.field, check, [found, expected]);
}

type FieldRule = { test: (value: string, layout: Layout) => boolean; code: MrzProblem['code']; expected: string };

const country: FieldRule = { test: (v) => /^[A-Z][A-Z<]{2}$/.test(v), code: 'country', expected: 'a country code' };
const FIELD_RULES: Readonly<Partial<Record<FieldName, FieldRule>>> = {
  issuer: country,
  nationality: country,
  names: { test: (v) => /^[A-Z][A-Z<]*$/.test(v), code: 'name', expected: 'letters and fillers' },
  birthDate: { test: (v) => isMrzDate(v, true), code: 'date', expected: 'YYMMDD, < where unknown' },
  expiryDate: { test: (v) => isMrzDate(v, false), code: 'date', expected: 'YYMMDD' },
  sex: { test: (v) => /^[MF<]$/.test(v), code: 'sex', expected: 'M, F or <' },
};

function fieldProblems(lines: readonly string[], layout: Layout): MrzProblem[] {
  const problems: MrzProblem[] = [];
  for (const [name, place] of Object.entries(layout.fields) as [FieldName, Place][]) {
    const value = readPlace(lines, place);
    const rule = FIELD_RULES[name];
    if (rule && !rule.test(value, layout)) problems.push(problem(rule.code, name, place, [value, rule.expected]));
    if (name === 'documentCode' && !layout.documentCode.test(value)) {
      problems.push(problem('document-code', name, place, [value, layout.documentCodeRule]));
    }
  }
  return problems;
}

function read(lines: readonly string[], layout: Layout): Mrz {
  const field = (name: FieldName): string => {
    const place = layout.fields[name];
    return place ? readPlace(lines, place) : '';
  };
  const bare = (name: FieldName): string => field(name).replace(/<+$/, '');
  const names = decodeNames(field('names'));
  const long = longNumber(lines, layout);
  const optional = long ? field('optionalData').slice(long.number.length - 9 + 2) : field('optionalData');
  return {
    format: layout.format,
    documentCode: bare('documentCode'),
    issuer: bare('issuer'),
    surname: names.surname,
    givenNames: names.givenNames,
    namesMayBeTruncated: names.mayBeTruncated,
    documentNumber: long ? long.number : bare('documentNumber'),
    nationality: bare('nationality'),
    birthDate: field('birthDate'),
    sex: field('sex') === '<' ? 'X' : (field('sex') as Sex),
    expiryDate: field('expiryDate'),
    optionalData: optional.replace(/<+$/, ''),
    optionalData2: bare('optionalData2'),
  };
}

/**
 * Reads a machine-readable zone. All problems are listed, each with field, line, position, found and expected.
 * @param zone the lines, or one text with line breaks
 * @param expected the format to insist on; otherwise it follows from the lines
 */
export function parseMrz(zone: string | readonly string[], expected?: MrzFormat): MrzResult {
  const lines = typeof zone === 'string' ? zone.trim().split(/\r?\n/) : zone;
  const format = expected ?? formatOf(lines);
  if (!format) {
    const found = `${lines.length} lines of ${lines.map((line) => line.length).join(', ')} characters`;
    const wanted = '3 lines of 30, or 2 lines of 36 or 44 characters';
    return { ok: false, format: null, problems: [problem('line-count', 'zone', wholeLine(1), [found, wanted])] };
  }
  const layout = LAYOUTS[format];
  let problems = shapeProblems(lines, layout);
  if (problems.length === 0) {
    const digits = layout.checks.map((place) => checkProblem(lines, place, layout)).filter((p) => p !== null);
    problems = [...fieldProblems(lines, layout), ...digits];
  }
  return problems.length > 0 ? { ok: false, format, problems } : { ok: true, mrz: read(lines, layout) };
}
