import { parseArgs } from 'node:util';
import { buildMrz, type MrzInput } from '../build-mrz';
import { LAYOUTS, type MrzFormat } from '../layout';
import { MrzBuildError } from '../mrz-error';
import { parseMrz } from '../parse-mrz';
import { BUILD_OPTIONS, HELP, PARSE_OPTIONS } from './options';

/** Where the command reads from; `path` `-` is the standard input. Throws when it cannot be read. */
export type Read = (path: string) => string;

/** What is printed, and how the program ends: 0 only for VALID, 1 for INVALID, 2 when it could not be asked. */
export interface Answer {
  readonly output: string | { readonly status: string; readonly [key: string]: unknown };
  readonly exit: 0 | 1 | 2;
}

class WrongUsage extends Error {}

function formatOf(text: string | undefined): MrzFormat {
  if (text !== undefined && Object.hasOwn(LAYOUTS, text)) return text as MrzFormat;
  throw new WrongUsage(`The format is one of ${Object.keys(LAYOUTS).join(', ')}.`);
}

function readFrom(read: Read, path: string): string {
  try {
    return read(path);
  } catch (error) {
    throw new WrongUsage(`Cannot read ${path === '-' ? 'the standard input' : path}: ${(error as Error).message}`);
  }
}

/** Lines given one by one, or the text of a file or of the standard input. */
function zoneOf(given: readonly string[], read: Read): string | readonly string[] {
  const [first = '-', ...others] = given;
  return others.length > 0 ? given : readFrom(read, first);
}

function parse(args: string[], read: Read): Answer {
  const { values, positionals } = parseArgs({ args, options: PARSE_OPTIONS, allowPositionals: true });
  const issuedOn = values['issued-on'];
  if (issuedOn !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(issuedOn)) throw new WrongUsage('--issued-on YYYY-MM-DD');
  const result = parseMrz(zoneOf(positionals, read), {
    ...(values.format !== undefined && { format: formatOf(values.format) }),
    ...(issuedOn !== undefined && { issuedOn }),
  });
  if (result.ok) return { output: { status: 'VALID', ...result.mrz }, exit: 0 };
  const { format, problems, suggestions } = result;
  return { output: { status: 'INVALID', format, problems, suggestions }, exit: 1 };
}

const OPTIONAL = ['optionalData', 'optionalData2', 'issuedOn', 'truncation'];
const camelCase = (option: string): string => option.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

function readObject(text: string): object {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new WrongUsage(`Not JSON: ${(error as Error).message}`);
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw new WrongUsage('The data of a document are one JSON object.');
}

/** Fields from the options, which win, and from a JSON object; unknown fields and other values than texts are refused. */
function inputOf(options: object, object: object): MrzInput {
  const input: Record<string, unknown> = { ...object, ...options };
  const known = Object.keys(BUILD_OPTIONS).map(camelCase);
  for (const [field, value] of Object.entries(input)) {
    if (!known.includes(field)) throw new WrongUsage(`There is no field ${field}; there are ${known.join(', ')}.`);
    if (typeof value !== 'string') throw new WrongUsage(`${field} must be a text.`);
  }
  const missing = known.filter((field) => !OPTIONAL.includes(field) && input[field] === undefined);
  if (missing.length > 0) throw new WrongUsage(`Missing: ${missing.join(', ')}.`);
  if (!['initials', 'cut', undefined].includes(input.truncation as string | undefined)) {
    throw new WrongUsage('truncation is initials or cut.');
  }
  return input as unknown as MrzInput;
}

function build(args: string[], read: Read): Answer {
  const { values, positionals } = parseArgs({ args, options: BUILD_OPTIONS, allowPositionals: true });
  const [format, path, ...others] = positionals;
  const layout = formatOf(format);
  if (others.length > 0) throw new WrongUsage('One file at most.');
  const options = Object.fromEntries(Object.entries(values).map(([name, value]) => [camelCase(name), value]));
  const isRead = path !== undefined || Object.keys(options).length === 0;
  const input = inputOf(options, isRead ? readObject(readFrom(read, path ?? '-')) : {});
  try {
    return { output: { status: 'VALID', format: layout, lines: buildMrz(layout, input) }, exit: 0 };
  } catch (error) {
    if (!(error instanceof MrzBuildError)) throw error;
    const { field, position, found, expected } = error;
    const problems = [{ field, position, found, expected }];
    return { output: { status: 'INVALID', format: layout, problems }, exit: 1 };
  }
}

const isUsage = (error: unknown): error is Error =>
  error instanceof WrongUsage || String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS');

/** Runs the command line `jatigi-mrz`. Never throws for what was given. */
export function runCommand([command, ...args]: readonly string[], read: Read): Answer {
  if ([command, ...args].some((arg) => arg === '--help' || arg === '-h')) return { output: HELP, exit: 0 };
  try {
    if (command === 'parse') return parse(args, read);
    if (command === 'build') return build(args, read);
    throw new WrongUsage('The command is parse or build; --help tells more.');
  } catch (error) {
    if (!isUsage(error)) throw error;
    return { output: { status: 'WRONG_USAGE', message: error.message }, exit: 2 };
  }
}
