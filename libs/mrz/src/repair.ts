import { LAYOUTS, readPlace, type FieldName, type Layout, type Place } from './layout';
import type { MrzFormat } from './layout';
import type { MrzProblem } from './mrz-error';
import { contentProblems, shapeProblems } from './zone-problems';

/** One character that a camera may have taken for another. Line and position count from 1. */
export interface RepairChange {
  readonly field: string;
  readonly line: number;
  readonly position: number;
  readonly found: string;
  readonly suggested: string;
}

/** A way to read the zone with fewer problems. Nothing applies it: compare it with the document first. */
export interface RepairSuggestion {
  readonly changes: readonly RepairChange[];
  /** the zone as it would be */
  readonly lines: readonly string[];
  /** 0 when the zone would then be valid */
  readonly problemsLeft: number;
}

const DIGIT_OF: Readonly<Record<string, string>> = { O: '0', I: '1', B: '8', S: '5' };
const LETTER_OF: Readonly<Record<string, string>> = { 0: 'O', 1: 'I', 8: 'B', 5: 'S' };
const EITHER: Readonly<Record<string, string>> = { ...DIGIT_OF, ...LETTER_OF };
const LETTERS: readonly FieldName[] = ['documentCode', 'issuer', 'names', 'nationality'];
const DIGITS: readonly FieldName[] = ['birthDate', 'expiryDate'];
const MIXED: readonly FieldName[] = ['documentNumber', 'optionalData', 'optionalData2'];
const MOST = 10;

/** Characters at a place that look like another one. */
function lookalikes(
  lines: readonly string[],
  field: string,
  place: Place,
  table: Readonly<Record<string, string>>,
): RepairChange[] {
  return [...readPlace(lines, place)].flatMap((found, i) => {
    const suggested = table[found];
    return suggested ? [{ field, line: place.line, position: place.from + i, found, suggested }] : [];
  });
}

function applied(lines: readonly string[], changes: readonly RepairChange[]): string[] {
  const result = [...lines];
  for (const { line, position, suggested } of changes) {
    const text = result[line - 1] as string;
    result[line - 1] = text.slice(0, position - 1) + suggested + text.slice(position);
  }
  return result;
}

const inFields = (
  lines: readonly string[],
  layout: Layout,
  names: readonly FieldName[],
  table: Readonly<Record<string, string>>,
): RepairChange[] =>
  names.flatMap((name) => {
    const place = layout.fields[name];
    return place ? lookalikes(lines, name, place, table) : [];
  });

/** Letters where only digits can stand, and digits where only letters can. */
const misplaced = (lines: readonly string[], layout: Layout): RepairChange[] => [
  ...inFields(lines, layout, LETTERS, LETTER_OF),
  ...inFields(lines, layout, DIGITS, DIGIT_OF),
  ...layout.checks.flatMap((check) => lookalikes(lines, check.field, check, DIGIT_OF)),
];

/** Characters of numbers and optional data under a check digit that is wrong: either reading is possible there. */
function doubtful(lines: readonly string[], layout: Layout, problems: readonly MrzProblem[]): RepairChange[] {
  const wrong = problems.filter(({ code }) => code === 'check-digit').map(({ field }) => field);
  const places = layout.checks.filter(({ field }) => wrong.includes(field)).flatMap(({ over }) => over);
  const covers = ({ line, position }: RepairChange): boolean =>
    places.some((place) => place.line === line && place.from <= position && position <= place.to);
  const long = wrong.includes('documentNumber') && layout.longNumbers;
  return inFields(lines, layout, MIXED, EITHER).filter((change) => long || covers(change));
}

/** Every single change, then every pair. */
function* combinations(changes: readonly RepairChange[], size: 1 | 2): Generator<RepairChange[]> {
  for (const [i, first] of changes.entries()) {
    if (size === 1) yield [first];
    else for (const second of changes.slice(i + 1)) yield [first, second];
  }
}

/** Of several suggestions those that leave the fewest problems. */
function best(suggestions: readonly RepairSuggestion[]): RepairSuggestion[] {
  const fewest = Math.min(...suggestions.map(({ problemsLeft }) => problemsLeft));
  return suggestions.filter(({ problemsLeft }) => problemsLeft === fewest).slice(0, MOST);
}

/**
 * How a zone may have been misread: O/0, I/1, B/8 and S/5 exchanged. Characters that cannot stand where they are go
 * first; then at most two more are tried in numbers and optional data under a wrong check digit. Only suggestions that
 * leave fewer problems are given, ten at most, all with the same number of problems left; several mean that the digits
 * alone cannot decide. The zone itself is never changed.
 */
export function suggestRepairs(lines: readonly string[], format: MrzFormat): RepairSuggestion[] {
  const layout = LAYOUTS[format];
  if (shapeProblems(lines, layout).length > 0) return [];
  const before = contentProblems(lines, layout).length;
  const suggestion = (changes: readonly RepairChange[]): RepairSuggestion => {
    const repaired = applied(lines, changes);
    return { changes, lines: repaired, problemsLeft: contentProblems(repaired, layout).length };
  };
  const base = suggestion(misplaced(lines, layout));
  let found = base.problemsLeft < before ? [base] : [];
  if (before === 0 || base.problemsLeft === 0) return found;
  const open = doubtful(base.lines, layout, contentProblems(base.lines, layout));
  for (const size of [1, 2] as const) {
    const tried = [...combinations(open, size)].map((changes) => suggestion([...base.changes, ...changes]));
    found = best([...found, ...tried.filter(({ problemsLeft }) => problemsLeft < Math.min(before, base.problemsLeft))]);
    if (found.some(({ problemsLeft }) => problemsLeft === 0)) return found;
  }
  return found;
}
