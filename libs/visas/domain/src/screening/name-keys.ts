import { soundsOf } from '@jatigi/kernel';

/** Letters of the official alphabets of Mali and its neighbours that carry no separable accent, as French hears them. */
const letters: Readonly<Record<string, string>> = {
  Ɛ: 'E',
  Ɔ: 'O',
  Ɲ: 'GN',
  Ŋ: 'NG',
  Ɓ: 'B',
  Ɗ: 'D',
  Ƴ: 'Y',
  Ɠ: 'G',
  Œ: 'OE',
  Æ: 'AE',
  ß: 'SS',
  Ø: 'O',
  Ł: 'L',
  Ð: 'D',
  Þ: 'TH',
};
/** What a reader of machine-readable zones takes for a letter. */
const digits: Readonly<Record<string, string>> = { 0: 'O', 1: 'I', 2: 'Z', 5: 'S', 6: 'G', 8: 'B' };

/** Words that some papers write and others leave out: they tell nobody apart. */
const particles = new Set([
  ...['EL', 'AL', 'OULD', 'OULT', 'MINT', 'AG', 'WALET', 'BEN', 'BIN', 'IBN', 'BINT'],
  ...['DE', 'DU', 'DES', 'LA', 'LE', 'VON', 'VAN', 'DOS', 'DA', 'DI', 'MR', 'MRS', 'DR', 'HADJ', 'HADJI', 'ELHADJ'],
]);

/** One word of a name, as written in A–Z, as it sounds, and the consonants of the sound. */
export interface NameWord {
  written: string;
  sound: string;
  skeleton: string;
}

/** Sounds that Mande, Fula and Songhai names are written with in French, English and national spelling. */
const spellings: ReadonlyArray<readonly [RegExp, string]> = [
  // The article that some papers keep (Almoustapha), the nasal that some write (N'Diaye, Mbaye).
  [/^AL(?=[HM])/, ''],
  [/^[MN](?=[BDGJKPT])/, ''],
  [/N(?=[BP])/g, 'M'],
  [/^(?:KH|Q)/, 'K'],
  [/KH/g, 'K'],
  [/TH/g, 'T'],
  [/GH/g, 'G'],
  [/CK/g, 'K'],
  [/^TCH|^TY|^TI(?=[AEOU])/, 'C'],
  [/^CH(?=[AEIOU])/, 'SH'],
  [/GN|NY|NI(?=[AEOU])/g, 'N'],
  [/X/g, 'KS'],
  [/V/g, 'W'],
  [/(?:AY|AI|EY|EI|EH|EE|É)(?=$|[^AEIOUY])/g, 'E'],
  [/(?:EAU|AUX?|OH|OO)$/g, 'O'],
];
const broad: ReadonlyArray<readonly [RegExp, string]> = [
  [/[EI]+/g, 'I'],
  [/[OU]+/g, 'U'],
  [/X/g, 'S'],
  [/B(?=[AIU]?$)/, 'P'],
  [/(.)\1+/g, '$1'],
];

const plain = (text: string): string =>
  text
    .toUpperCase()
    .replaceAll(/[ƐƆƝŊƁƊƳƓŒÆßØŁÐÞ]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    // An apostrophe joins (N'Diaye), everything else parts.
    .replaceAll(/['’‘ʼʻ`]/g, '')
    .replaceAll(/[012568]/g, (digit) => digits[digit] ?? digit);

function soundOf(written: string): string {
  const heard = spellings.reduce((text, [from, to]) => text.replace(from, to), written);
  const [sound = ''] = soundsOf(heard);
  return broad.reduce((text, [from, to]) => text.replace(from, to), sound);
}

/** The consonants, and that the word begins with a vowel if it does: vowels are what spellings differ in most. */
function skeletonOf(sound: string): string {
  const bones = sound.replaceAll(/[AEIOU]/g, '');
  return /^[AIU]/.test(sound) ? `A${bones}` : bones;
}

export function nameWord(written: string): NameWord {
  const sound = soundOf(written) || written;
  return { written, sound, skeleton: skeletonOf(sound) || sound };
}

/** The words of a name that tell people apart. A name of particles alone keeps them. */
export function nameWords(text: string): NameWord[] {
  const words = plain(text)
    .split(/[^A-Z]+/)
    .filter((word) => word !== '');
  const telling = words.filter((word) => word.length > 1 && !particles.has(word));
  return (telling.length > 0 ? telling : words).map(nameWord);
}

/** A paper may write two names as one: each word with the next, as one word. */
export const joinedWords = (words: readonly NameWord[]): NameWord[] =>
  words.slice(1).map((word, at) => nameWord(`${words[at]?.written ?? ''}${word.written}`));

/**
 * A key and every key with one letter less: two words one slip apart (a letter more, less, other, or two exchanged) have
 * one of them in common. Words too short for a slip have themselves alone.
 */
export function withoutOne(key: string): string[] {
  if (key.length < 3) return [key];
  return [...new Set([key, ...Array.from(key, (_, at) => key.slice(0, at) + key.slice(at + 1))])];
}

/** One spelling for every reading of a document number: letters that look like digits are digits. */
export const documentKey = (number: string): string =>
  number
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]/g, '')
    .replaceAll(/[OQD]/g, '0')
    .replaceAll(/[IL]/g, '1')
    .replaceAll('Z', '2')
    .replaceAll('S', '5')
    .replaceAll('G', '6')
    .replaceAll('B', '8');
