import { IllegalTransition } from '@jatigi/kernel';
import { Account } from './account';
import type { AccountKind } from './account';

const at = new Date('2026-11-24T10:00:00Z');
const contact = { emailSealed: Buffer.from('e'), emailIndex: Buffer.from('i'), givenNameSealed: null };
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
    account.linkTo('q', { emailSealed: Buffer.from('e2'), givenNameSealed: null }, null);
    expect(account.pullFacts()).toEqual([{ fact: 'linked', personId: 'q', formerPersonId: 'p' }]);
    expect(() => account.linkTo('q', { emailSealed: Buffer.from('e2'), givenNameSealed: null }, null)).toThrow(
      'one person',
    );
  });
});
