import { characterValue, checkDigit } from './check-digit';
import { expiryAfter, isMrzDate } from './dates';
import { documentCodeFault } from './document-code';
import { readPlace, type CheckPlace, type FieldName, type Layout, type Place } from './layout';
import { longNumber, longNumberDigits } from './long-number';
import type { MrzProblem } from './mrz-error';

/** A problem that begins at a place; the pair is what was found and what is expected. */
export function problem(
  code: MrzProblem['code'],
  field: string,
  place: Pick<Place, 'line' | 'from'>,
  [found, expected]: readonly [string, string],
): MrzProblem {
  return { code, field, line: place.line, position: place.from, found, expected };
}

/** Lines and characters; while these are wrong, no field can be read. */
export function shapeProblems(lines: readonly string[], layout: Layout): MrzProblem[] {
  if (lines.length !== layout.lines) {
    return [problem('line-count', 'zone', { line: 1, from: 1 }, [String(lines.length), `${layout.lines} lines`])];
  }
  const problems: MrzProblem[] = [];
  lines.forEach((text, i) => {
    const line = i + 1;
    if (text.length !== layout.width) {
      const parts = [`${text.length} characters`, `${layout.width} characters`] as const;
      problems.push(problem('line-length', 'zone', { line, from: 1 }, parts));
    }
    if (/^[A-Z0-9<]*$/.test(text)) return;
    const bad = [...text].findIndex((character) => characterValue(character) === undefined);
    problems.push(problem('character', 'zone', { line, from: bad + 1 }, [[...text][bad] as string, 'A–Z, 0–9 or <']));
  });
  return problems;
}

function checkProblem(lines: readonly string[], check: CheckPlace, layout: Layout): MrzProblem | null {
  const found = readPlace(lines, check);
  const long = check.field === 'documentNumber' && found === '<' ? longNumber(lines, layout) : null;
  if (long) {
    const digits = longNumberDigits(long.number);
    return digits.includes(long.digit)
      ? null
      : problem('check-digit', check.field, long.place, [long.digit, digits[0]]);
  }
  let data = '';
  for (const place of check.over) data += readPlace(lines, place);
  const expected = checkDigit(data);
  const empty = check.fillerWhenEmpty === true && found === '<' && /^<*$/.test(data);
  return found === expected || empty ? null : problem('check-digit', check.field, check, [found, expected]);
}

interface FieldRule {
  readonly allowed: (value: string) => boolean;
  readonly code: MrzProblem['code'];
  readonly expected: string;
  /** points at the first character that cannot stand, instead of the field */
  readonly wrong?: RegExp;
}

const country: FieldRule = {
  allowed: (value) => /^[A-Z](?:[A-Z]{2}|[A-Z]<|<<)$/.test(value),
  code: 'country',
  expected: 'a country code',
};
const FIELD_RULES: Readonly<Partial<Record<FieldName, FieldRule>>> = {
  issuer: country,
  nationality: country,
  names: {
    allowed: (value) => /^[A-Z][A-Z<]*$/.test(value),
    code: 'name',
    expected: 'letters and fillers, a letter first',
    wrong: /^<|[^A-Z<]/,
  },
  birthDate: { allowed: (value) => isMrzDate(value, true), code: 'date', expected: 'YYMMDD, < where unknown' },
  expiryDate: { allowed: (value) => isMrzDate(value, false), code: 'date', expected: 'YYMMDD' },
  sex: { allowed: (value) => /^[MF<]$/.test(value), code: 'sex', expected: 'M, F or <' },
};

function fieldProblem(name: FieldName, place: Place, value: string): MrzProblem | null {
  const rule = FIELD_RULES[name];
  if (!rule || rule.allowed(value)) return null;
  const wrong = rule.wrong?.exec(value);
  if (!wrong) return problem(rule.code, name, place, [value, rule.expected]);
  return problem(rule.code, name, { line: place.line, from: place.from + wrong.index }, [wrong[0], rule.expected]);
}

function codeProblem(lines: readonly string[], layout: Layout, issuedOn?: string): MrzProblem | null {
  const { documentCode, expiryDate } = layout.fields as Record<FieldName, Place>;
  const code = readPlace(lines, documentCode);
  const expiry = readPlace(lines, expiryDate);
  const dates = issuedOn && isMrzDate(expiry, false) ? { issuedOn, expiresOn: expiryAfter(expiry, issuedOn) } : {};
  const expected = documentCodeFault(layout.format, code, dates);
  return expected === undefined ? null : problem('document-code', 'documentCode', documentCode, [code, expected]);
}

/** What is wrong in the fields and check digits of a zone whose shape is right. */
export function contentProblems(lines: readonly string[], layout: Layout, issuedOn?: string): MrzProblem[] {
  const found = [codeProblem(lines, layout, issuedOn)];
  for (const [name, place] of Object.entries(layout.fields) as [FieldName, Place][]) {
    found.push(fieldProblem(name, place, readPlace(lines, place)));
  }
  for (const check of layout.checks) found.push(checkProblem(lines, check, layout));
  return found.filter((one) => one !== null);
}
