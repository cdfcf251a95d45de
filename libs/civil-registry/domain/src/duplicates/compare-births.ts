import { dateRange, gapInDays, nameLikeness, soundsOf } from '@jatigi/kernel';
import type { NameLikeness } from '@jatigi/kernel';
import type { ActPerson, BirthFacts } from '../facts';
import type { DuplicatePolicy } from '../policy/registry-policy';

/** Why two births may be one. Codes go into events, words to officers (`duplicate-reasons.ts`). */
export type DuplicateReason =
  | 'same-birth-date'
  | 'birth-date-near'
  | 'age-shifted'
  | 'mother-recent-birth'
  | 'same-names'
  | 'names-swapped'
  | 'names-alike'
  | 'same-mother'
  | 'mother-alike'
  | 'mother-unknown'
  | 'same-father'
  | 'same-place'
  | 'different-mother'
  | 'different-father'
  | 'different-sex';

/** What each finding adds to the score, or takes from it. SAMPLE weights: see the cases in `duplicates.spec.ts`. */
const weights: Readonly<Record<DuplicateReason, number>> = {
  'same-birth-date': 20,
  'birth-date-near': 15,
  'age-shifted': 10,
  'mother-recent-birth': 60,
  'same-names': 35,
  'names-swapped': 35,
  'names-alike': 25,
  'same-mother': 35,
  'mother-alike': 25,
  'mother-unknown': 5,
  'same-father': 15,
  'same-place': 5,
  'different-mother': -45,
  'different-father': -15,
  'different-sex': -10,
};

export interface Likeness {
  score: number;
  reasons: DuplicateReason[];
}

type ParentLikeness = 'same' | 'alike' | 'different' | 'unknown';

/** Two accounts or two birth dates decide; a name alone is only alike, because many women bear one name. */
function parentLikeness(a: ActPerson | undefined, b: ActPerson | undefined): ParentLikeness {
  if (!a || !b) return 'unknown';
  if (a.personId && a.personId === b.personId) return 'same';
  if (nameLikeness(a.mrzName, b.mrzName) === 'different') return 'different';
  if (!a.birthDate || !b.birthDate) return 'alike';
  const years = gapInDays(dateRange(a.birthDate), dateRange(b.birthDate)) / 365;
  if (years > 5) return 'different';
  return years > 1 ? 'alike' : 'same';
}

/** Twins and triplets that were declared as such are several births of one mother. */
function areDeclaredTwins(a: BirthFacts, b: BirthFacts): boolean {
  const [one, other] = [a.multipleBirth, b.multipleBirth];
  if (!one || !other || one.children !== other.children || one.order === other.order) return false;
  return gapInDays(dateRange(a.child.birthDate), dateRange(b.child.birthDate)) <= 1;
}

const childReason: Readonly<Record<NameLikeness, DuplicateReason | null>> = {
  same: 'same-names',
  swapped: 'names-swapped',
  alike: 'names-alike',
  different: null,
};
const motherReason: Readonly<Record<ParentLikeness, DuplicateReason>> = {
  same: 'same-mother',
  alike: 'mother-alike',
  unknown: 'mother-unknown',
  different: 'different-mother',
};

function dateReason(gap: number, names: NameLikeness, policy: DuplicatePolicy): DuplicateReason | null {
  if (gap === 0) return 'same-birth-date';
  if (gap <= policy.dateToleranceDays) return 'birth-date-near';
  return names !== 'different' && gap <= policy.shiftedAgeYears * 366 ? 'age-shifted' : null;
}

function fatherReason(father: ParentLikeness): DuplicateReason | null {
  if (father === 'unknown') return null;
  return father === 'different' ? 'different-father' : 'same-father';
}

/** A name alone makes two mothers alike; beside the same father it makes them the same. */
function mothersOf(a: BirthFacts, b: BirthFacts, father: ParentLikeness): ParentLikeness {
  const mother = parentLikeness(a.mother, b.mother);
  return mother === 'alike' && (father === 'same' || father === 'alike') ? 'same' : mother;
}

const samePlace = (a: BirthFacts, b: BirthFacts): boolean =>
  soundsOf(a.child.birthPlace).join(' ') === soundsOf(b.child.birthPlace).join(' ');

/** How much two births look like one; null when nothing speaks for it. */
export function compareBirths(a: BirthFacts, b: BirthFacts, policy: DuplicatePolicy): Likeness | null {
  if (areDeclaredTwins(a, b)) return null;
  const names = nameLikeness(a.child.mrzName, b.child.mrzName);
  const gap = gapInDays(dateRange(a.child.birthDate), dateRange(b.child.birthDate));
  const father = parentLikeness(a.father, b.father);
  const mother = mothersOf(a, b, father);
  const date = dateReason(gap, names, policy);
  const isRecent = mother === 'same' && names === 'different' && gap <= policy.betweenBirthsDays;
  if (date === null && !isRecent) return null;
  const found: Array<DuplicateReason | null> = [
    date,
    isRecent ? 'mother-recent-birth' : null,
    childReason[names],
    motherReason[mother],
    fatherReason(father),
    a.child.sex === b.child.sex ? null : 'different-sex',
    samePlace(a, b) ? 'same-place' : null,
  ];
  const reasons = found.filter((reason) => reason !== null);
  return { reasons, score: reasons.reduce((sum, reason) => sum + weights[reason], 0) };
}

/** Whether an officer must compare the two. */
export function isSuspected(likeness: Likeness | null, policy: DuplicatePolicy): likeness is Likeness {
  return likeness !== null && likeness.score >= policy.suspectedFrom;
}
