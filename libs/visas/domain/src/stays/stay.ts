import { addDays, daysBetween } from '@jatigi/kernel';
import type { PlainDate } from '@jatigi/kernel';

/** From the day of entry to the day of exit, both counted as days of stay; still here: `exit` is null. */
export interface Stay {
  entry: PlainDate;
  exit: PlainDate | null;
}

/** So many days of stay in any so many days (SAMPLE policy: 90 in any 180). */
export interface RollingLimit {
  days: number;
  window: number;
}
export const ninetyInAny180: RollingLimit = { days: 90, window: 180 };

const max = (a: PlainDate, b: PlainDate): PlainDate => (a > b ? a : b);
const min = (a: PlainDate, b: PlainDate): PlainDate => (a < b ? a : b);

/** The stays as separate periods: who leaves and comes back on one day was here on that day once. */
function periods(stays: readonly Stay[], until: PlainDate): Array<{ from: PlainDate; to: PlainDate }> {
  const merged: Array<{ from: PlainDate; to: PlainDate }> = [];
  for (const { entry, exit } of [...stays].sort((a, b) => (a.entry < b.entry ? -1 : 1))) {
    const to = exit ?? until;
    if (to < entry) continue;
    const last = merged.at(-1);
    if (last && entry <= last.to) last.to = max(last.to, to);
    else merged.push({ from: entry, to });
  }
  return merged;
}

/** Days of stay from `from` to `to`, both counted; a stay without exit lasts until `to`. */
export function daysOfStay(stays: readonly Stay[], from: PlainDate, to: PlainDate): number {
  return periods(stays, to).reduce((sum, period) => {
    const days = daysBetween(max(period.from, from), min(period.to, to)) + 1;
    return sum + Math.max(0, days);
  }, 0);
}

/** Days of stay in the window that ends with this day, as the rule looks back from every day of a stay. */
export function daysInWindow(stays: readonly Stay[], on: PlainDate, { window }: RollingLimit = ninetyInAny180): number {
  return daysOfStay(stays, addDays(on, 1 - window), on);
}

/**
 * How many days somebody may stay who enters (or is) here on that day and does not leave: 0 when not even that day.
 * @param before stays that ended before that day; others are cut there
 */
export function daysAllowedFrom(before: readonly Stay[], day: PlainDate, limit: RollingLimit = ninetyInAny180): number {
  const yesterday = addDays(day, -1);
  const past = before
    .filter(({ entry }) => entry < day)
    .map(({ entry, exit }) => ({ entry, exit: min(exit ?? yesterday, yesterday) }));
  const isFull = (days: number): boolean => {
    const last = addDays(day, days - 1);
    const inWindow = daysOfStay(past, addDays(last, 1 - limit.window), last);
    return inWindow + Math.min(days, limit.window) > limit.days;
  };
  // The days used in the window grow by one or stay as they are with each day that passes: the first full day decides.
  let [fits, full] = [0, limit.days + 1];
  while (full - fits > 1) {
    const days = Math.floor((fits + full) / 2);
    if (isFull(days)) full = days;
    else fits = days;
  }
  return fits;
}

/** The first day on which the rule was broken; null when it was kept. */
export function firstDayTooMany(
  stays: readonly Stay[],
  until: PlainDate,
  limit: RollingLimit = ninetyInAny180,
): PlainDate | null {
  const all = periods(stays, until);
  for (const [index, { from, to }] of all.entries()) {
    const before = all.slice(0, index).map((period) => ({ entry: period.from, exit: period.to }));
    const lastAllowed = addDays(from, daysAllowedFrom(before, from, limit) - 1);
    if (lastAllowed < min(to, until)) return addDays(lastAllowed, 1);
  }
  return null;
}
