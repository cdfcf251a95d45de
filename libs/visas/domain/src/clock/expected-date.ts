import { addDays } from '@jatigi/kernel';
import type { PlainDate } from '@jatigi/kernel';

/** How many files of this post and class took so many days (see `TimedApplication.processingDays`). */
export interface Throughput {
  days: number;
  files: number;
}

/** When a decision is likely, from what the post really did; or why nobody can say. */
export type ExpectedDate =
  | { status: 'measured'; p50: PlainDate; p80: PlainDate; files: number }
  | { status: 'no-data-yet' }
  | { status: 'longer-than-usual' };

/** With fewer files a percentile is a guess. */
const FEWEST_FILES = 10;

/** The smallest number of days within which that share of the files was decided (`percentile_disc` of SQL). */
function percentile(sorted: readonly Throughput[], share: number): number {
  const total = sorted.reduce((sum, { files }) => sum + files, 0);
  let within = 0;
  for (const { days, files } of sorted) {
    within += files;
    if (within >= share * total) return days;
  }
  return sorted.at(-1)?.days ?? 0;
}

/**
 * Half and four fifths of the files that were still open after `gone` days had been decided by these dates. Files that
 * were faster say nothing about one that is already slower than they were.
 * @param today the date at the post; days go on from here, the applicant's own time does not count
 */
export function expectedDate(measured: readonly Throughput[], gone: number, today: PlainDate): ExpectedDate {
  const filesIn = (some: readonly Throughput[]): number => some.reduce((sum, { files }) => sum + files, 0);
  if (filesIn(measured) < FEWEST_FILES) return { status: 'no-data-yet' };
  const slower = measured.filter(({ days }) => days >= gone).sort((a, b) => a.days - b.days);
  const files = filesIn(slower);
  if (files < FEWEST_FILES) return { status: 'longer-than-usual' };
  const dateOf = (share: number): PlainDate => addDays(today, percentile(slower, share) - gone);
  return { status: 'measured', p50: dateOf(0.5), p80: dateOf(0.8), files };
}
