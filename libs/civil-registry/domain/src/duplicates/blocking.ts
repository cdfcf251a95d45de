import { addDays, daysBetween } from '@jatigi/kernel';
import type { PlainDate } from '@jatigi/kernel';
import type { BirthFacts } from '../facts';
import { dateRange } from '../partial-date';
import type { DateRange } from '../partial-date';
import type { DuplicatePolicy } from '../policy/registry-policy';
import { nameKey, soundsOf } from './sounds';

/** By what a birth is looked up before it is compared. */
export interface BirthKeys extends DateRange {
  childKey: string;
  motherKey: string | null;
  /** The sound of every word in the names of child, mother and father. */
  sounds: string[];
}

export function birthKeys({ child, mother, father }: BirthFacts): BirthKeys {
  const words = [child, mother, father].flatMap((one) =>
    one ? soundsOf(`${one.mrzName.surname} ${one.mrzName.givenNames}`) : [],
  );
  return {
    ...dateRange(child.birthDate),
    childKey: nameKey(child.mrzName),
    motherKey: mother ? nameKey(mother.mrzName) : null,
    sounds: [...new Set(words)].sort(),
  };
}

const EPOCH = '1800-01-01' as PlainDate;

function weeksOf({ from, to }: DateRange): string[] {
  const week = (date: PlainDate): number => Math.floor(daysBetween(EPOCH, date) / 7);
  const [first, last] = [week(from), week(to)];
  return Array.from({ length: last - first + 1 }, (_, index) => `week:${first + index}`);
}

/**
 * The locks that any two births share when one may be a duplicate of the other: the weeks around the birth, the
 * mother's name and the child's name by sound. Sorted, so that nobody waits in a circle.
 */
export function lockKeys(keys: BirthKeys, policy: DuplicatePolicy): string[] {
  const around = weeksOf({
    from: addDays(keys.from, -policy.dateToleranceDays),
    to: addDays(keys.to, policy.dateToleranceDays),
  });
  const mother = keys.motherKey === null ? [] : [`mother:${keys.motherKey}`];
  return [...around, ...mother, `child:${keys.childKey}`].sort();
}
