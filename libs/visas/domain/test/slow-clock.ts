import { addDays, addMonths, dateIn, daysBetween, weekday } from '@jatigi/kernel';
import type { PlainDate } from '@jatigi/kernel';
import type { ClockMark, Deadline, DeadlineClock, OfficeOf } from '../src/clock/deadline-clock';

const HALF_HOUR = 1_800_000;
/** Longer than two months and every pause of a test together. */
const LAST_TICK = 24 * 2 * 150;

/** What somebody sees who sits beside the file and looks at the clock on the wall every half hour. */
interface Watcher {
  post: string;
  runs: boolean;
  /** Every date that the file met. */
  met: Set<PlainDate>;
  latest: PlainDate;
  left: number;
}

function countsAt(officeOf: OfficeOf, { allowed: { unit } }: DeadlineClock, post: string, date: PlainDate): boolean {
  if (unit !== 'working-day') return true;
  const { workingDays, holidays } = officeOf(post).calendar;
  return workingDays.includes(weekday(date)) && !holidays.includes(date);
}

/** Looks at the wall: dates not met before count if the clock runs. */
function look(watcher: Watcher, date: PlainDate, isCounted: (date: PlainDate) => boolean): void {
  for (let day = addDays(watcher.latest, 1); day <= date; day = addDays(day, 1)) {
    watcher.met.add(day);
    watcher.latest = day;
    if (watcher.runs && isCounted(day)) watcher.left = Math.max(0, watcher.left - 1);
  }
}

const marksAt = (marks: readonly ClockMark[], at: number): ClockMark[] =>
  marks.filter((one) => Date.parse(one.at) === at);

function heed(watcher: Watcher, mark: ClockMark): void {
  if ('post' in mark) watcher.post = mark.post;
  else watcher.runs = mark.what === 'resumed';
}

function beginsAt({ marks: [first], allowed }: DeadlineClock, wall: (post: string, at: number) => PlainDate): Watcher {
  if (first?.what !== 'started') throw new Error('A clock begins by starting.');
  const today = wall(first.post, Date.parse(first.at));
  const left = allowed.unit === 'month' ? daysBetween(today, addMonths(today, allowed.amount)) : allowed.amount;
  return { post: first.post, runs: true, met: new Set([today]), latest: today, left };
}

/** The deadline in days as a slow, obvious walk through time; for clocks whose marks stand at half hours. */
export function slowDeadline(clock: DeadlineClock, officeOf: OfficeOf): Deadline | null {
  const { marks } = clock;
  const wall = (post: string, at: number): PlainDate => dateIn(officeOf(post).timeZone, new Date(at));
  const watcher = beginsAt(clock, wall);
  const begin = Date.parse(marks[0]?.at as string);
  for (let tick = 1; tick < LAST_TICK; tick += 1) {
    const at = begin + tick * HALF_HOUR;
    const before = wall(watcher.post, at - HALF_HOUR);
    const date = wall(watcher.post, at);
    const isCounted = (day: PlainDate): boolean => countsAt(officeOf, clock, watcher.post, day);
    const dayEnded = date > before;
    const isOver = watcher.runs && watcher.left === 0 && before === watcher.latest && isCounted(before);
    if (dayEnded && isOver) return { on: before, lateFrom: new Date(at) };
    look(watcher, date, isCounted);
    for (const mark of marksAt(marks.slice(1), at)) {
      heed(watcher, mark);
      look(watcher, wall(watcher.post, at), isCounted);
    }
  }
  return null;
}

/** The deadline in hours, half hour by half hour. */
export function slowHours({ marks, allowed }: DeadlineClock): Date | null {
  let left = allowed.amount * 2;
  let runs = true;
  const begin = Date.parse(marks[0]?.at as string);
  for (let tick = 0; tick < LAST_TICK; tick += 1) {
    const at = begin + tick * HALF_HOUR;
    if (left === 0 && runs) return new Date(at);
    const [mark] = marksAt(marks, at);
    if (mark && !('post' in mark)) runs = mark.what === 'resumed';
    if (left === 0 && runs) return new Date(at);
    left -= runs ? 1 : 0;
  }
  return null;
}
