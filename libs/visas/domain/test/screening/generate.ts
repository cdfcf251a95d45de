import type { ListedPerson, ScreenedPerson, WrittenNameParts } from '../../src/index';
import { isPlainDate } from '@jatigi/kernel';
import type { PlainDate } from '@jatigi/kernel';
import { givenNames, otherGivenNames, otherSurnames, surnames } from './west-african-names';

/** mulberry32: the same people in every run of a seed. */
export function drawing(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
type Draw = (below: number) => number;

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

/** The commonest names are a few times as common as the middle ones: the rank is drawn twice and the lower taken. */
const common = <T>(draw: Draw, list: readonly T[]): T => list[Math.min(draw(list.length), draw(list.length))] as T;
const one = <T>(draw: Draw, list: readonly T[]): T => list[draw(list.length)] as T;
const chance = (draw: Draw, percent: number): boolean => draw(100) < percent;

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

const keyboard = ['AZERTYUIOP', 'QSDFGHJKLM', 'WXCVBN'];
/** What a finger does on a French keyboard: a neighbour, a letter twice, one left out, two exchanged. */
function typed(text: string, draw: Draw): string {
  const at = 1 + draw(Math.max(1, text.length - 1));
  const letter = (text[at] ?? 'A').toUpperCase();
  const row = keyboard.find((keys) => keys.includes(letter)) ?? 'AZERTYUIOP';
  const neighbour = row[Math.max(0, row.indexOf(letter) + (chance(draw, 50) ? 1 : -1))] ?? 'A';
  const what = draw(4);
  if (what === 0) return text.slice(0, at) + neighbour + text.slice(at + 1);
  if (what === 1) return text.slice(0, at) + letter + text.slice(at);
  if (what === 2 && text.length > 4) return text.slice(0, at) + text.slice(at + 1);
  return text.slice(0, at - 1) + (text[at] ?? '') + (text[at - 1] ?? '') + text.slice(at + 1);
}

const confused: ReadonlyArray<readonly [string, string]> = [
  ['O', '0'],
  ['I', '1'],
  ['B', '8'],
  ['S', '5'],
  ['G', '6'],
  ['M', 'N'],
  ['D', 'O'],
  ['E', 'F'],
  ['L', 'I'],
  ['U', 'V'],
  ['C', 'G'],
  ['K', 'X'],
];
/** What a scanner reads for another letter of OCR-B. */
function scanned(text: string, draw: Draw): string {
  const upper = text.toUpperCase();
  const able = confused.filter(([from]) => upper.includes(from));
  if (able.length === 0) return upper;
  const [from, to] = one(draw, able);
  return upper.replace(from, to);
}

/** Day and month exchanged, or one digit typed as its neighbour on the keyboard; a year that nobody was born in is noticed. */
function dateSlip(date: PlainDate, draw: Draw): PlainDate {
  const [year = '', month = '', day = ''] = date.split('-');
  if (Number(day) <= 12 && day !== month && chance(draw, 50)) return `${year}-${day}-${month}` as PlainDate;
  const beside = (digit: string): string => String((Number(digit) + (chance(draw, 50) ? 1 : 9)) % 10);
  const slipped = chance(draw, 70)
    ? `${year}-${month}-${day[0]}${beside(day[1] ?? '0')}`
    : `${year.slice(0, 3)}${beside(year[3] ?? '0')}-${month}-${day}`;
  return isPlainDate(slipped) ? slipped : dateSlip(date, draw);
}

/** The same person at a counter, written down otherwise. */
export function variantOf(person: Somebody, kind: Variant, draw: Draw): ScreenedPerson {
  let surname = first(person.surname);
  let given = person.given.map(first);
  let { birthDate } = person;
  let document = { ...person.passport };
  const other = (name: string[]): string => (name.length > 1 ? one(draw, name.slice(1)) : typed(first(name), draw));
  if (kind === 'spelling') surname = other(person.surname);
  if (kind === 'spelling-both' || kind === 'other-passport-and-spelling') {
    surname = other(person.surname);
    given = person.given.map((name) => (name.length > 1 ? one(draw, name) : first(name)));
  }
  if (kind === 'swapped') [surname, given] = [given.join(' '), [surname]];
  if (kind === 'given-name-left-out') given = given.slice(0, 1);
  if (kind === 'given-name-added') given = [...given, first(common(draw, pools.near.given))];
  if (kind === 'typing-slip') {
    if (chance(draw, 50)) surname = typed(surname, draw);
    else given = [typed(given[0] ?? '', draw), ...given.slice(1)];
  }
  if (kind === 'scan-slip') [surname, given] = [scanned(surname, draw), given.map((name) => name.toUpperCase())];
  if (kind === 'joined') given = [given.join('')];
  if (kind === 'no-accents-upper-case') {
    const bare = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toUpperCase();
    [surname, given] = [bare(surname), given.map(bare)];
  }
  if (kind === 'birth-date-slip') birthDate = dateSlip(birthDate, draw);
  // Whoever is looked for has seldom kept the passport that is listed.
  if (kind !== 'scan-slip') document = { issuer: person.nationality, number: `ZZ${draw(90_000_000) + 10_000_000}` };
  return { names: [parts(surname, given)], birthDate, nationalities: [person.nationality], documents: [document] };
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
