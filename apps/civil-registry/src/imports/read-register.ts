import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { extname, resolve, sep } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { PlainDate } from '@jatigi/kernel';
import { columns, readRow } from './register-row';
import type { RawRow, RegisterRow, RowProblem } from './register-row';

export interface FileRow extends RegisterRow {
  line: number;
  scan: string;
  mediaType: string;
}
export interface Gap {
  year: number;
  from: number;
  to: number;
}
export interface RegisterFile {
  digest: string;
  total: number;
  rows: FileRow[];
  problems: RowProblem[];
  gaps: Gap[];
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.pdf': 'application/pdf',
};

/** Reads a whole register and says everything that is wrong with it at once. */
export function readRegister(files: { csv: string; scans: string }, today: PlainDate): RegisterFile {
  const bytes = readFileSync(files.csv);
  const digest = createHash('sha256').update(bytes).digest('hex');
  const read = parsed(bytes);
  if ('problems' in read) return { digest, total: 0, rows: [], problems: read.problems, gaps: [] };
  const rows: FileRow[] = [];
  const problems: RowProblem[] = [];
  for (const { record, line } of read.records) {
    const raw = Object.fromEntries(columns.map((column) => [column, (record[column] ?? '').normalize('NFC').trim()]));
    const found = readRow(raw as RawRow, { line, today });
    const scan = scanOf(files.scans, raw['scan'] ?? '');
    if (raw['scan'] && 'code' in scan) problems.push({ line, column: 'scan', code: scan.code });
    if ('problems' in found) problems.push(...found.problems);
    else if (!('code' in scan)) rows.push({ ...found.row, line, scan: scan.path, mediaType: scan.mediaType });
  }
  problems.push(...numberedTwice(rows));
  problems.sort((a, b) => a.line - b.line);
  return { digest, total: read.records.length, rows, problems, gaps: gapsOf(rows) };
}

type Parsed = { records: Array<{ record: Record<string, string>; line: number }> } | { problems: RowProblem[] };

/** A line that is no CSV, or a column that is missing, is told before any row is looked at. */
function parsed(bytes: Buffer): Parsed {
  try {
    const options = { bom: true, columns: true, info: true, skip_empty_lines: true } as const;
    const found = parse(bytes, options) as unknown as Array<{
      record: Record<string, string>;
      info: { lines: number };
    }>;
    const known = Object.keys(found[0]?.record ?? {});
    const absent = columns.filter((column) => !known.includes(column));
    if (absent.length > 0) return { problems: absent.map((column) => ({ line: 1, column, code: 'column-missing' })) };
    return { records: found.map(({ record, info }) => ({ record, line: info.lines })) };
  } catch (fault) {
    if (!(fault instanceof Error) || !('lines' in fault)) throw fault;
    return { problems: [{ line: Number(fault.lines), column: '', code: 'csv-malformed' }] };
  }
}

/** Only files below the folder: a row does not reach elsewhere. */
function scanOf(folder: string, name: string): { path: string; mediaType: string } | { code: string } {
  const path = resolve(folder, name);
  const mediaType = mediaTypes[extname(name).toLowerCase()];
  if (!path.startsWith(resolve(folder) + sep) || !existsSync(path)) return { code: 'scan-missing' };
  return mediaType ? { path, mediaType } : { code: 'scan-type' };
}

function numberedTwice(rows: readonly FileRow[]): RowProblem[] {
  const seen = new Set<string>();
  return rows.flatMap(({ year, number, line }) => {
    const key = `${year}/${number}`;
    const isTwice = seen.has(key);
    seen.add(key);
    return isTwice ? [{ line, column: 'number', code: 'number-twice' }] : [];
  });
}

/** Numbers that the register should have between 1 and its last and that no row brings. */
export function gapsOf(rows: ReadonlyArray<{ year: number; number: number }>): Gap[] {
  const years = new Map<number, number[]>();
  for (const { year, number } of rows) {
    const numbers = years.get(year) ?? [];
    numbers.push(number);
    years.set(year, numbers);
  }
  return [...years].sort(([a], [b]) => a - b).flatMap(([year, numbers]) => gapsIn(year, numbers));
}

function gapsIn(year: number, numbers: number[]): Gap[] {
  const gaps: Gap[] = [];
  let next = 1;
  for (const number of numbers.sort((a, b) => a - b)) {
    if (number > next) gaps.push({ year, from: next, to: number - 1 });
    next = Math.max(next, number + 1);
  }
  return gaps;
}
