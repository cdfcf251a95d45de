import { isPartialDate } from '@jatigi/kernel';
import { dateOf, isCalendarDate } from '../../forms/typed';
import type { Typed } from '../../forms/typed';
import type { Application, Value } from './application.types';
import type { Step, StepField, When } from './steps';

const slots: Partial<Record<StepField['kind'], number>> = { countries: 2, texts: 3 };

/** Names of the controls of one field: a list has several. */
const slotsOf = ({ name, kind }: StepField): string[] =>
  Array.from({ length: slots[kind] ?? 1 }, (_, index) => (index === 0 ? name : `${name}-${index + 1}`));

const oneLine = (text: string | undefined): string => (text ?? '').trim().replace(/\s+/g, ' ');

/** What the service is sent for one field; null empties it. */
export function valueOf(typed: Typed, field: StepField): Value | null {
  if (field.kind === 'date') return dateOf(typed, field.name) ?? null;
  if (slots[field.kind]) return listOf(typed, field);
  if (field.kind === 'zone') return zoneOf(typed[field.name] ?? '');
  const text = oneLine(typed[field.name]);
  return text === '' ? null : written(text, field);
}

function listOf(typed: Typed, field: StepField): string[] | null {
  const said = [...new Set(slotsOf(field).flatMap((slot) => oneLine(typed[slot]) || []))];
  return said.length === 0 ? null : said;
}

/** The lines of a machine-readable zone, as a scanner or a hand types them. */
function zoneOf(text: string): string | null {
  const lines = text.toUpperCase().split('\n');
  return lines.flatMap((line) => line.replace(/\s/g, '') || []).join('\n') || null;
}

/** As people like to write it → as the service takes it. */
function written(text: string, { name, kind }: StepField): Value {
  if (kind === 'document') return text.replace(/[\s.-]/g, '').toUpperCase();
  if (kind === 'phone')
    return text
      .replace(/^00/, '+')
      .replace(/[().-]/g, ' ')
      .replace(/\s+/g, ' ');
  return kind === 'number' || name === 'entries' ? numberOf(text) : text;
}

/** What is no number stays as it was typed, so that it is refused and seen again. */
const numberOf = (text: string): Value => (/^\d{1,6}$/.test(text) ? Number(text) : text);

/** The change of a page, as the service takes it. */
export function changeOf(typed: Typed, { part, fields }: Step): Record<string, Record<string, Value | null>> {
  return { [part]: Object.fromEntries(fields.map((field) => [field.name, valueOf(typed, field)])) };
}

/** Whether the file already says what was sent: a form that was sent twice is one change. */
export function isSaved(application: Application, typed: Typed, { part, fields }: Step): boolean {
  return fields.every(
    (field) => JSON.stringify(valueOf(typed, field) ?? null) === JSON.stringify(application[part][field.name] ?? null),
  );
}

/** What stands in a field: what was typed when the form came back, else what was saved. */
export function shownIn(
  saved: Readonly<Record<string, Value | undefined>>,
  typed: Typed | undefined,
  { name }: StepField,
): string {
  if (typed) return typed[name] ?? '';
  const value = saved[name];
  return value === undefined || Array.isArray(value) ? '' : String(value);
}

export function slotsShown(
  saved: Readonly<Record<string, Value | undefined>>,
  typed: Typed | undefined,
  field: StepField,
): { slot: string; value: string }[] {
  const values = saved[field.name];
  return slotsOf(field).map((slot, index) => ({
    slot,
    value: typed ? (typed[slot] ?? '') : Array.isArray(values) ? (values[index] ?? '') : '',
  }));
}

// Letters of the passport: Latin ones with their accents, and what joins them.
const latin = /^[\p{Script=Latin}\p{M}'’ʼ. -]+$/u;

// As the service takes them.
const forms: Partial<Record<StepField['kind'], RegExp>> = {
  document: /^[A-Z0-9]{5,20}$/,
  phone: /^\+[0-9 ]{6,19}$/,
  zone: /^[A-Z0-9<]{30,44}(?:\n[A-Z0-9<]{30,44}){1,2}$/,
};

export interface Checking {
  today: string;
  /** Empty answers pass: the rest is filled another day. */
  isUnfinished: boolean;
}

/** Codes of what is wrong, by field. The service checks again and knows more. */
export function faultsOf(typed: Typed, step: Step, checking: Checking): Record<string, string> {
  const faults = step.fields.flatMap(eachText).flatMap((field) => {
    const code = faultOf(valueOf(typed, field), field, checking);
    return code === undefined ? [] : [[field.name, code] as const];
  });
  const [arrival, departure] = [dateOf(typed, 'arrival'), dateOf(typed, 'departure')];
  const isReversed = arrival !== undefined && departure !== undefined && departure < arrival;
  const found = Object.fromEntries(faults);
  return isReversed && !found['arrival'] && !found['departure'] ? { ...found, departure: 'journey-reversed' } : found;
}

/** Each text of a list is looked at where it was typed. */
const eachText = (field: StepField): StepField[] =>
  field.kind === 'texts' ? slotsOf(field).map((name) => ({ ...field, name, kind: 'text', optional: true })) : [field];

function faultOf(value: Value | null, field: StepField, checking: Checking): string | undefined {
  if (value === null) return field.optional === true || checking.isUnfinished ? undefined : 'required';
  if (typeof value === 'string' && value.length > (field.max ?? Infinity)) return 'too-long';
  return faultByKind(String(value), field, checking.today);
}

function faultByKind(text: string, field: StepField, today: string): string | undefined {
  const { kind } = field;
  if (kind === 'name' && !latin.test(text)) return 'not-latin';
  if (kind === 'number' && !/^\d+$/.test(text)) return 'is-int';
  const form = forms[kind];
  if (form && !form.test(text)) return 'wrong-format';
  return kind === 'date' ? faultOfDate(text, field, today) : undefined;
}

const OLDEST = '1900-01-01';

function faultOfDate(date: string, { when, isPartial }: StepField, today: string): string | undefined {
  if (isPartial && !isPartialDate(date)) return 'is-partial-date';
  if (!isPartial && !isCalendarDate(date)) return 'is-plain-date';
  return faultOfTime(date, when, today);
}

function faultOfTime(date: string, when: When | undefined, today: string): string | undefined {
  if (when === 'past') return date > today ? 'in-the-future' : date < OLDEST ? 'too-long-ago' : undefined;
  if (when === 'today-or-later') return date < today ? 'in-the-past' : undefined;
  return date <= today ? 'expired' : undefined;
}
