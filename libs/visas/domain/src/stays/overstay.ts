import { addDays, daysBetween } from '@jatigi/kernel';
import type { PlainDate } from '@jatigi/kernel';
import type { RollingLimit, Stay } from './stay';
import { daysAllowedFrom, daysOfStay } from './stay';

/** What a visa allows its holder to stay. */
export interface StayTerms {
  validFrom: PlainDate;
  validUntil: PlainDate;
  /** Days in all, over every entry. */
  stayDays: number;
  /** Beside the days of the visa; null where policy does not ask for it. */
  rolling: RollingLimit | null;
}
export interface StaysOfHolder {
  /** With this visa. */
  own: readonly Stay[];
  /** With other visas: they count only for the rolling limit. */
  other: readonly Stay[];
}
export const overstayReasons = ['validity-over', 'days-of-visa-used', 'days-of-window-used'] as const;
export type OverstayReason = (typeof overstayReasons)[number];
export interface LastDay {
  on: PlainDate;
  /** What ends the stay on that day. */
  by: OverstayReason;
}

/** The last day on which the holder may be here, of a stay that begins on that day. Before `entry`: not even one day. */
export function lastDayOf(terms: StayTerms, { own, other }: StaysOfHolder, entry: PlainDate): LastDay {
  const earlier = own.filter((stay) => stay.entry < entry);
  const used = daysOfStay(earlier, terms.validFrom, addDays(entry, -1));
  const lastOf = (days: number): PlainDate => addDays(entry, days - 1);
  const ends: LastDay[] = [
    { on: terms.validUntil, by: 'validity-over' },
    { on: lastOf(terms.stayDays - used), by: 'days-of-visa-used' },
  ];
  if (terms.rolling) {
    const days = daysAllowedFrom([...earlier, ...other], entry, terms.rolling);
    ends.push({ on: lastOf(days), by: 'days-of-window-used' });
  }
  return ends.reduce((first, end) => (end.on < first.on ? end : first));
}

/** Nobody is here with this visa, and it allows nobody in again: its entries or its days are used. */
export function isUsedUp(terms: StayTerms & { entries: number }, stays: readonly Stay[]): boolean {
  if (stays.length === 0 || stays.some(({ exit }) => exit === null)) return false;
  const isLastEntry = terms.entries > 0 && stays.length >= terms.entries;
  return isLastEntry || daysOfStay(stays, terms.validFrom, terms.validUntil) >= terms.stayDays;
}

export interface Overstay {
  entry: PlainDate;
  lastDay: PlainDate;
  reason: OverstayReason;
  /** Days after the last allowed one, until the exit or until today. */
  days: number;
  isOver: boolean;
}

/** Every stay with this visa that lasted longer than allowed, or lasts longer already. */
export function overstaysOf(terms: StayTerms, stays: StaysOfHolder, today: PlainDate): Overstay[] {
  return stays.own.flatMap(({ entry, exit }) => {
    const { on: lastDay, by: reason } = lastDayOf(terms, stays, entry);
    const days = daysBetween(lastDay, exit ?? today);
    return days > 0 ? [{ entry, lastDay, reason, days, isOver: exit !== null }] : [];
  });
}
