import prand from 'pure-rand';
import { buildMrz, parseMrz, type Mrz, type MrzFormat, type MrzInput } from '../src/index';

/** A document as somebody might give it in, and what must be read back from its zone. */
export interface RandomDocument {
  readonly format: MrzFormat;
  readonly input: MrzInput;
  readonly expected: Partial<Mrz>;
  /** names as a zone writes them, before they are truncated */
  readonly names: { readonly surname: string; readonly givenNames: string };
}

export interface Chance {
  below(limit: number): number;
  pick<T>(items: readonly T[]): T;
}

/** Chance with a fixed seed: a failing case can be repeated. */
export function chanceOf(seed: number): Chance {
  const generator = prand.xoroshiro128plus(seed);
  const below = (limit: number): number => prand.unsafeUniformIntDistribution(0, limit - 1, generator);
  return { below, pick: (items) => items[below(items.length)] as (typeof items)[number] };
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => [letter, letter] as const);
// What a name is written with, and what becomes of it: written out here, not taken from the library.
const SPECIAL: ReadonlyArray<readonly [string, string]> = [
  ...[...'ÀÂÃÄ'].map((letter) => [letter, 'A'] as const),
  ...[...'éèêë'].map((letter) => [letter, 'E'] as const),
  ...(['Çc', 'ïi', 'ôo', 'ùu', 'üu', 'ñn', 'ÿy', 'Ɛe', 'ɛe', 'Ɔo', 'ɔo', 'Ɲn', 'ɲn', 'Ŋn', 'ŋn', 'Ɓb', 'ɗd', 'Łl'].map(
    ([letter, latin]) => [letter, latin?.toUpperCase()] as const,
  ) as Array<readonly [string, string]>),
  ['œ', 'OE'],
  ['Æ', 'AE'],
  ['ß', 'SS'],
  ['Þ', 'TH'],
  ["'", ''],
  ['’', ''],
];
const SEPARATORS = ['-', ' ', ', ', ' - '];
const ALPHANUMERIC = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'];
const CODES: Readonly<Record<MrzFormat, readonly string[]>> = {
  TD1: ['I', 'AC', 'C', 'IR', 'A'],
  TD2: ['I', 'PU', 'CA', 'AI'],
  TD3: ['PP', 'PE', 'PD', 'PO', 'PR', 'PT', 'PS', 'PL', 'PM'],
  'MRV-A': ['V', 'VB'],
  'MRV-B': ['V', 'VC'],
};
const FORMATS = Object.keys(CODES) as MrzFormat[];
/** Characters of optional data behind the number; the longest number of a card takes 9 + 13 or 9 + 5. */
const OPTIONAL: Readonly<Record<MrzFormat, number>> = { TD1: 15, TD2: 7, TD3: 14, 'MRV-A': 16, 'MRV-B': 8 };

function word(chance: Chance, longest: number): [string, string] {
  let [text, latin] = chance.pick(LETTERS); // a letter first, or the component might be empty
  for (let left = chance.below(longest); left > 0; left -= 1) {
    const [letter, becomes] = chance.below(4) === 0 ? chance.pick(SPECIAL) : chance.pick(LETTERS);
    text += letter;
    latin += becomes;
  }
  return [text, latin];
}

function name(chance: Chance, words: number, longest: number): [string, string] {
  let [text, latin] = ['', ''];
  for (let i = 0; i < words; i += 1) {
    const [more, becomes] = word(chance, longest);
    text += (i > 0 ? chance.pick(SEPARATORS) : '') + more;
    latin += (i > 0 ? ' ' : '') + becomes;
  }
  return [text, latin];
}

function characters(chance: Chance, length: number): string {
  let text = '';
  for (let i = 0; i < length; i += 1) text += chance.pick(ALPHANUMERIC);
  return text;
}

const two = (n: number): string => String(n).padStart(2, '0');

function birth(chance: Chance): [string, string] {
  const [yy, mm, dd] = [chance.below(100), 1 + chance.below(12), 1 + chance.below(28)].map(two) as [
    string,
    string,
    string,
  ];
  return chance.pick([
    [`19${yy}-${mm}-${dd}`, `${yy}${mm}${dd}`],
    [`20${yy}-${mm}-${dd}`, `${yy}${mm}${dd}`],
    [`19${yy}-${mm}`, `${yy}${mm}<<`],
    [`19${yy}`, `${yy}<<<<`],
    [`XXXX-${mm}-${dd}`, `<<${mm}${dd}`],
    [`19${yy}-XX-${dd}`, `${yy}<<${dd}`],
    ['', '<<<<<<'],
  ]);
}

/** Number and optional data, which share their room when the number is long. */
function numbers(chance: Chance, format: MrzFormat): { documentNumber: string; optionalData: string } {
  const room = OPTIONAL[format];
  const isLong = (format === 'TD1' || format === 'TD2') && chance.below(3) === 0;
  if (!isLong) {
    return {
      documentNumber: characters(chance, 1 + chance.below(9)),
      optionalData: characters(chance, chance.below(room + 1)),
    };
  }
  const rest = 1 + chance.below(room - 2);
  return {
    documentNumber: characters(chance, 9 + rest),
    optionalData: characters(chance, chance.below(room - 1 - rest)),
  };
}

export function randomDocument(chance: Chance, format = chance.pick(FORMATS)): RandomDocument {
  const [surname, latinSurname] = name(chance, 1 + chance.below(4), 16);
  const [givenNames, latinGivenNames] = name(chance, chance.below(6), 12);
  const [birthDate, birthInZone] = birth(chance);
  const [yy, mm, dd] = [two(26 + chance.below(11)), two(1 + chance.below(12)), two(1 + chance.below(28))];
  const optionalData2 = format === 'TD1' ? characters(chance, chance.below(12)) : '';
  const same = {
    documentCode: chance.pick(CODES[format]),
    issuer: chance.pick(['MLI', 'D', 'UTO', 'XEC']),
    nationality: chance.pick(['MLI', 'SEN', 'D', 'XXA', 'GBN']),
    sex: chance.pick(['M', 'F', 'X'] as const),
    ...numbers(chance, format),
    optionalData2,
  };
  const truncation = chance.pick(['initials', 'cut'] as const);
  return {
    format,
    input: { ...same, surname, givenNames, birthDate, expiryDate: `20${yy}-${mm}-${dd}`, truncation },
    expected: { format, ...same, birthDate: birthInZone, expiryDate: `${yy}${mm}${dd}` },
    names: { surname: latinSurname, givenNames: latinGivenNames },
  };
}

const WIDTH: Readonly<Record<MrzFormat, number>> = { TD1: 30, TD2: 31, TD3: 39, 'MRV-A': 39, 'MRV-B': 31 };

type Names = Pick<Mrz, 'surname' | 'givenNames'>;

const lengthOf = ({ surname, givenNames }: Names): number =>
  surname.length + (givenNames === '' ? 0 : 2 + givenNames.length);

/** Whether each component of a name is the beginning of the same component of the whole one. */
const shortens = (part: string, whole: string): boolean =>
  part.split(' ').every((component, i) => whole.split(' ')[i]?.startsWith(component));

function truncationFault(read: Mrz, whole: Names): string | undefined {
  if (lengthOf(whole) <= WIDTH[read.format]) return 'a name that fits was changed';
  if (!read.namesMayBeTruncated) return 'a truncated name does not end in a letter at the last position';
  if (lengthOf(read) !== WIDTH[read.format]) return 'a truncated name does not fill the field';
  if (!shortens(read.surname, whole.surname) || !shortens(read.givenNames, whole.givenNames)) return 'letters came in';
  return whole.givenNames !== '' && read.givenNames === '' ? 'nothing is left of the given names' : undefined;
}

const nameFault = (read: Mrz, whole: Names): string | undefined =>
  read.surname === whole.surname && read.givenNames === whole.givenNames ? undefined : truncationFault(read, whole);

/** Builds the zone, reads it, compares. @returns what is wrong, `undefined` when everything came back */
export function roundTripFault(document: RandomDocument): string | undefined {
  const lines = buildMrz(document.format, document.input);
  const result = parseMrz(lines);
  const told = (what: string): string => `${what}\n${lines.join('\n')}\n${JSON.stringify(document.input)}`;
  if (!result.ok) return told(JSON.stringify(result.problems));
  for (const [field, value] of Object.entries(document.expected)) {
    if (result.mrz[field as keyof Mrz] !== value)
      return told(`${field} came back as ${result.mrz[field as keyof Mrz]}`);
  }
  const fault = nameFault(result.mrz, document.names);
  return fault && told(fault);
}
