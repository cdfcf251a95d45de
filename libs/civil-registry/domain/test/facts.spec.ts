import { DomainError, isPartialDate } from '@jatigi/kernel';
import {
  changeFacts,
  factsFaults,
  factsWarnings,
  missingFacts,
  noteText,
  numberPrint,
  printedNumber,
  wholeFacts,
} from '../src/index';
import type { BirthFacts, Declaration } from '../src/index';
import { aBirth, aDate, aDraft, agent, aPerson, consul, moment, today } from './a-birth';

describe('partial dates', () => {
  it.each(['1960', '1960-03', '2024-02-29', '1998-12-31'])('%s exists', (value) =>
    expect(isPartialDate(value)).toBe(true),
  );
  it.each(['2026-02-31', '2025-02-29', '1960-13', '60', '0012', '', '1960-3', 'vers 1960', null])(
    '%s does not',
    (value) => expect(isPartialDate(value)).toBe(false),
  );
});

const faults = (facts: BirthFacts): string[] =>
  factsFaults(facts, today).map(({ pointer, code }) => `${pointer} ${code}`);

describe('what is wrong is said at its field', () => {
  it.each<[string, BirthFacts, string]>([
    ['the future', aBirth({}, { birthDate: aDate('2026-11-25') }), '/facts/child/birthDate/value birth-in-the-future'],
    ['31 February', aBirth({}, { birthDate: aDate('2026-02-31') }), '/facts/child/birthDate/value invalid-date'],
    [
      'Arabic letters in the Latin form',
      aBirth({}, aPerson('تراوري', 'Awa')),
      '/facts/child/name/surname script-not-latin',
    ],
    [
      'N’Ko letters in the Latin form',
      aBirth({}, aPerson('Traoré', 'ߊߥߊ')),
      '/facts/child/name/givenNames script-not-latin',
    ],
    ['digits', aBirth({}, aPerson('Traoré2', 'Awa')), '/facts/child/name/surname name-characters'],
    ['markup', aBirth({}, aPerson('<b>Traoré', 'Awa')), '/facts/child/name/surname name-characters'],
    [
      'another script than it says',
      aBirth({}, { originalName: { surname: 'ߕߙߊߥߏߙߋ', givenNames: 'ߊߥߊ', script: 'Arab' } }),
      '/facts/child/originalName/surname script-mismatch',
    ],
    [
      'a mother younger than her child',
      aBirth({ mother: aPerson('Cissé', 'A', { birthDate: aDate('2026-11-13') }) }),
      '/facts/mother/birthDate/value mother-born-after-child',
    ],
    [
      'the third of two',
      aBirth({ multipleBirth: { children: 2, order: 3 } }),
      '/facts/multipleBirth/order order-above-children',
    ],
    [
      'a nationality twice',
      aBirth({}, { nationalities: ['MLI', 'MLI'] }),
      '/facts/child/nationalities nationality-twice',
    ],
  ])('%s', (_, facts, expected) => expect(faults(facts)).toContain(expected));

  it('names of every family are taken: ɛ ɔ ɲ ŋ, apostrophes, hyphens', () => {
    expect(faults(aBirth({}, aPerson('N’Diaye-Ŋɔɲɛ', "M'Bà Ɛ.")))).toEqual([]);
  });

  it('warns and does not refuse: a very young mother, an odd NINA', () => {
    const odd = aBirth({ mother: aPerson('Cissé', 'A', { birthDate: aDate('2018'), nina: '123' }) });
    expect(faults(odd)).toEqual([]);
    expect(factsWarnings(odd).map(({ code }) => code)).toEqual(['parent-very-young', 'nina-shape']);
  });
});

describe('what is missing', () => {
  it('an unknown father is not; the child’s name, the declarant are', () => {
    const { father: _, ...unknown } = aBirth();
    expect(missingFacts(unknown)).toEqual([]);
    expect(missingFacts({}).map(({ pointer }) => pointer)).toEqual(
      expect.arrayContaining(['/facts/child/name/surname', '/facts/child/birthDate', '/facts/declarant/capacity']),
    );
  });

  it('a whole act: the father who declares is not written twice, and no witness is an empty list', () => {
    const { declarant: _, ...facts } = aBirth();
    expect(wholeFacts({ ...facts, declarant: { capacity: 'father' } }).declarant?.person).toEqual(facts.father);
    expect(wholeFacts({}).witnesses).toEqual([]);
  });
});

it('a linked account stays with its person and leaves with her name', () => {
  const linked = { mother: aPerson('Cissé', 'Aïssata', { personId: 'p' }) };
  expect(changeFacts(linked, { mother: aPerson('Cissé', 'Aïssata', { residence: 'Paris' }) }).mother?.personId).toBe(
    'p',
  );
  expect(changeFacts(linked, { mother: aPerson('Diarra', 'Fatou') }).mother?.personId).toBeUndefined();
  expect(changeFacts(linked, { mother: null })).toEqual({});
});

describe('two persons', () => {
  const verified = (): Declaration => {
    const declaration = aDraft();
    declaration.declare(agent, moment);
    declaration.verify(agent, moment);
    return declaration;
  };
  const code = (work: () => void): string => {
    try {
      work();
    } catch (error) {
      if (error instanceof DomainError) return error.code;
    }
    return 'nothing';
  };

  it('who verified does not sign; who took it down may verify', () => {
    expect(code(() => verified().maySign(agent))).toBe('four-eyes');
    expect(code(() => verified().maySign(consul))).toBe('nothing');
  });

  it('nobody handles the birth of her own child', () => {
    const declaration = aDraft(aBirth({ mother: aPerson('Cissé', 'Aïssata', { personId: consul }) }));
    declaration.declare(agent, moment);
    expect(code(() => declaration.verify(consul, moment))).toBe('own-file');
  });
});

describe('words and numbers', () => {
  it('a note is written in French from its facts', () => {
    const diedOn = aDate('1987-03-01');
    expect(noteText('death', { diedOn, place: 'Paris', country: 'FRA', authority: 'la mairie de Paris 14e' })).toBe(
      'Décès survenu le 1er mars 1987 à Paris (FRA), acte dressé par la mairie de Paris 14e.',
    );
    const person = { name: { surname: 'Traoré', givenNames: 'Moussa' }, birthDate: aDate('1960', true) };
    expect(
      noteText('recognition', {
        recognisedBy: 'father',
        person,
        on: '2026-11-20',
        authority: 'le consulat',
        reference: '12',
      }),
    ).toBe(
      'Reconnaissance par son père, Moussa Traoré, né vers 1960, reçue le 20 novembre 2026 par le consulat (réf. 12).',
    );
  });

  it('the number is printed by the pattern of the centre', () => {
    const act = { centre: 'PAR', year: 2026, number: 7 };
    expect(printedNumber('{centre}/{year}/{kind}/{number:4}', act)).toBe('PAR/2026/N/0007');
    expect(printedNumber('{number}-{year}', { ...act, number: 12345 })).toBe('12345-2026');
    expect(() => numberPrint('{centre}', act)).toThrow('{number}');
  });
});
