import { addDays, addMonths, addWorkingDays, dateIn, daysBetween, isWorkingDay, startOfDay } from '@jatigi/kernel';
import type { PlainDate } from '@jatigi/kernel';
import type { PostCalendar } from '../deadlines';
import type { Allowance, DeadlineStep, Rung, TimeUnit } from './deadline-table';
import { deadlineTable } from './deadline-table';

/** How a post counts: the clock on its wall, its working days. */
export interface Office {
  timeZone: string;
  calendar: PostCalendar;
}
export type OfficeOf = (post: string) => Office;

/** What happened to a clock, in order. `at` is an instant (ISO 8601). */
export type ClockMark = { at: string } & ({ what: 'started' | 'moved'; post: string } | { what: 'paused' | 'resumed' });

/**
 * The clock of one step. It keeps what happened, never the answer: calendars change afterwards, and the deadline is
 * counted again from the marks.
 */
export interface DeadlineClock {
  step: DeadlineStep;
  allowed: Allowance;
  marks: ClockMark[];
  /** Rungs of the ladder that were told, or 1 when what follows was done. */
  alarms: number;
}
/** What a deadline is counted from. */
export type RunningClock = Pick<DeadlineClock, 'allowed' | 'marks'>;
/** The last day at the post that holds the file, and the first instant at which it is too late. */
export interface Deadline {
  on: PlainDate;
  lateFrom: Date;
}

export function startClock(step: DeadlineStep, allowed: Allowance, post: string, now: Date): DeadlineClock {
  return { step, allowed, marks: [{ at: now.toISOString(), what: 'started', post }], alarms: 0 };
}

type NewMark = { what: 'paused' | 'resumed' } | { what: 'moved'; post: string };

/** The clock after something happened to it. */
export function markClock<C extends RunningClock>(clock: C, mark: NewMark, now: Date): C {
  return { ...clock, marks: [...clock.marks, { at: now.toISOString(), ...mark }] };
}

/** A time during which the same post held the file, and the clock ran or stood still. `to` null: until today. */
interface Stretch {
  from: Date;
  to: Date | null;
  post: string;
  runs: boolean;
}

function stretchesOf(marks: readonly ClockMark[]): Stretch[] {
  let post = '';
  let runs = true;
  return marks.map((mark, index) => {
    if (mark.what === 'started' || mark.what === 'moved') post = mark.post;
    else runs = mark.what === 'resumed';
    const next = marks[index + 1];
    return { from: new Date(mark.at), to: next ? new Date(next.at) : null, post, runs };
  });
}

const later = (a: PlainDate, b: PlainDate): PlainDate => (a > b ? a : b);

const counts = (unit: TimeUnit, calendar: PostCalendar, date: PlainDate): boolean =>
  unit !== 'working-day' || calendar.workingDays.length === 0 || isWorkingDay(calendar, date);

function nthCounted(unit: TimeUnit, calendar: PostCalendar, from: PlainDate, days: number): PlainDate {
  return unit === 'working-day' ? addWorkingDays(calendar, from, days) : addDays(from, days);
}

function countedDays(unit: TimeUnit, calendar: PostCalendar, after: PlainDate, to: PlainDate): number {
  if (unit !== 'working-day') return Math.max(0, daysBetween(after, to));
  let days = 0;
  for (let date = addDays(after, 1); date <= to; date = addDays(date, 1)) days += counts(unit, calendar, date) ? 1 : 0;
  return days;
}

/** Days already gone by: `seen` is the latest date that the file met, wherever it was; each date counts once. */
interface Progress {
  seen: PlainDate;
  left: number;
}

/** The day on which the clock would run out if nothing else happened. */
function runsOutOn({ unit }: Allowance, { seen, left }: Progress, today: PlainDate, { calendar }: Office): PlainDate {
  if (left > 0) return nthCounted(unit, calendar, seen, left);
  let date = later(seen, today);
  while (!counts(unit, calendar, date)) date = addDays(date, 1);
  return date;
}

function allowedDays({ amount, unit }: Allowance, start: PlainDate): number {
  return unit === 'month' ? daysBetween(start, addMonths(start, amount)) : amount;
}

function deadlineInDays({ allowed, marks }: RunningClock, officeOf: OfficeOf): Deadline | null {
  const stretches = stretchesOf(marks);
  const [first] = stretches as [Stretch];
  const start = dateIn(officeOf(first.post).timeZone, first.from);
  let progress: Progress = { seen: start, left: allowedDays(allowed, start) };
  for (const { from, to, post, runs } of stretches) {
    const office = officeOf(post);
    const last = to && dateIn(office.timeZone, to);
    if (runs) {
      const on = runsOutOn(allowed, progress, dateIn(office.timeZone, from), office);
      if (last === null || on < last) return { on, lateFrom: startOfDay(office.timeZone, addDays(on, 1)) };
      const gone = countedDays(allowed.unit, office.calendar, progress.seen, last);
      progress = { seen: progress.seen, left: Math.max(0, progress.left - gone) };
    }
    if (last === null) return null;
    progress = { ...progress, seen: later(progress.seen, last) };
  }
  return null;
}

const HOUR = 3_600_000;

function deadlineInHours({ allowed, marks }: RunningClock, officeOf: OfficeOf): Deadline | null {
  let left = allowed.amount * HOUR;
  for (const { from, to, post, runs } of stretchesOf(marks)) {
    if (!runs) continue;
    const lateFrom = new Date(from.getTime() + left);
    if (to === null || lateFrom <= to) return { on: dateIn(officeOf(post).timeZone, lateFrom), lateFrom };
    left -= to.getTime() - from.getTime();
  }
  return null;
}

/**
 * Until when a step may take. Days: the day on which it began does not count; a day counts when the clock ran as it
 * began, once, by the calendar of the post that held the file then; the last day ends at that post's midnight.
 * @returns null while the clock stands still
 */
export function deadlineOf(clock: RunningClock, officeOf: OfficeOf): Deadline | null {
  return clock.allowed.unit === 'hour' ? deadlineInHours(clock, officeOf) : deadlineInDays(clock, officeOf);
}

/** Days that counted from the start until now, in the unit of the clock (hours and months: calendar days). */
export function daysGone({ allowed, marks }: DeadlineClock, officeOf: OfficeOf, now: Date): number {
  const stretches = stretchesOf(marks);
  const [first] = stretches as [Stretch];
  let seen = dateIn(officeOf(first.post).timeZone, first.from);
  let gone = 0;
  for (const { to, post, runs } of stretches) {
    const { timeZone, calendar } = officeOf(post);
    const last = dateIn(timeZone, to ?? now);
    if (runs) gone += countedDays(allowed.unit, calendar, seen, last);
    seen = later(seen, last);
  }
  return gone;
}

const holderOf = ({ marks }: DeadlineClock): string =>
  marks.reduce((post, mark) => ('post' in mark ? mark.post : post), '');

/**
 * When somebody or something must act on this clock next; null when nothing follows any more, or while it stands.
 * @param ladder who is told of a late file, by the policy of the file
 */
export function nextActionAt(clock: DeadlineClock, officeOf: OfficeOf, ladder: readonly Rung[]): Date | null {
  const deadline = deadlineOf(clock, officeOf);
  if (!deadline) return null;
  if (deadlineTable[clock.step].whenOver !== 'escalate') return clock.alarms === 0 ? deadline.lateFrom : null;
  const rung = ladder[clock.alarms];
  if (!rung) return null;
  if (rung.afterWorkingDays === 0) return deadline.lateFrom;
  const { timeZone, calendar } = officeOf(holderOf(clock));
  return startOfDay(timeZone, addDays(addWorkingDays(calendar, deadline.on, rung.afterWorkingDays), 1));
}
