import { addDays, addMonths, daysBetween, isPlainDate } from './plain-date';
import type { PlainDate } from './plain-date';

/** A date as far as it is known: `1960`, `1960-03` or `1960-03-14`. */
export interface PartialDate {
  value: string;
  /** "vers 1960". */
  approximate: boolean;
}

/** First and last day that a date may mean. */
export interface DateRange {
  from: PlainDate;
  to: PlainDate;
}

const EARLIEST_YEAR = 1850;
/** How far "vers …" may be from the truth, in days, when year, month or day is told. */
const spread = { year: 731, month: 62, day: 15 } as const;

const isYear = (value: string): boolean => /^\d{4}$/.test(value) && Number(value) >= EARLIEST_YEAR;
const isMonth = (value: string): boolean => /^\d{4}-(0[1-9]|1[0-2])$/.test(value) && isYear(value.slice(0, 4));

/** Whether the text is a year, a month or a day that exists: `2025-02-29` and `2026-02-31` do not. */
export function isPartialDate(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  return isYear(value) || isMonth(value) || (isPlainDate(value) && isYear(value.slice(0, 4)));
}

/** The days that are written, without the doubt that `approximate` adds. */
export function writtenRange({ value }: Pick<PartialDate, 'value'>): DateRange {
  if (value.length === 10) return { from: value as PlainDate, to: value as PlainDate };
  const from = (value.length === 7 ? `${value}-01` : `${value}-01-01`) as PlainDate;
  return { from, to: addDays(addMonths(from, value.length === 7 ? 1 : 12), -1) };
}

/** The days that may be meant: wider when the date is approximate. */
export function dateRange(date: PartialDate): DateRange {
  const written = writtenRange(date);
  if (!date.approximate) return written;
  const days = spread[precisionOf(date.value)];
  return { from: addDays(written.from, -days), to: addDays(written.to, days) };
}

/** Days between two ranges; 0 when they have a day in common. */
export function gapInDays(a: DateRange, b: DateRange): number {
  return Math.max(0, daysBetween(a.to, b.from), daysBetween(b.to, a.from));
}

function precisionOf(value: string): 'year' | 'month' | 'day' {
  if (value.length === 4) return 'year';
  return value.length === 7 ? 'month' : 'day';
}
