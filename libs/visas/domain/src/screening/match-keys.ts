import { dateRange } from '@jatigi/kernel';
import type { PartialDate } from '@jatigi/kernel';
import { documentKey, joinedWords, nameWords, withoutOne } from './name-keys';
import type { KnownDocument, ListedPerson, ScreenedPerson, WrittenNameParts } from './score-match';

/** Something to be looked for by equality alone: it is kept as a keyed digest (ADR-0042), never in clear. */
export interface MatchKey {
  text: string;
  /** Which word of the name it stands for; keys of two different words make a candidate. 0: one key is enough. */
  word: number;
}

const UNKNOWN_YEAR = '*';
/** The words by which one is looked for, those that somebody may have written as one among them. */
const skeletonsOf = (text: string): string[] => {
  const words = nameWords(text);
  return [...words, ...joinedWords(words)].map(({ skeleton }) => skeleton);
};
const distinctWords = (names: readonly WrittenNameParts[]): string[] => [
  ...new Set(names.flatMap(({ surname, givenNames }) => [surname, givenNames].flatMap(skeletonsOf))),
];

function yearsOf(date: PartialDate | undefined): string[] {
  if (!date) return [UNKNOWN_YEAR];
  const { from, to } = dateRange(date);
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, at) => String(first + at));
}

/** The years one slip of the pen away from the year. */
function yearsOfSlips(year: string): string[] {
  const digits = Array.from('0123456789');
  const [tens = '', ones = ''] = [year[2], year[3]];
  const slips = digits.flatMap((digit) => [`${year.slice(0, 2)}${digit}${ones}`, `${year.slice(0, 3)}${digit}`]);
  return [...new Set([...slips, `${year.slice(0, 2)}${ones}${tens}`])].filter((other) => other !== year);
}

const documentKeys = (documents: readonly KnownDocument[]): MatchKey[] =>
  documents.flatMap(({ issuer, number }) =>
    withoutOne(documentKey(number)).map((key) => ({ text: `document:${issuer}:${key}`, word: 0 })),
  );
const nameKey = (key: string, year: string, at: number): MatchKey => ({ text: `name:${key}:${year}`, word: at + 1 });
const isFullDay = (date: string): boolean => date.length === 10;
const dayKey = (skeleton: string, day: string): MatchKey => ({ text: `day:${skeleton}:${day}`, word: 0 });

/** Under what an entry is found. */
export function keysOfEntry({ names, birthDate, documents }: ListedPerson): MatchKey[] {
  const words = distinctWords(names);
  const years = yearsOf(birthDate);
  const byYear = words.flatMap((skeleton, at) =>
    withoutOne(skeleton).flatMap((key) => years.map((year) => nameKey(key, year, at))),
  );
  const byDay =
    birthDate && isFullDay(birthDate.value) ? words.map((skeleton) => dayKey(skeleton, birthDate.value)) : [];
  return [...byYear, ...byDay, ...documentKeys(documents)];
}

/**
 * Under what entries are looked for that may mean this person: her words, or words one slip away, in her year; her very
 * words in a year that is one slip away. More than one slip is found by the day of birth, where it is known, or the
 * document alone.
 */
export function keysOfPerson({ names, birthDate, documents }: ScreenedPerson): MatchKey[] {
  const words = distinctWords(names);
  const year = birthDate.slice(0, 4);
  const byYear = words.flatMap((skeleton, at) => [
    ...withoutOne(skeleton).flatMap((key) => [year, UNKNOWN_YEAR].map((when) => nameKey(key, when, at))),
    ...yearsOfSlips(year).map((when) => nameKey(skeleton, when, at)),
  ]);
  const byDay = isFullDay(birthDate) ? words.map((skeleton) => dayKey(skeleton, birthDate)) : [];
  return [...byYear, ...byDay, ...documentKeys(documents)];
}
