import type { Locale } from '../../../locale/locale';
import type { Typed } from '../../../forms/typed';
import { dateOf, textOf } from '../../../forms/typed';
import { wholeNumber } from '../whole-number';
import { readCountries, writeCountries } from './country-list';
import { readAmount, writeAmount } from './money-text';
import type { FieldShape } from './row-shapes';

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
  representedBy: undefined,
  confederal: undefined,
  rollingStay: null,
};

const isEmpty = (value: unknown): boolean => isMembers(value) && Object.values(value).every(isEmpty);

const withoutEmpty = (row: Members): Members =>
  Object.keys(wholes)
    .filter((name) => name in row && isEmpty(row[name]))
    .reduce((kept, name) => withValue(kept, [name], wholes[name]), row);

const listOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

function written(
  { kind }: FieldShape,
  value: unknown,
  { locale, currency }: { locale: Locale; currency: string },
): string {
  if (value === undefined || value === null) return '';
  if (kind === 'countries') return writeCountries(listOf(value), locale);
  if (kind === 'choices' || kind === 'posts') return listOf(value).join(' ');
  if (kind === 'amount') return writeAmount(Number(value), currency);
  if (kind === 'either') return value ? 'yes' : 'no';
  if (kind === 'yes') return value ? 'yes' : '';
  return String(value);
}

/** A row as its form shows it. */
export function typedRow(row: unknown, fields: readonly FieldShape[], locale: Locale): Typed {
  const currency = String(valueAt(row, 'currency') ?? '');
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

/** The value of one field; undefined when it was left out. */
function read({ name, kind, optional }: FieldShape, typed: Typed, currency: string): Read {
  const text = kind === 'date' ? dateOf(typed, name) : textOf(typed, name);
  if (kind === 'countries') return readCountryList(text);
  if (kind === 'amount') return readMoney(text, currency);
  if (kind === 'yes') return { value: text === 'yes' };
  if (kind === 'either') return { value: text && text === 'yes' };
  if (kind === 'number' || name === 'entries') return { value: wholeNumber(text) };
  if (kind === 'choices' || kind === 'posts') {
    const values = text?.split(' ') ?? [];
    return { value: optional && values.length === 0 ? undefined : values };
  }
  return { value: name === 'to' ? (text ?? null) : text };
}

/** The row with what was typed in its fields; members that no field asks for stay as they are. */
export function readRow(
  row: Members,
  fields: readonly FieldShape[],
  typed: Typed,
): { row: Members; faults: InputFaults } {
  const currency = textOf(typed, 'currency') ?? '';
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
