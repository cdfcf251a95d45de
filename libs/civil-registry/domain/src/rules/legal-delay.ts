import { addDays, daysBetween, writtenRange } from '@jatigi/kernel';
import type { PlainDate, PartialDate } from '@jatigi/kernel';

/**
 * Days over the legal delay; 0 in time. Clear days: neither the day of birth nor the day of the declaration counts. Of
 * a date that is not fully known the earliest day counts: a judgment too many harms less than an act that is void.
 */
export function daysLate(birth: PartialDate, declaredOn: PlainDate, legalDelayDays: number): number {
  const lastDay = addDays(writtenRange(birth).from, legalDelayDays + 1);
  return Math.max(0, daysBetween(lastDay, declaredOn));
}
