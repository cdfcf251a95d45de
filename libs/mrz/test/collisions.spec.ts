import { chanceOf, randomDocument } from './random-document';
import { ALPHABET, put, singleChanges } from './single-changes';
import { buildMrz, checkDigit, collides, parseMrz, type MrzFormat } from '../src/index';

const FORMATS: MrzFormat[] = ['TD1', 'TD2', 'TD3', 'MRV-A', 'MRV-B'];
const pairs = ALPHABET.flatMap((one, i) => ALPHABET.slice(i + 1).map((other) => [one, other] as const));
const isDigit = (character: string) => /\d/.test(character);

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

describe('every single character of every checked place changed into every other', () => {
  it.each(FORMATS)('%s: what is not noticed are collisions, nothing else', (format) => {
    const chance = chanceOf(731);
    for (let i = 0; i < 15; i += 1) {
      const lines = buildMrz(format, randomDocument(chance, format).input);
      expect({ lines, unexcused: singleChanges(format, lines).unexcused }).toEqual({ lines, unexcused: [] });
    }
  });

  it('counts exactly what the classes of the scheme say, in the sample visa of 9303-7', () => {
    const lines = ['V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C<3UTO6908061F9406236ZE184226B<<<<<<<'];
    const same = (character: string) => ALPHABET.filter((other) => collides(character, other)).length;
    const number = [...'L898902C<'].reduce((sum, character) => sum + same(character), 0);
    expect(number).toBe(25);
    // None in dates and check digits, where only digits can stand: two digits never collide.
    expect(singleChanges('MRV-A', lines)).toEqual({ tried: 24 * 36, unseen: number, unexcused: [] });
  });

  it('the only other doubt is the filler for 0 that ICAO allows under an empty personal number', () => {
    const lines = buildMrz('TD3', { ...randomDocument(chanceOf(5), 'TD3').input, optionalData: '' });
    expect(lines[1]?.[42]).toBe('0');
    expect(parseMrz(put(lines, { line: 2, position: 43 }, '<')).ok).toBe(true);
    expect(collides('0', '<')).toBe(true);
  });
});
