import { comparePersons, lookUpKeys } from './compare-persons';
import type { Identity } from './compare-persons';
import { sampleRegisterPolicy } from './register-policy';

const awa: Identity = {
  name: { surname: 'TRAORE', givenNames: 'AWA' },
  sex: 'F',
  birthDate: { value: '1990-03-01', approximate: false },
  birthPlace: 'KATI',
};
const as = (surname: string, givenNames: string, over: Partial<Identity> = {}): Identity => ({
  ...awa,
  name: { surname, givenNames },
  ...over,
});
const named = (surname: string, givenNames: string) => ({ surname, givenNames });
const isSuspected = (a: Identity, b: Identity): boolean =>
  (comparePersons(a, b)?.score ?? 0) >= sampleRegisterPolicy.suspectedFrom;

describe('one person, twice in the register', () => {
  it.each<[string, Identity, Identity]>([
    ['the same', awa, awa],
    ['Cissé, Sisse', as('CISSE', 'MARIAM'), as('SISSE', 'MARIAM')],
    ['Coulibaly, Koulibali', as('COULIBALY', 'SEYDOU'), as('KOULIBALI', 'SEYDOU')],
    ['Ouattara, Wattara', as('OUATTARA', 'ADAMA'), as('WATTARA', 'ADAMA')],
    ['names swapped', as('TRAORE', 'AWA'), as('AWA', 'TRAORE')],
    ['born about 1990', awa, { ...awa, birthDate: { value: '1990', approximate: true } }],
    ['born about 1989, which may be 1990', awa, { ...awa, birthDate: { value: '1989', approximate: true } }],
    [
      'a slip in the day, same mother',
      { ...awa, mother: named('KEITA', 'SIRA') },
      {
        ...awa,
        birthDate: { value: '1990-03-11', approximate: false },
        mother: named('KEITA', 'SIRA'),
      },
    ],
    ['a second given name, same place', awa, as('TRAORE', 'AWA MARIAM')],
    ['one NINA, other names', { ...awa, nina: '12345678901234A' }, as('DIARRA', 'AWA', { nina: '12345678901234A' })],
  ])('%s', (_what, a, b) => {
    expect(isSuspected(a, b)).toBe(true);
    expect(isSuspected(b, a)).toBe(true);
    const shared = lookUpKeys(a).filter((key) => lookUpKeys(b).includes(key));
    expect(shared.length).toBeGreaterThan(0);
  });

  it('says why', () => {
    const other = as('TRAORE', 'AWA', { mother: named('KEITA', 'SIRA'), passport: { number: 'AA1', expiresOn: '' } });
    const likeness = comparePersons({ ...other, mother: named('KEYTA', 'SIRA') }, other);
    expect(likeness).toEqual({
      score: 140,
      reasons: ['same-names', 'same-birth-date', 'same-passport', 'same-mother', 'same-place'],
    });
  });
});

describe('two persons', () => {
  it.each<[string, Identity, Identity]>([
    ['Aïssata and Assetou', as('TRAORE', 'AISSATA'), as('TRAORE', 'ASSETOU')],
    ['twins', { ...awa, mother: named('KEITA', 'SIRA') }, as('TRAORE', 'ADAMA', { mother: named('KEITA', 'SIRA') })],
    ['a namesake of another year', awa, { ...awa, birthDate: { value: '1991-07-01', approximate: false } }],
    [
      'a namesake of another mother',
      { ...awa, mother: named('KEITA', 'SIRA') },
      { ...awa, mother: named('DIARRA', 'FANTA') },
    ],
    ['two NINAs', { ...awa, nina: '12345678901234A' }, { ...awa, nina: '12345678901235B' }],
    ['a woman and a man', awa, { ...awa, sex: 'M' }],
  ])('%s', (_what, a, b) => {
    expect(isSuspected(a, b)).toBe(false);
  });
});

it('looks up by each word with each year she may be born in, and by papers', () => {
  const keys = lookUpKeys({ ...awa, birthDate: { value: '1990', approximate: true }, nina: 'N' });
  expect(keys).toHaveLength(2 * 5 + 1);
  expect(keys).toContain('TRAORE 1988');
  expect(keys).toContain('nina N');
});
