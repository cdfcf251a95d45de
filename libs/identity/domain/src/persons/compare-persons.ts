import { dateRange, gapInDays, nameLikeness, soundsOf } from '@jatigi/kernel';
import type { NameLikeness } from '@jatigi/kernel';
import type { PersonFile } from '../register/registration-facts';

/** What of a file tells one person from another. Names and places in the letters A to Z, as the MRZ writes them. */
export type Identity = Pick<
  PersonFile,
  'name' | 'sex' | 'birthDate' | 'birthPlace' | 'father' | 'mother' | 'nina' | 'passport'
>;

/** What each finding adds to the score, or takes from it. SAMPLE weights: see the cases in `compare-persons.spec.ts`. */
const weights = {
  'same-names': 40,
  'names-swapped': 35,
  'names-alike': 25,
  'same-birth-date': 30,
  'birth-date-possible': 20,
  'birth-date-near': 10,
  'same-nina': 60,
  'same-passport': 50,
  'same-mother': 15,
  'same-father': 15,
  'same-place': 5,
  'different-mother': -25,
  'different-father': -25,
  'different-sex': -30,
  'different-nina': -40,
} as const;
export type DoubleReason = keyof typeof weights;

export interface PersonLikeness {
  score: number;
  reasons: DoubleReason[];
}

/** A slip of the pen in a day; not another year. */
const NEAR_DAYS = 31;

const nameReasons: Readonly<Record<NameLikeness, DoubleReason | null>> = {
  same: 'same-names',
  swapped: 'names-swapped',
  alike: 'names-alike',
  different: null,
};

function dateReason(a: Identity, b: Identity): DoubleReason | null {
  const gap = gapInDays(dateRange(a.birthDate), dateRange(b.birthDate));
  if (gap > 0) return gap <= NEAR_DAYS ? 'birth-date-near' : null;
  const isExact = [a, b].every(({ birthDate }) => birthDate.value.length === 10 && !birthDate.approximate);
  return isExact ? 'same-birth-date' : 'birth-date-possible';
}

function parentReason(parent: 'mother' | 'father', a: Identity, b: Identity): DoubleReason | null {
  const [one, other] = [a[parent], b[parent]];
  if (!one || !other) return null;
  const likeness = nameLikeness(one, other);
  return likeness === 'different' ? `different-${parent}` : `same-${parent}`;
}

function paperReasons(a: Identity, b: Identity): Array<DoubleReason | null> {
  const nina = a.nina && b.nina ? (a.nina === b.nina ? 'same-nina' : 'different-nina') : null;
  return [nina, a.passport && a.passport.number === b.passport?.number ? 'same-passport' : null];
}

const samePlace = (a: Identity, b: Identity): boolean =>
  soundsOf(a.birthPlace).join(' ') === soundsOf(b.birthPlace).join(' ');

/** How much two files look like one person's; null when neither names and birth nor a paper speak for it. */
export function comparePersons(a: Identity, b: Identity): PersonLikeness | null {
  const names = nameReasons[nameLikeness(a.name, b.name)];
  const date = dateReason(a, b);
  const papers = paperReasons(a, b);
  const isOnePaper = papers.includes('same-nina') || papers.includes('same-passport');
  if (!isOnePaper && (names === null || date === null)) return null;
  const sexesDiffer = a.sex !== b.sex && a.sex !== 'X' && b.sex !== 'X';
  const found = [
    names,
    date,
    ...papers,
    parentReason('mother', a, b),
    parentReason('father', a, b),
    samePlace(a, b) ? ('same-place' as const) : null,
    sexesDiffer ? ('different-sex' as const) : null,
  ];
  const reasons = found.filter((reason) => reason !== null);
  return { reasons, score: reasons.reduce((sum, reason) => sum + weights[reason], 0) };
}

/**
 * By what a person is looked up before she is compared: the sound of each word of her names with each year in which she
 * may be born, and her papers. Whoever keeps them keeps only keyed digests.
 */
export function lookUpKeys({ name, birthDate, nina, passport }: Identity): string[] {
  const { from, to } = dateRange(birthDate);
  const first = Number(from.slice(0, 4));
  const years = Array.from({ length: Number(to.slice(0, 4)) - first + 1 }, (_, index) => first + index);
  const words = [...new Set(soundsOf(`${name.surname} ${name.givenNames}`))];
  return [
    ...words.flatMap((word) => years.map((year) => `${word} ${year}`)),
    ...(nina === undefined ? [] : [`nina ${nina}`]),
    ...(passport === undefined ? [] : [`passport ${passport.number}`]),
  ].sort();
}
