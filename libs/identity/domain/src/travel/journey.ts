import { addDays, finding } from '@jatigi/kernel';
import type { Finding, PlainDate } from '@jatigi/kernel';

export interface JourneyPlace {
  place: string;
  country: string;
}

/** The single journey that the document is for. */
export interface Journey {
  from: JourneyPlace;
  transits: JourneyPlace[];
  to: JourneyPlace;
  departBy: PlainDate;
}

/** How long an emergency document counts at most, in days (policy default; 9303-8 §4.3 asks for as short as possible). */
export const LONGEST_DAYS = 30;

const same = (a: JourneyPlace, b: JourneyPlace): boolean =>
  a.country === b.country && a.place.toLowerCase() === b.place.toLowerCase();

export function journeyFaults({ from, transits, to, departBy }: Journey, today: PlainDate): Finding[] {
  const stops = [from, ...transits, to];
  const twice = stops.findIndex((stop, index) => stops.slice(0, index).some((earlier) => same(earlier, stop)));
  const pointer = twice === stops.length - 1 ? '/journey/to' : `/journey/transits/${twice - 1}`;
  return [
    ...(twice > 0 ? [finding(pointer, 'place-twice', 'A single journey does not pass the same place twice.')] : []),
    ...(departBy < today || departBy > addDays(today, LONGEST_DAYS)
      ? [finding('/journey/departBy', 'departure-out-of-range', `Between today and ${LONGEST_DAYS} days from now.`)]
      : []),
  ];
}

/** The last day of the document. @param asked what the consul chose, or nothing */
export function validityFaults(asked: PlainDate, { departBy }: Journey, today: PlainDate): Finding[] {
  const latest = addDays(today, LONGEST_DAYS);
  if (asked >= today && asked >= departBy && asked <= latest) return [];
  const detail = `Not before the departure (${departBy}), not after ${latest}.`;
  return [finding('/validUntil', 'validity-out-of-range', detail)];
}
