import type { ListedPerson, ScreenedPerson, WrittenNameParts } from '../../src/index';
import type { PlainDate } from '@jatigi/kernel';
import { chance, common, drawing, one } from './drawing';
import type { Draw } from './drawing';
import { dateSlip, scanned, typed } from './slips';
import { givenNames, otherGivenNames, otherSurnames, surnames } from './west-african-names';

const spellings = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => [...new Set(line.split('|'))]);
const listed = (table: string): string[][] =>
  table
    .trim()
    .split(/\s+/)
    .map((name) => [name]);
const pools = {
  near: { surnames: spellings(surnames), given: spellings(givenNames) },
  far: { surnames: listed(otherSurnames), given: listed(otherGivenNames) },
};
const nationalities = {
  near: ['MLI', 'MLI', 'SEN', 'GIN', 'CIV', 'BFA', 'NER', 'MRT', 'GMB', 'SLE', 'FRA', 'FRA', 'ESP', 'ITA', 'USA'],
  far: ['FRA', 'FRA', 'FRA', 'DEU', 'DEU', 'USA', 'GBR', 'NGA', 'GHA', 'DZA', 'MAR', 'CHN', 'IND', 'TUR', 'PRT', 'ITA'],
} as const;

/** A person as she is: every name with all the spellings that papers give it. */
export interface Somebody {
  surname: string[];
  given: string[][];
  birthDate: PlainDate;
  nationality: string;
  passport: { issuer: string; number: string };
}

const two = (value: number): string => String(value).padStart(2, '0');

export function somebody(draw: Draw): Somebody {
  const region = chance(draw, 60) ? 'near' : 'far';
  const pool = pools[region];
  const given = [common(draw, pool.given)];
  if (chance(draw, 35)) given.push(common(draw, pool.given));
  const nationality = one(draw, nationalities[region]);
  const letters = Array.from({ length: 2 }, () => 'ABCEFGHKLMNPRTVWX'[draw(17)]).join('');
  return {
    surname: common(draw, pool.surnames),
    given,
    birthDate: `${1948 + draw(58)}-${two(1 + draw(12))}-${two(1 + draw(28))}` as PlainDate,
    nationality,
    passport: { issuer: nationality, number: `${letters}${String(draw(10_000_000)).padStart(7, '0')}` },
  };
}

const first = (name: readonly string[]): string => name[0] ?? '';
const parts = (surname: string, given: readonly string[]): WrittenNameParts => ({
  surname,
  givenNames: given.join(' '),
});

/** As an authority lists her: often the date is known in part, seldom the passport. */
export function entryOf(person: Somebody, draw: Draw): ListedPerson {
  const written = chance(draw, 70) ? first : (name: readonly string[]) => one(draw, name);
  const names = [parts(written(person.surname), person.given.map(written))];
  if (chance(draw, 15))
    names.push(
      parts(
        one(draw, person.surname),
        person.given.map((name) => one(draw, name)),
      ),
    );
  const known = draw(100);
  const value =
    known < 78 ? person.birthDate : known < 84 ? person.birthDate.slice(0, 7) : person.birthDate.slice(0, 4);
  return {
    names,
    birthDate: { value, approximate: known >= 98 },
    nationalities: chance(draw, 92) ? [person.nationality] : [],
    documents: chance(draw, 25) ? [person.passport] : [],
  };
}

export const variants = [
  'spelling',
  'spelling-both',
  'swapped',
  'given-name-left-out',
  'given-name-added',
  'typing-slip',
  'scan-slip',
  'joined',
  'no-accents-upper-case',
  'birth-date-slip',
  'other-passport-and-spelling',
] as const;
export type Variant = (typeof variants)[number];

interface Written {
  surname: string;
  given: string[];
  birthDate: PlainDate;
}
const otherSpelling = (name: readonly string[], draw: Draw): string =>
  name.length > 1 ? one(draw, name.slice(1)) : typed(first(name), draw);
const bare = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toUpperCase();
const spelledAnew = (person: Somebody, draw: Draw) => ({
  surname: otherSpelling(person.surname, draw),
  given: person.given.map((name) => one(draw, name)),
});

/** What is written otherwise than in the first spelling. */
const rewritten: Record<Variant, (person: Somebody, as: Written, draw: Draw) => Partial<Written>> = {
  spelling: ({ surname }, _as, draw) => ({ surname: otherSpelling(surname, draw) }),
  'spelling-both': (person, _as, draw) => spelledAnew(person, draw),
  swapped: (_person, { surname, given }) => ({ surname: given.join(' '), given: [surname] }),
  'given-name-left-out': (_person, { given }) => ({ given: given.slice(0, 1) }),
  'given-name-added': (_person, { given }, draw) => ({ given: [...given, first(common(draw, pools.near.given))] }),
  'typing-slip': (_person, { surname, given }, draw) =>
    chance(draw, 50) ? { surname: typed(surname, draw) } : { given: [typed(given[0] ?? '', draw), ...given.slice(1)] },
  'scan-slip': (_person, { surname, given }, draw) => ({
    surname: scanned(surname, draw),
    given: given.map((name) => name.toUpperCase()),
  }),
  joined: (_person, { given }) => ({ given: [given.join('')] }),
  'no-accents-upper-case': (_person, { surname, given }) => ({ surname: bare(surname), given: given.map(bare) }),
  'birth-date-slip': (_person, { birthDate }, draw) => ({ birthDate: dateSlip(birthDate, draw) }),
  'other-passport-and-spelling': (person, _as, draw) => spelledAnew(person, draw),
};

/** The same person at a counter, written down otherwise; seldom with the passport that is listed. */
export function variantOf(person: Somebody, kind: Variant, draw: Draw): ScreenedPerson {
  const { birthDate, nationality, passport } = person;
  const plain: Written = { surname: first(person.surname), given: person.given.map(first), birthDate };
  const written = { ...plain, ...rewritten[kind](person, plain, draw) };
  const another = { issuer: nationality, number: `ZZ${draw(90_000_000) + 10_000_000}` };
  return {
    names: [parts(written.surname, written.given)],
    birthDate: written.birthDate,
    nationalities: [nationality],
    documents: [kind === 'scan-slip' ? passport : another],
  };
}

export interface PlantedQuery {
  person: ScreenedPerson;
  /** The entry that means her; null for somebody who is not listed. */
  entry: number | null;
  kind: Variant | 'nobody';
}

/** Entries, and people of whom half are listed under another spelling and half are not listed at all. */
export function plantedList(seed: number, size: { entries: number; queries: number }) {
  const draw = drawing(seed);
  const people = Array.from({ length: size.entries }, () => somebody(draw));
  const entries = people.map((person) => entryOf(person, draw));
  const queries = Array.from({ length: size.queries }, (_, at): PlantedQuery => {
    if (at % 2 === 1) {
      const person = variantOf(somebody(draw), 'no-accents-upper-case', draw);
      return { person, entry: null, kind: 'nobody' };
    }
    const entry = draw(people.length);
    const kind = variants[(at / 2) % variants.length] as Variant;
    return { person: variantOf(people[entry] as Somebody, kind, draw), entry, kind };
  });
  return { entries, queries };
}
