import { checkCharacter, decide, type Actor } from '@jatigi/kernel';

import {
  documentsRules,
  drawDocumentNumber,
  isDocumentNumber,
  maskedName,
  normaliseDocumentNumber,
  printDocumentNumber,
  standingLifecycle,
  standingOn,
  stayParts,
} from './index';

let state = 7;
const random = (below: number): number => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
};

const numberUnder = (prefix: string): string => `${prefix}0123456789${checkCharacter(`${prefix}0123456789`)}`;

describe('document number', () => {
  it('the sample of ISO/IEC 7064 MOD 37,36', () => expect(checkCharacter('A12425GABC1234002')).toBe('M'));

  it('a drawn number is one, printed in groups and read back however it is typed', () => {
    for (let i = 0; i < 2000; i += 1) {
      const number = drawDocumentNumber('visa', random);
      expect(isDocumentNumber(number)).toBe(true);
      expect(normaliseDocumentNumber(` ${printDocumentNumber(number).toLowerCase()} `)).toBe(number);
      expect(number).toMatch(/^[A-Z0-9][A-Z0-9/-]{2,39}$/);
    }
  });

  it.each([
    ['visa', 'MLV'],
    ['act', 'MLA'],
    ['registration', 'MLR'],
    ['loss-receipt', 'MLL'],
    ['refusal-letter', 'MLD'],
  ] as const)('of the family %s begins with %s', (family, prefix) => {
    const number = drawDocumentNumber(family, random);
    expect(number.slice(0, 3)).toBe(prefix);
    expect(isDocumentNumber(number)).toBe(true);
    expect(normaliseDocumentNumber(printDocumentNumber(number))).toBe(number);
  });

  it('of a laissez-passer fills the number of its machine-readable zone, and is printed as it stands there', () => {
    for (let i = 0; i < 2000; i += 1) {
      const number = drawDocumentNumber('emergency-travel-document', random);
      expect(number).toMatch(/^LP[A-Z0-9]{7}$/);
      expect(isDocumentNumber(number)).toBe(true);
      expect(printDocumentNumber(number)).toBe(number);
      expect(normaliseDocumentNumber(` ${number.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'i')} `)).toBe(
        number,
      );
    }
  });

  it('no other family has numbers', () => expect(isDocumentNumber(numberUnder('MLZ'))).toBe(false));

  it('every single wrong character is seen', () => {
    const number = drawDocumentNumber('visa', random);
    for (let i = 3; i < number.length; i += 1) {
      for (const other of '0123456789ABCDEFGHJKMNPQRSTVWXYZ') {
        if (other !== number[i]) expect(isDocumentNumber(number.slice(0, i) + other + number.slice(i + 1))).toBe(false);
      }
    }
  });
});

describe('what a stranger may learn', () => {
  it.each([
    ['KONÉ', 'Awa Mariam', 'K••• A•• M•••••'],
    ["N'DIAYE-BA", 'Ŋolo', 'N••••• B• Ŋ•••'],
    ['X', '', 'X•'],
    ['Wooloomooloo', '', 'W•••••'],
  ])('%s %s → %s', (surname, givenNames, masked) => expect(maskedName(surname, givenNames)).toBe(masked));

  it('the last day of validity still counts', () => {
    expect(standingOn('2027-04-09', '2027-04-09')).toBe('valid');
    expect(standingOn('2027-04-10', '2027-04-09')).toBe('expired');
    expect(standingOn('2099-01-01', null)).toBe('valid');
  });
});

describe('where a document stands', () => {
  it.each([
    ['valid', ['suspend', 'revoke', 'supersede']],
    ['suspended', ['reinstate', 'revoke', 'supersede']],
    ['revoked', []],
    ['superseded', []],
  ] as const)('%s may be followed by %j', (standing, allowed) =>
    expect(standingLifecycle.allowed(standing)).toEqual(allowed),
  );

  it('a suspension outranks the dates, and lifted it leaves them', () => {
    expect(standingOn('2027-04-09', '2027-04-09', 'suspended')).toBe('suspended');
    expect(standingOn('2027-04-10', '2027-04-09', 'suspended')).toBe('suspended');
  });
});

describe('stay in a seal', () => {
  it.each([
    [30, { days: 30, months: 0, years: 0 }],
    [253, { days: 253, months: 0, years: 0 }],
    [365, { days: 0, months: 0, years: 1 }],
    [360, { days: 0, months: 12, years: 0 }],
  ])('%i days', (days, parts) => expect(stayParts(days)).toEqual(parts));
  it('never says another length', () => expect(() => stayParts(300 + 7)).toThrow('cannot say'));
});

describe('permissions', () => {
  const actor = (kind: Actor['kind'], service: string): Actor => ({
    kind,
    personId: null,
    accountId: null,
    service,
    strength: 'none',
    purpose: null,
    grants: [],
  });
  const ofVisasAlone = ['documents.border-bundle.sign', 'documents.draft.draw'];
  const isOfOwners = ({ who, action }: (typeof documentsRules)[number]): boolean =>
    who === 'service' && !ofVisasAlone.includes(action);
  it.each(documentsRules.filter(isOfOwners))('$action: only a service that owns files', ({ action }) => {
    for (const owner of ['visas', 'civil-registry', 'identity'])
      expect(decide(documentsRules, actor('service', owner), action).allow).toBe(true);
    expect(decide(documentsRules, actor('service', 'payments'), action).allow).toBe(false);
    expect(decide(documentsRules, actor('person', 'visas'), action).allow).toBe(false);
    expect(decide(documentsRules, actor('anonymous', 'gateway'), action).allow).toBe(false);
  });

  it.each(ofVisasAlone)('%s: for visas alone', (action) => {
    const may = (service: string): boolean => decide(documentsRules, actor('service', service), action).allow;
    expect(['visas', 'civil-registry', 'identity', 'payments'].filter(may)).toEqual(['visas']);
  });
});
