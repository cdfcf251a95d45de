import { addDays, daysBetween, dateRange, nameKey, soundsOf } from '@jatigi/kernel';
import type { PlainDate, DateRange } from '@jatigi/kernel';
import type { BirthFacts } from '../facts';
import type { DuplicatePolicy } from '../policy/registry-policy';

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
/** Wide enough that "vers 1960" needs some sixty of them, narrow enough that few births share one. */
const PERIOD_DAYS = 30;

function periodsOf({ from, to }: DateRange): number[] {
  const period = (date: PlainDate): number => Math.floor(daysBetween(EPOCH, date) / PERIOD_DAYS);
  const first = period(from);
  return Array.from({ length: period(to) - first + 1 }, (_, index) => first + index);
}

/**
 * The locks that any two births share when one may be a duplicate of the other, by the same three ways in which they
 * look each other up: a word of a name in the time around the birth, the mother's name, the child's name. Sorted, so
 * that nobody waits in a circle; births that have nothing in common do not wait for each other.
 */
export function lockKeys(keys: BirthKeys, policy: DuplicatePolicy): string[] {
  const around = periodsOf({
    from: addDays(keys.from, -policy.dateToleranceDays),
    to: addDays(keys.to, policy.dateToleranceDays),
  });
  const words = around.flatMap((period) => keys.sounds.map((sound) => `${period}:${sound}`));
  const mother = keys.motherKey === null ? [] : [`mother:${keys.motherKey}`];
  return [...words, ...mother, `child:${keys.childKey}`].sort();
}
