import type { Locale } from '../../../locale/locale';
import type { Typed } from '../../../forms/typed';
import { dateOf, textOf } from '../../../forms/typed';
import { wholeNumber } from '../whole-number';
import { readCountries, writeCountries } from './country-list';
import { readAmount, writeAmount } from './money-text';
import type { FieldKind, FieldShape } from './row-shapes';

type Members = Readonly<Record<string, unknown>>;
/** What is wrong with what was typed, before the service is asked: by the name of the field. */
export type InputFaults = Readonly<Record<string, 'unknown-country' | 'not-an-amount'>>;

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const valueAt = (row: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, name) => (isMembers(value) ? value[name] : undefined), row);

/** The same with one value at its place; undefined takes it away. */
function withValue(row: Members, [name = '', ...rest]: readonly string[], value: unknown): Members {
  const inner = row[name];
  const next = rest.length === 0 ? value : withValue(isMembers(inner) ? inner : {}, rest, value);
  const { [name]: _old, ...others } = row;
  return next === undefined ? others : { ...row, [name]: next };
}

/** Members that say nothing when all of their fields are left out, and what stands there then. */
const wholes: Readonly<Record<string, null | undefined>> = {
  'bond.text': undefined,
  bond: undefined,
  representedBy: undefined,
  confederal: undefined,
  rollingStay: null,
};

const isEmpty = (value: unknown): boolean => isMembers(value) && Object.values(value).every(isEmpty);

const withoutEmpty = (row: Members): Members =>
  Object.keys(wholes)
    .filter((name) => isEmpty(valueAt(row, name)))
    .reduce((kept, name) => withValue(kept, name.split('.'), wholes[name]), row);

const listOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

interface Shown {
  locale: Locale;
  currency: string;
}

const joined = (value: unknown): string => listOf(value).join(' ');

/** Values that are not shown as they stand. */
const writers: Readonly<Partial<Record<FieldKind, (value: unknown, shown: Shown) => string>>> = {
  countries: (value, { locale }) => writeCountries(listOf(value), locale),
  choices: joined,
  posts: joined,
  amount: (value, { currency }) => writeAmount(Number(value), currency),
  either: (value) => (value ? 'yes' : 'no'),
  yes: (value) => (value ? 'yes' : ''),
};

function written({ kind }: FieldShape, value: unknown, shown: Shown): string {
  if (value === undefined || value === null) return '';
  return writers[kind]?.(value, shown) ?? String(value);
}

/** A row as its form shows it. */
export function typedRow(row: unknown, fields: readonly FieldShape[], locale: Locale): Typed {
  const currency = String(valueAt(row, 'currency') ?? valueAt(row, 'bond.currency') ?? '');
  const entries = fields.flatMap((field): [string, string][] => {
    const value = valueAt(row, field.name);
    if (field.kind !== 'amounts') return [[field.name, written(field, value, { locale, currency })]];
    return Object.entries(isMembers(value) ? value : {}).map(([type, minor]) => [
      `${field.name}.${type}`,
      writeAmount(Number(minor), currency),
    ]);
  });
  return Object.fromEntries(entries);
}

interface Read {
  value: unknown;
  fault?: InputFaults[string];
}

function readAmounts(typed: Typed, name: string, currency: string): [Record<string, unknown>, InputFaults] {
  const names = Object.keys(typed).filter((key) => key.startsWith(`${name}.`) && textOf(typed, key) !== undefined);
  const amounts = names.map((key) => [key, readAmount(typed[key] as string, currency)] as const);
  return [
    Object.fromEntries(amounts.map(([key, minor]) => [key.slice(name.length + 1), minor ?? typed[key]])),
    Object.fromEntries(amounts.filter(([, minor]) => minor === null).map(([key]) => [key, 'not-an-amount' as const])),
  ];
}

function readCountryList(text: string | undefined): Read {
  if (text === undefined) return { value: undefined };
  const { codes, unknown } = readCountries(text);
  return unknown.length > 0 ? { value: [...codes, ...unknown], fault: 'unknown-country' } : { value: codes };
}

function readMoney(text: string | undefined, currency: string): Read {
  if (text === undefined) return { value: undefined };
  const minor = readAmount(text, currency);
  return minor === null ? { value: text, fault: 'not-an-amount' } : { value: minor };
}

function readTicks(text: string | undefined, { optional }: FieldShape): Read {
  if (text === undefined) return { value: optional ? undefined : [] };
  return { value: text.split(' ') };
}

/** Texts that are not sent as they stand; undefined: the field was left out. */
const readers: Readonly<
  Partial<Record<FieldKind, (text: string | undefined, field: FieldShape, currency: string) => Read>>
> = {
  countries: readCountryList,
  amount: (text, _field, currency) => readMoney(text, currency),
  yes: (text) => ({ value: text === 'yes' }),
  either: (text) => ({ value: text && text === 'yes' }),
  number: (text) => ({ value: wholeNumber(text) }),
  choices: readTicks,
  posts: readTicks,
  // Only the end of a rule may be left out of a date: it has none then.
  date: (text, { optional }) => ({ value: text ?? (optional ? null : undefined) }),
  choice: (text, { name }) => ({ value: name === 'entries' ? wholeNumber(text) : text }),
};

/** The value of one field. */
function read(field: FieldShape, typed: Typed, currency: string): Read {
  const text = field.kind === 'date' ? dateOf(typed, field.name) : textOf(typed, field.name);
  return readers[field.kind]?.(text, field, currency) ?? { value: text };
}

/** The row with what was typed in its fields; members that no field asks for stay as they are. */
export function readRow(
  row: Members,
  fields: readonly FieldShape[],
  typed: Typed,
): { row: Members; faults: InputFaults } {
  const currency = textOf(typed, 'currency') ?? textOf(typed, 'bond.currency') ?? '';
  let next = row;
  let faults: InputFaults = {};
  for (const field of fields) {
    const path = field.name.split('.');
    if (field.kind === 'amounts') {
      const [amounts, wrong] = readAmounts(typed, field.name, currency);
      [next, faults] = [withValue(next, path, amounts), { ...faults, ...wrong }];
    } else {
      const { value, fault } = read(field, typed, currency);
      next = withValue(next, path, value);
      if (fault) faults = { ...faults, [field.name]: fault };
    }
  }
  return { row: withoutEmpty(next), faults };
}
