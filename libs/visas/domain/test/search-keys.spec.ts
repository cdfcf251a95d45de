import { keysSought, searchKeysOf } from '../src';

const aminata = { surname: 'Traoré', givenNames: 'Aminata Fanta', birthDate: '1991-02-03' };
const isFound = (names: string, birthDate?: string): boolean => {
  const sought = keysSought({ names, birthDate });
  return sought.length > 0 && sought.every((key) => searchKeysOf(aminata).includes(key));
};

describe('keys of a search', () => {
  it.each(['Traore', 'aminata traoré', 'FANTA TRAORE', 'Traore Fanta Aminata', 'Traorey'])('%s finds her', (names) => {
    expect(isFound(names)).toBe(true);
    expect(isFound(names, '1991-02-03')).toBe(true);
    expect(isFound(names, '1991-02-04')).toBe(false);
  });

  it.each(['Keita', 'Traore Moussa', 'Aminata Keita', '', '.', '12'])('%j does not', (names) => {
    expect(isFound(names)).toBe(false);
  });

  it('begin where few are: the day of birth with a word, two words, one word only when nothing else is known', () => {
    const kindsOf = (names: string, birthDate?: string) =>
      keysSought({ names, birthDate }).map((key) => key.split(':')[0]);
    expect(kindsOf('Traore')).toEqual(['word']);
    expect(kindsOf('Traore Aminata Fanta')).toEqual(['pair', 'pair']);
    expect(kindsOf('Traore Aminata', '1991-02-03')).toEqual(['born', 'born']);
  });

  it('take a date of birth as the passport tells it', () => {
    const keys = searchKeysOf({ ...aminata, birthDate: '1991' });
    expect(keysSought({ names: 'Traore', birthDate: '1991' }).every((key) => keys.includes(key))).toBe(true);
    expect(keysSought({ names: 'Traore', birthDate: '1992' }).every((key) => keys.includes(key))).toBe(false);
  });

  it('a draft without a name has none', () => {
    expect(searchKeysOf({})).toEqual([]);
    expect(searchKeysOf({ birthDate: '1991-02-03' })).toEqual([]);
  });
});
