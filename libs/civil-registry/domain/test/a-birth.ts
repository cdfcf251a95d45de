import type { PlainDate } from '@jatigi/kernel';
import { Declaration, samplePolicy } from '../src/index';
import type { ActPerson, BirthFacts, Moment } from '../src/index';

export const today = '2026-11-24' as PlainDate;
export const moment: Moment = { now: new Date(`${today}T10:00:00Z`), today, rules: samplePolicy.declaration };
export const agent = '00000000-0000-4000-8000-00000000000a';
export const consul = '00000000-0000-4000-8000-00000000000c';

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}|['’]/gu, '')
    .toUpperCase();

export const aPerson = (surname: string, givenNames: string, over: Partial<ActPerson> = {}): ActPerson => ({
  name: { surname, givenNames },
  mrzName: { surname: plain(surname), givenNames: plain(givenNames) },
  nationalities: ['MLI'],
  ...over,
});

export const aDate = (value: string, approximate = false) => ({ value, approximate });

/** Awa Traoré, born twelve days ago in Paris. */
export function aBirth(over: Partial<BirthFacts> = {}, child: Partial<BirthFacts['child']> = {}): BirthFacts {
  const father = aPerson('Traoré', 'Moussa', { birthDate: aDate('1995', true) });
  return {
    child: {
      ...aPerson('Traoré', 'Awa'),
      sex: 'F',
      birthDate: aDate('2026-11-12'),
      birthPlace: 'Paris 14e',
      birthCountry: 'FRA',
      ...child,
    },
    mother: aPerson('Cissé', 'Aïssata', { birthDate: aDate('1998-03-02') }),
    father,
    declarant: { capacity: 'father', person: father },
    witnesses: [],
    ...over,
  };
}

export function aDraft(facts: BirthFacts = aBirth()): Declaration {
  const declaration = Declaration.start({ id: '1', post: 'PAR', by: agent, now: moment.now });
  declaration.edit({ ...facts }, agent, moment);
  return declaration;
}
