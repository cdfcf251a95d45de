import { birthKeys, compareBirths, isSuspected, lockKeys, samplePolicy } from '../src/index';
import { nameLikeness, soundsOf } from '@jatigi/kernel';
import type { BirthFacts } from '../src/index';
import { aBirth, aDate, aPerson } from './a-birth';

const policy = samplePolicy.duplicates;
const suspected = (a: BirthFacts, b: BirthFacts): boolean => isSuspected(compareBirths(a, b, policy), policy);
const named = (surname: string, givenNames: string, over: Partial<BirthFacts['child']> = {}) => ({
  ...aPerson(surname, givenNames),
  ...over,
});
const { mother: _mother, ...motherless } = aBirth();
const { mother: _m, father: _f, ...parentless } = aBirth();

describe('spellings of one name sound alike', () => {
  it.each([
    ['Traoré', 'TRAORE'],
    ['Cissé', 'Sisse'],
    ['Coulibaly', 'Koulibali'],
    ['N’Diaye', 'Ndiaye'],
    ['Ouattara', 'Wattara'],
    ['Diallo', 'Djallo'],
    ['Sylla', 'Cylla'],
  ])('%s and %s', (a, b) => {
    expect(soundsOf(aPerson(a, '').mrzName.surname)).toEqual(soundsOf(aPerson(b, '').mrzName.surname));
  });

  it.each([
    ['Aïssata', 'Assetou'],
    ['Awa', 'Ada'],
    ['Konaté', 'Konaré'],
  ])('%s and %s stay different', (a, b) => {
    expect(soundsOf(aPerson(a, '').mrzName.surname)).not.toEqual(soundsOf(aPerson(b, '').mrzName.surname));
  });

  it.each([
    [['Traoré', 'Awa'], ['Awa', 'Traore'], 'swapped'],
    [['Traoré', 'Awa'], ['Traoré', 'Awa Fatou'], 'alike'],
    [['Coulibaly', 'Mamadou'], ['Coulibaly', 'Mamadu'], 'same'],
    [['Coulibaly', 'Mamadou'], ['Coulibaly', 'Mamado'], 'alike'],
    [['Cissé', 'Aïssata'], ['Cissé', 'Assetou'], 'different'],
  ] as const)('%s and %s: %s', (a, b, likeness) => {
    expect(nameLikeness(aPerson(a[0], a[1]).mrzName, aPerson(b[0], b[1]).mrzName)).toBe(likeness);
  });
});

describe('must be caught', () => {
  it.each<[string, BirthFacts]>([
    ['declared again', aBirth()],
    ['five days away', aBirth({}, { birthDate: aDate('2026-11-17') })],
    ['spelled otherwise', aBirth({}, named('Traore', 'AWA'))],
    ['names swapped', aBirth({}, named('Awa', 'Traoré'))],
    ['one letter slipped', aBirth({}, named('Traora', 'Awa'))],
    ['without the mother’s details', { ...motherless }],
    ['without any parent', { ...parentless }],
    ['the child called otherwise by the same mother', aBirth({}, named('Traoré', 'Kadiatou'))],
    [
      'another birth of the same mother 200 days before',
      aBirth({}, { ...named('Keïta', 'Issa'), birthDate: aDate('2026-04-26') }),
    ],
    ['the age shifted by two years', aBirth({}, { birthDate: aDate('2024-11-20') })],
    ['an approximate year', aBirth({}, { birthDate: aDate('2026', true) })],
    ['twins of the same order', aBirth({ multipleBirth: { children: 2, order: 1 } })],
  ])('%s', (_, other) => {
    const one = other.multipleBirth ? aBirth({ multipleBirth: { children: 2, order: 1 } }) : aBirth();
    expect(suspected(one, other)).toBe(true);
    expect(suspected(other, one)).toBe(true);
  });
});

describe('must not be flagged', () => {
  it.each<[string, BirthFacts, BirthFacts]>([
    [
      'declared twins',
      aBirth({ multipleBirth: { children: 2, order: 1 } }),
      aBirth({ multipleBirth: { children: 2, order: 2 } }, named('Traoré', 'Adama')),
    ],
    [
      'cousins of one name with other parents',
      aBirth(),
      aBirth(
        { mother: aPerson('Diarra', 'Fatou'), father: aPerson('Traoré', 'Ibrahim') },
        { birthDate: aDate('2026-11-13') },
      ),
    ],
    [
      'a sister two years older',
      aBirth(),
      aBirth({}, { ...named('Traoré', 'Kadiatou'), birthDate: aDate('2024-06-01') }),
    ],
    [
      'a child of another family on the same day',
      aBirth(),
      aBirth({ mother: aPerson('Diarra', 'Fatou'), father: aPerson('Keïta', 'Ali') }, named('Keïta', 'Issa')),
    ],
    [
      'two mothers of one name, far apart in age, on one day',
      aBirth(),
      aBirth(
        { mother: aPerson('Cissé', 'Aïssata', { birthDate: aDate('1975') }), father: aPerson('Keïta', 'Ali') },
        named('Keïta', 'Issa'),
      ),
    ],
  ])('%s', (_, one, other) => {
    expect(suspected(one, other)).toBe(false);
    expect(suspected(other, one)).toBe(false);
  });
});

describe('locks', () => {
  it.each<[string, BirthFacts]>([
    ['spelled otherwise, five days away', aBirth({}, { ...named('TRAORE', 'Ava'), birthDate: aDate('2026-11-17') })],
    ['an approximate year', aBirth({}, { birthDate: aDate('2026', true) })],
    ['the same mother long before', aBirth({}, { ...named('Keïta', 'Issa'), birthDate: aDate('2026-04-26') })],
    ['a shifted age', aBirth({}, { birthDate: aDate('2024-11-20') })],
  ])('are shared with %s', (_, other) => {
    const [here, there] = [aBirth(), other].map((one) => lockKeys(birthKeys(one), policy));
    expect(here?.some((key) => there?.includes(key))).toBe(true);
    expect(here).toEqual([...(here ?? [])].sort());
  });
});
