import { LAYOUTS, readPlace, type FieldName, type Layout, type MrzFormat } from './layout';
import { longNumber } from './long-number';
import type { MrzProblem } from './mrz-error';
import { decodeNames, withoutFillers } from './names';
import { suggestRepairs, type RepairSuggestion } from './repair';
import { contentProblems, problem, shapeProblems } from './zone-problems';

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
  | {
      readonly ok: false;
      readonly format: MrzFormat | null;
      readonly problems: readonly MrzProblem[];
      /** how the zone may have been misread; nothing of it was applied */
      readonly suggestions: readonly RepairSuggestion[];
    };

export interface ParseOptions {
  /** the format to insist on; otherwise it follows from the lines */
  readonly format?: MrzFormat;
  /** day of issue, `YYYY-MM-DD`, from another place: then the document code must have been possible on it (9303-4 §4.4) */
  readonly issuedOn?: string;
}

/** Format that fits the number of lines and their length; a first letter V makes it a visa. */
function formatOf(lines: readonly string[]): MrzFormat | null {
  const first = lines[0] ?? '';
  if (lines.length === 3 && first.length === 30) return 'TD1';
  if (lines.length !== 2) return null;
  if (first.length === 44) return first.startsWith('V') ? 'MRV-A' : 'TD3';
  if (first.length === 36) return first.startsWith('V') ? 'MRV-B' : 'TD2';
  return null;
}

function read(lines: readonly string[], layout: Layout): Mrz {
  const field = (name: FieldName): string => {
    const place = layout.fields[name];
    return place ? readPlace(lines, place) : '';
  };
  const bare = (name: FieldName): string => withoutFillers(field(name));
  const names = decodeNames(field('names'));
  const long = longNumber(lines, layout);
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
    optionalData: long ? withoutFillers(field('optionalData').slice(long.taken)) : bare('optionalData'),
    optionalData2: bare('optionalData2'),
  };
}

/**
 * Reads a machine-readable zone. All problems are listed, each with field, line, position, found and expected; beside
 * them stands how the zone may have been misread.
 * @param zone the lines, or one text with line breaks
 * @param options the format to insist on, alone or with the day of issue
 */
export function parseMrz(zone: string | readonly string[], options: MrzFormat | ParseOptions = {}): MrzResult {
  const lines = typeof zone === 'string' ? zone.trim().split(/\r?\n/) : zone;
  const given: ParseOptions = typeof options === 'string' ? { format: options } : options;
  const format = given.format ?? formatOf(lines);
  if (!format) {
    const found = `${lines.length} lines of ${lines.map((line) => line.length).join(', ')} characters`;
    const wanted = '3 lines of 30, or 2 lines of 36 or 44 characters';
    const problems = [problem('line-count', 'zone', { line: 1, from: 1 }, [found, wanted])];
    return { ok: false, format: null, problems, suggestions: [] };
  }
  const layout = LAYOUTS[format];
  let problems = shapeProblems(lines, layout);
  if (problems.length === 0) problems = contentProblems(lines, layout, given.issuedOn);
  if (problems.length === 0) return { ok: true, mrz: read(lines, layout) };
  const asRead = [...lines];
  return {
    ok: false,
    format,
    problems,
    // Worked out when somebody looks: a camera sends many zones that are wrong and are dropped at once.
    get suggestions() {
      return suggestRepairs(asRead, format);
    },
  };
}
