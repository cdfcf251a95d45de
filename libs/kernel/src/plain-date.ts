import { DomainError } from './domain-error';

declare const plainDateBrand: unique symbol;

/** A calendar date without time or zone, `YYYY-MM-DD` (ISO 8601). Compares correctly as text. */
export type PlainDate = string & { readonly [plainDateBrand]: true };

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether the text is a date that exists (29 February only in leap years). */
export function isPlainDate(text: unknown): text is PlainDate {
  const match = typeof text === 'string' ? pattern.exec(text) : null;
  if (!match) return false;
  const date = utc(match[0]);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(match[0]);
}

/** Parses a date; throws `invalid-date`. */
export function plainDate(text: string): PlainDate {
  if (!isPlainDate(text)) {
    throw new DomainError({
      code: 'invalid-date',
      kind: 'invalid',
      detail: 'A date is written YYYY-MM-DD and must exist.',
    });
  }
  return text;
}

function utc(text: string): Date {
  return new Date(`${text}T00:00:00Z`);
}

function fromUtc(date: Date): PlainDate {
  return date.toISOString().slice(0, 10) as PlainDate;
}

export function addDays(date: PlainDate, days: number): PlainDate {
  const moved = utc(date);
  moved.setUTCDate(moved.getUTCDate() + days);
  return fromUtc(moved);
}

/** Adds calendar months; a day that the target month lacks becomes its last day (31 January + 1 = 28 February). */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const start = utc(date);
  const first = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months, 1));
  const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(start.getUTCDate(), lastDay));
  return fromUtc(first);
}

/** Days from `a` to `b`: positive when `b` is later. */
export function daysBetween(a: PlainDate, b: PlainDate): number {
  return Math.round((utc(b).getTime() - utc(a).getTime()) / 86_400_000);
}

/** ISO weekday, 1 = Monday … 7 = Sunday. */
export function weekday(date: PlainDate): number {
  return utc(date).getUTCDay() || 7;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs a hundred times its use. */
function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' });
  formats.set(zone, format);
  return format;
}

/** The calendar date at that instant in an IANA time zone. */
export function dateIn(zone: string, instant: Date): PlainDate {
  return formatOf(zone).format(instant) as PlainDate;
}

const MINUTE = 60_000;
/** No zone is further from UTC than this. */
const FURTHEST_ZONE = 15 * 60 * MINUTE;

/** The first instant of a date in a zone: midnight, or later where daylight saving begins at midnight. To the minute. */
export function startOfDay(zone: string, date: PlainDate): Date {
  let before = utc(date).getTime() - FURTHEST_ZONE;
  let after = utc(date).getTime() + FURTHEST_ZONE;
  while (after - before > MINUTE) {
    const between = before + Math.floor((after - before) / (2 * MINUTE)) * MINUTE;
    if (dateIn(zone, new Date(between)) < date) before = between;
    else after = between;
  }
  return new Date(after);
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** What the clocks of a zone show at an instant, in milliseconds as if they showed UTC. To the second. */
function shownIn(zone: string, instant: number): number {
  let clock = clocks.get(zone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
    clocks.set(zone, clock);
  }
  return Date.parse(`${clock.format(instant).replace(' ', 'T')}Z`);
}

const DAY = 24 * 60 * MINUTE;

/**
 * The instant at which the clocks of a zone show `HH:MM` on a date: the first of two where they are put back; where they
 * skip that time, as long after the change.
 */
export function instantIn(zone: string, date: PlainDate, time: string): Date {
  const shown = Date.parse(`${date}T${time}:00Z`);
  // Clocks are changed once in two days at most: one of both offsets holds.
  const [earlier, later] = [shown - DAY, shown + DAY].map((near) => shown - (shownIn(zone, near) - near)) as [
    number,
    number,
  ];
  const fitting = [earlier, later].filter((instant) => shownIn(zone, instant) === shown);
  return new Date(fitting.length > 0 ? Math.min(...fitting) : earlier);
}
