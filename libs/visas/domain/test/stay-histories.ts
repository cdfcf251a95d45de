import { addDays, plainDate } from '@jatigi/kernel';
import type { PlainDate } from '@jatigi/kernel';
import { daysAllowedFrom, daysInWindow, firstDayTooMany } from '../src/stays/stay';
import type { Stay } from '../src/stays/stay';
import { Random } from './random';

const BEGIN = plainDate('2024-01-01');
const DAYS = 700;
const dates = Array.from({ length: DAYS + 400 }, (_, index) => addDays(BEGIN, index));
const indexOf = new Map(dates.map((date, index) => [date, index]));
const dateAt = (index: number): PlainDate => dates[index] as PlainDate;

/** Stays of some days and weeks, some longer than allowed, some on one day, some on top of each other, one still open. */
function randomStays(random: Random): Stay[] {
  const stays: Stay[] = [];
  let at = random.below(30);
  while (at < DAYS && stays.length < 14) {
    const length = random.oneOf([1, 2, 10, 30, 89, 90, 91, 1 + random.below(120)]);
    stays.push({ entry: dateAt(at), exit: dateAt(at + length - 1) });
    at += length + random.oneOf([-1, 0, 1, 5, 30, 89, 90, 91, random.below(200)]);
    at = Math.max(at, 0);
  }
  const last = stays.at(-1);
  if (last && random.below(5) === 0) last.exit = null;
  // The order in which a border tells them is no order.
  return stays.sort(() => random.next() - 0.5);
}

/** One box per day, ticked when somebody was here. */
function presence(stays: readonly Stay[], until: number): boolean[] {
  const here = dates.map(() => false);
  for (const { entry, exit } of stays) {
    const end = exit ? (indexOf.get(exit) as number) : until;
    for (let day = indexOf.get(entry) as number; day <= end; day += 1) here[day] = true;
  }
  return here;
}

function ticked(here: readonly boolean[], on: number): number {
  let days = 0;
  for (let day = Math.max(0, on - 179); day <= on; day += 1) days += here[day] ? 1 : 0;
  return days;
}

function allowedByCounting(here: readonly boolean[], from: number): number {
  const staying = [...here.slice(0, from), ...here.slice(from).map(() => false)];
  for (let day = from; ; day += 1) {
    staying[day] = true;
    if (ticked(staying, day) > 90) return day - from;
  }
}

function firstByCounting(here: readonly boolean[], until: number): PlainDate | null {
  for (let day = 0; day <= until; day += 1) if (here[day] && ticked(here, day) > 90) return dateAt(day);
  return null;
}

/** Compares the functions with counting day by day on random histories; the same seed makes the same histories. */
export function checkHistories(count: number, seed: number): { checked: number; wrong: unknown[] } {
  const random = new Random(seed);
  const wrong: unknown[] = [];
  for (let index = 0; index < count; index += 1) {
    const stays = randomStays(random);
    const on = random.below(DAYS);
    const here = presence(stays, on);
    const known = stays.filter(({ entry }) => entry <= dateAt(on));
    const expected = [ticked(here, on), allowedByCounting(here, on), firstByCounting(here, on)];
    const found = [
      daysInWindow(known, dateAt(on)),
      daysAllowedFrom(known, dateAt(on)),
      firstDayTooMany(known, dateAt(on)),
    ];
    if (JSON.stringify(found) !== JSON.stringify(expected))
      wrong.push({ index, stays, on: dateAt(on), found, expected });
  }
  return { checked: count, wrong: wrong.slice(0, 3) };
}
