import { nameWords } from './screening/name-keys';

/** Whom an officer looks for, as she heard or read the name: in any order, in any spelling of one sound. */
export interface SoughtPerson {
  names: string;
  /** As her passport tells it: the day, or the month or the year alone. */
  birthDate?: string | undefined;
}

const soundsIn = (names: string): string[] => [...new Set(nameWords(names).map(({ sound }) => sound))].sort();
/** The day with each word: thousands are said to be born on the first of January, and few of them have this name. */
const born = (date: string, sound: string): string => `born:${date}:${sound}`;
const word = (sound: string): string => `word:${sound}`;
/** Two words of a name: a surname that thousands have and a given name that thousands have are one person's together. */
const pair = (one: string, other: string): string => `pair:${one < other ? `${one}:${other}` : `${other}:${one}`}`;

/** Under what a file is found by its applicant. To be kept as keyed digests alone. */
export function searchKeysOf(applicant: {
  surname?: string | undefined;
  givenNames?: string | undefined;
  birthDate?: string | undefined;
}): string[] {
  const sounds = soundsIn(`${applicant.surname ?? ''} ${applicant.givenNames ?? ''}`);
  const pairs = sounds.flatMap((one, at) => sounds.slice(at + 1).map((other) => pair(one, other)));
  const { birthDate = '' } = applicant;
  const onThatDay = birthDate === '' ? [] : sounds.map((sound) => born(birthDate, sound));
  return [...sounds.map(word), ...pairs, ...onThatDay];
}

/**
 * The keys that a file must all have, each as rare as what is known allows: whoever looks begins at the first.
 * @returns nothing when there is no word that tells anybody apart
 */
export function keysSought({ names, birthDate }: SoughtPerson): string[] {
  const sounds = soundsIn(names);
  const [first, ...others] = sounds;
  if (first === undefined) return [];
  if (birthDate !== undefined) return sounds.map((sound) => born(birthDate, sound));
  return others.length > 0 ? others.map((other) => pair(first, other)) : [word(first)];
}
