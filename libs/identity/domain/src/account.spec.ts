import { IllegalTransition } from '@jatigi/kernel';
import { Account } from './account';
import type { AccountKind } from './account';

const at = new Date('2026-11-24T10:00:00Z');
const contact = {
  emailSealed: Buffer.from('e'),
  emailIndex: Buffer.from('i'),
  phoneSealed: null,
  phoneIndex: null,
  givenNameSealed: null,
};
const given = (kind: AccountKind = 'citizen') =>
  Account.open({ id: 'a', personId: 'p', kind, language: 'fr', contact, at });

describe('Account', () => {
  it('given an open account, when the address is proved, then it is active and both facts are told once', () => {
    const account = given();
    account.confirm();
    expect(account.state).toBe('ACTIVE');
    expect(account.pullFacts()).toEqual([
      { fact: 'opened', personId: 'p' },
      { fact: 'confirmed', personId: 'p' },
    ]);
    expect(account.pullFacts()).toEqual([]);
    expect(() => account.confirm()).toThrow(IllegalTransition);
  });

  it('given an account with an address, when a number is proved and then another, then each fact is told', () => {
    const account = given();
    account.pullFacts();
    const version = account.version;
    account.changeContact('phone', { sealed: Buffer.from('p'), index: Buffer.from('pi') });
    account.changeContact('phone', { sealed: Buffer.from('q'), index: Buffer.from('qi') });
    expect([account.phoneIndex, account.emailIndex]).toEqual([Buffer.from('qi'), Buffer.from('i')]);
    expect(account.version).toBe(version + 2);
    expect(account.pullFacts()).toEqual([
      { fact: 'contact-changed', personId: 'p', contact: 'phone', change: 'added' },
      { fact: 'contact-changed', personId: 'p', contact: 'phone', change: 'replaced' },
    ]);
  });

  it('given staff, then a password is never enough; given a citizen, only until a factor is confirmed', () => {
    expect(given('staff').needsSecondFactor).toBe(true);
    const citizen = given();
    citizen.enrolFactor(Buffer.from('seed'));
    expect(citizen.needsSecondFactor).toBe(false);
    expect(citizen.useFactorStep(100, at)).toBe(true);
    expect(citizen.needsSecondFactor).toBe(true);
  });

  it('given a used time step, when it or an earlier one comes again, then it is refused', () => {
    const account = given();
    account.enrolFactor(Buffer.from('seed'));
    expect([100, 100, 99, 101].map((step) => account.useFactorStep(step, at))).toEqual([true, false, false, true]);
    expect(() => account.enrolFactor(Buffer.from('other'))).toThrow('enrolled already');
    account.replaceFactor(Buffer.from('other'));
    expect([account.totpConfirmedAt, account.useFactorStep(100, at)]).toEqual([null, true]);
  });

  it('given two accounts, when they are linked, then the former person is named', () => {
    const account = given();
    account.pullFacts();
    const sealed = { emailSealed: Buffer.from('e2'), phoneSealed: null, givenNameSealed: null };
    account.linkTo('q', sealed, null);
    expect(account.pullFacts()).toEqual([{ fact: 'linked', personId: 'q', formerPersonId: 'p' }]);
    expect(() => account.linkTo('q', sealed, null)).toThrow('one person');
  });
});
