import { daysBetween, plainDate } from '@jatigi/kernel';
import type { PlainDate } from '@jatigi/kernel';
import { lastDayOf } from '../stays/overstay';
import type { VisaAtBorder } from './verdict';

/** What a desk without a network needs of a visa: what is left of it, and no name. */
export interface VisaForDesk {
  ended: boolean;
  validFrom: PlainDate;
  validUntil: PlainDate;
  /** null: as often as the holder likes. */
  entriesLeft: number | null;
  /** Days of a stay that would begin today. A later day may allow more, never less: what was used leaves the window. */
  daysLeft: number;
  /** The first day of a stay that nobody ended, and the last on which it is allowed. */
  hereSince: PlainDate | null;
  lastDay: PlainDate | null;
}

/** So that the days alone say when a stay ends. */
const WITHOUT_END = plainDate('9999-12-31');

export function visaForDesk({ hasEnded, entries, terms, stays, other }: VisaAtBorder, today: PlainDate): VisaForDesk {
  const uses = { own: stays, other };
  const hereSince = stays.find(({ exit }) => exit === null)?.entry ?? null;
  const byDays = lastDayOf({ ...terms, validUntil: WITHOUT_END }, uses, today);
  return {
    ended: hasEnded,
    validFrom: terms.validFrom,
    validUntil: terms.validUntil,
    entriesLeft: entries === 0 ? null : Math.max(0, entries - stays.length),
    daysLeft: Math.max(0, daysBetween(today, byDays.on) + 1),
    hereSince,
    lastDay: hereSince && lastDayOf(terms, uses, hereSince).on,
  };
}
