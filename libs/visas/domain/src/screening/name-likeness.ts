import { joinedWords } from './name-keys';
import type { NameWord } from './name-keys';

/** 0 to 1; what two words that are not written alike have in common is heard, not read. */
const SAME_SOUND = 0.97;
const SAME_CONSONANTS = 0.88;
/** Below this two words are two words. */
const LEAST = 0.55;
/** A word that one name has and the other has not. */
const MISSING_WORD = 0.03;

const numberAt = (row: readonly number[], at: number): number => row[at] ?? 0;
const areExchanged = (a: string, b: string, row: number, at: number): boolean =>
  row > 1 && at > 1 && a[row - 1] === b[at - 2] && a[row - 2] === b[at - 1];

/** Slips between two words: letters more, less, other, or two neighbours exchanged (optimal string alignment). */
export function slips(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row += 1) {
    const now = [row];
    for (let at = 1; at <= b.length; at += 1) {
      const other = a[row - 1] === b[at - 1] ? 0 : 1;
      const exchanged = areExchanged(a, b, row, at) ? numberAt(before, at - 2) + 1 : Infinity;
      const less = Math.min(numberAt(last, at), numberAt(now, at - 1)) + 1;
      now.push(Math.min(less, numberAt(last, at - 1) + other, exchanged));
    }
    [before, last] = [last, now];
  }
  return numberAt(last, b.length);
}

const ratio = (a: string, b: string): number => 1 - slips(a, b) / Math.max(a.length, b.length);

/** How alike two words are, 0 to 1. */
export function wordLikeness(a: NameWord, b: NameWord): number {
  if (a.written === b.written) return 1;
  if (a.sound === b.sound) return SAME_SOUND;
  const heard = Math.max(ratio(a.sound, b.sound), ratio(a.written, b.written));
  const bones = a.skeleton === b.skeleton && a.skeleton.length > 1 ? Math.max(SAME_CONSONANTS, heard) : heard;
  return bones < LEAST ? 0 : Math.min(bones, SAME_SOUND);
}

/** A name in the two parts that papers exchange so often. */
export interface WordsOfName {
  surname: readonly NameWord[];
  givenNames: readonly NameWord[];
}

export interface NameLikenessFound {
  /** 0 to 1. */
  likeness: number;
  /** Surname and given names stand in each other's place. */
  isSwapped: boolean;
}

interface Pair {
  likeness: number;
  a: number;
  b: number;
}

function bestPairs(a: readonly NameWord[], b: readonly NameWord[]): Pair[] {
  const all = a.flatMap((one, at) => b.map((other, to) => ({ likeness: wordLikeness(one, other), a: at, b: to })));
  const taken = { a: new Set<number>(), b: new Set<number>() };
  return all
    .filter(({ likeness }) => likeness > 0)
    .sort((one, other) => other.likeness - one.likeness)
    .filter((pair) => {
      if (taken.a.has(pair.a) || taken.b.has(pair.b)) return false;
      taken.a.add(pair.a);
      taken.b.add(pair.b);
      return true;
    });
}

/** Writes as one what the other name writes as one. */
function joinedAs(words: readonly NameWord[], other: readonly NameWord[]): readonly NameWord[] {
  const at = joinedWords(words).findIndex((joined) =>
    other.some((word) => wordLikeness(joined, word) >= SAME_CONSONANTS),
  );
  if (at === -1) return words;
  return [...words.slice(0, at), ...joinedWords(words.slice(at, at + 2)), ...words.slice(at + 2)];
}

const likenessAsJoined = (a: WordsOfName, b: WordsOfName): NameLikenessFound =>
  likenessAsWritten(
    { surname: joinedAs(a.surname, b.surname), givenNames: joinedAs(a.givenNames, b.givenNames) },
    { surname: joinedAs(b.surname, a.surname), givenNames: joinedAs(b.givenNames, a.givenNames) },
  );

/** Two names, whatever the order of their words. One word in common is never enough where both have more. */
export function nameLikenessOf(a: WordsOfName, b: WordsOfName): NameLikenessFound {
  const [written, joined] = [likenessAsWritten(a, b), likenessAsJoined(a, b)];
  return joined.likeness > written.likeness ? joined : written;
}

function likenessAsWritten(a: WordsOfName, b: WordsOfName): NameLikenessFound {
  const [left, right] = [
    [...a.surname, ...a.givenNames],
    [...b.surname, ...b.givenNames],
  ];
  const pairs = bestPairs(left, right);
  const fewer = Math.min(left.length, right.length);
  if (fewer === 0 || pairs.length < Math.min(2, fewer)) return { likeness: 0, isSwapped: false };
  const alone = fewer === 1 && Math.max(left.length, right.length) > 1;
  // Each word by its length: a long word that agrees says more than a short one.
  const weighed = pairs.map(({ likeness, a: at }) => ({ likeness, weight: 2 + (left[at]?.sound.length ?? 0) }));
  const weight = weighed.reduce((sum, one) => sum + one.weight, 0);
  const likeness = weighed.reduce((sum, one) => sum + one.likeness * one.weight, 0) / weight;
  const unpaired = fewer - pairs.length;
  const extra = Math.max(left.length, right.length) - fewer;
  const crossed = pairs.filter(({ a: at, b: to }) => at < a.surname.length !== to < b.surname.length);
  return {
    likeness: Math.max(0, likeness * (1 - 0.2 * unpaired) - MISSING_WORD * extra - (alone ? 0.3 : 0)),
    isSwapped: crossed.length === pairs.length,
  };
}
