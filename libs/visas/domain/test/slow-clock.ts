import { addDays, addMonths, dateIn, daysBetween, weekday } from '@jatigi/kernel';
import type { PlainDate } from '@jatigi/kernel';
import type { Deadline, DeadlineClock, OfficeOf } from '../src/clock/deadline-clock';

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

/** The deadline in days as a slow, obvious walk through time; for clocks whose marks stand at half hours. */
export function slowDeadline(clock: DeadlineClock, officeOf: OfficeOf): Deadline | null {
  const { marks, allowed } = clock;
  const [first] = marks;
  if (first?.what !== 'started') throw new Error('A clock begins by starting.');
  const wall = (post: string, at: number): PlainDate => dateIn(officeOf(post).timeZone, new Date(at));
  const begin = Date.parse(first.at);
  const today = wall(first.post, begin);
  const left = allowed.unit === 'month' ? daysBetween(today, addMonths(today, allowed.amount)) : allowed.amount;
  const watcher: Watcher = { post: first.post, runs: true, met: new Set([today]), latest: today, left };
  for (let tick = 1; tick < LAST_TICK; tick += 1) {
    const at = begin + tick * HALF_HOUR;
    const before = wall(watcher.post, at - HALF_HOUR);
    const date = wall(watcher.post, at);
    const isCounted = (day: PlainDate): boolean => countsAt(officeOf, clock, watcher.post, day);
    const dayEnded = date > before;
    const isOver = watcher.runs && watcher.left === 0 && before === watcher.latest && isCounted(before);
    if (dayEnded && isOver) return { on: before, lateFrom: new Date(at) };
    look(watcher, date, isCounted);
    for (const mark of marks.slice(1).filter((one) => Date.parse(one.at) === at)) {
      if ('post' in mark) watcher.post = mark.post;
      else watcher.runs = mark.what === 'resumed';
      look(watcher, wall(watcher.post, at), (day) => countsAt(officeOf, clock, watcher.post, day));
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
    for (const mark of marks.filter((one) => Date.parse(one.at) === at)) {
      if (mark.what === 'paused' || mark.what === 'resumed') runs = mark.what === 'resumed';
    }
    if (left === 0 && runs) return new Date(at);
    if (runs) left -= 1;
  }
  return null;
}
