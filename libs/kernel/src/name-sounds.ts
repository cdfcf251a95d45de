import type { NameForms } from './written-name';

/**
 * French and Malian spellings of one sound, most special first: Cissé/Sisse, Coulibaly/Koulibali, Ouattara/Wattara,
 * Diallo/Djallo, N'Diaye/Ndiaye. Works on the letters A–Z of the MRZ form, where accents and apostrophes are gone.
 */
const spellings: ReadonlyArray<readonly [RegExp, string]> = [
  [/PH/g, 'F'],
  [/S?CH|SH/g, 'X'],
  [/QU?/g, 'K'],
  [/C(?=[EIY])/g, 'S'],
  [/C/g, 'K'],
  [/GU(?=[EIY])/g, 'G'],
  [/DJ|DI(?=[AEOU])|DY/g, 'J'],
  [/OU|W/g, 'U'],
  [/Y/g, 'I'],
  [/Z/g, 'S'],
  [/H/g, ''],
  [/(.)\1+/g, '$1'],
];

const soundOf = (word: string): string =>
  spellings.reduce((sound, [spelling, letter]) => sound.replace(spelling, letter), word);

/** One key for each word of a name, in alphabetical order. */
export function soundsOf(mrzText: string): string[] {
  const words = mrzText
    .toUpperCase()
    .replaceAll(/[^A-Z]+/g, ' ')
    .trim()
    .split(' ');
  return words
    .filter((word) => word !== '')
    .map(soundOf)
    .filter((sound) => sound !== '')
    .sort();
}

/** The same for every order and every spelling of the same names. */
export function nameKey({ surname, givenNames }: NameForms): string {
  return soundsOf(`${surname} ${givenNames}`).join(' ');
}

/** One letter more, less or other, in a word long enough for a slip of the pen: never the difference of short names. */
function isASlip(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 5 || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const rest = short.length === long.length ? short.slice(at + 1) : short.slice(at);
  return rest === long.slice(at + 1);
}

export type NameLikeness = 'same' | 'swapped' | 'alike' | 'different';

const equal = (a: readonly string[], b: readonly string[]): boolean => a.join(' ') === b.join(' ');

/** How two names resemble each other by sound. */
export function nameLikeness(a: NameForms, b: NameForms): NameLikeness {
  const [surnameA, givenA] = [soundsOf(a.surname), soundsOf(a.givenNames)];
  const [surnameB, givenB] = [soundsOf(b.surname), soundsOf(b.givenNames)];
  if (equal(surnameA, surnameB) && equal(givenA, givenB)) return 'same';
  if (equal(surnameA, givenB) && equal(givenA, surnameB)) return 'swapped';
  const [all, other] = [
    [...surnameA, ...givenA],
    [...surnameB, ...givenB],
  ];
  const [fewer, more] = all.length <= other.length ? [all, other] : [other, all];
  const everyWordIsThere = fewer.every((word) => more.some((one) => isASlip(word, one)));
  return fewer.length >= 2 && everyWordIsThere ? 'alike' : 'different';
}
