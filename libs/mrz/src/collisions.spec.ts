import { chanceOf, randomDocument } from '../test/random-document';
import { buildMrz, checkDigit, collides, parseMrz, type MrzFormat } from './index';

const ALPHABET = [...'<0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const FORMATS: MrzFormat[] = ['TD1', 'TD2', 'TD3', 'MRV-A', 'MRV-B'];
/** Positions under a check digit, its own place included, counted from 1 (9303-4 to -7 §4.2.2; no composite on visas). */
const range = (line: number, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => ({ line, position: from + i }));
const visa = [...range(2, 1, 10), ...range(2, 14, 20), ...range(2, 22, 28)];
const CHECKED = {
  TD1: [...range(1, 6, 30), ...range(2, 1, 7), ...range(2, 9, 15), ...range(2, 19, 30)],
  TD2: [...visa, ...range(2, 29, 36)],
  TD3: [...visa, ...range(2, 29, 44)],
  'MRV-A': visa,
  'MRV-B': visa,
};
const pairs = ALPHABET.flatMap((one, i) => ALPHABET.slice(i + 1).map((other) => [one, other] as const));
const isDigit = (character: string) => /\d/.test(character);

const put = (lines: readonly string[], { line, position }: { line: number; position: number }, character: string) =>
  lines.map((text, i) => (i + 1 === line ? text.slice(0, position - 1) + character + text.slice(position) : text));

describe('what the 7-3-1 scheme cannot see', () => {
  it('is 52 of 666 pairs of characters: none of two digits, 22 of two letters, 26 of a letter and a digit, 4 with <', () => {
    const blind = pairs.filter(([one, other]) => collides(one, other));
    const letters = blind.filter((pair) => pair.every((character) => /[A-Z]/.test(character)));
    const filler = blind.filter(([one]) => one === '<');
    expect([pairs.length, blind.length, letters.length, filler.length]).toEqual([666, 52, 22, 4]);
    expect(blind.filter(([one, other]) => isDigit(one) && isDigit(other))).toEqual([]);
    expect(blind.filter(([one, other]) => isDigit(one) && /[A-Z]/.test(other))).toHaveLength(26);
    expect(filler.map(([, other]) => other)).toEqual(['0', 'A', 'K', 'U']);
  });

  it('is the same wherever a character stands, under each of the three weights', () => {
    for (const [one, other] of pairs) {
      for (const before of ['', '7', '7B']) {
        expect(checkDigit(before + one + 'X4') === checkDigit(before + other + 'X4')).toBe(collides(one, other));
      }
    }
  });
});

/** Changes that nobody notices, and those of them that the scheme does not excuse. */
function unseen(format: MrzFormat, lines: readonly string[]) {
  const all = CHECKED[format].flatMap((place) => {
    const old = lines[place.line - 1]?.[place.position - 1] as string;
    return ALPHABET.filter((character) => character !== old && parseMrz(put(lines, place, character), format).ok).map(
      (character) => ({ ...place, old, character }),
    );
  });
  return { count: all.length, unexcused: all.filter(({ old, character }) => !collides(old, character)) };
}

describe('every single character of every checked place changed into every other', () => {
  it.each(FORMATS)('%s: what is not noticed are collisions, nothing else', (format) => {
    const chance = chanceOf(731);
    for (let i = 0; i < 15; i += 1) {
      const lines = buildMrz(format, randomDocument(chance, format).input);
      expect({ lines, unexcused: unseen(format, lines).unexcused }).toEqual({ lines, unexcused: [] });
    }
  });

  it('counts exactly what the classes of the scheme say, in the sample visa of 9303-7', () => {
    const lines = ['V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C<3UTO6908061F9406236ZE184226B<<<<<<<'];
    const same = (character: string) => ALPHABET.filter((other) => collides(character, other)).length;
    const number = [...'L898902C<'].reduce((sum, character) => sum + same(character), 0);
    expect(number).toBe(25);
    // None in dates and check digits, where only digits can stand: two digits never collide.
    expect(unseen('MRV-A', lines).count).toBe(number);
  });

  it('the only other doubt is the filler for 0 that ICAO allows under an empty personal number', () => {
    const lines = buildMrz('TD3', { ...randomDocument(chanceOf(5), 'TD3').input, optionalData: '' });
    expect(lines[1]?.[42]).toBe('0');
    expect(parseMrz(put(lines, { line: 2, position: 43 }, '<')).ok).toBe(true);
    expect(collides('0', '<')).toBe(true);
  });
});
