import { Account } from '../account';
import type { AccountKind } from '../account';
import { drawRecoveryCode, RECOVERY_CODE_BITS, recoveryCodeOf } from '../desk/drawn-codes';
import {
  counterGrows,
  expectAnotherWayIn,
  expectRoomForPasskey,
  expectSomethingToRecover,
  MOST_PASSKEYS,
} from './passkey-rules';

const contact = {
  emailSealed: Buffer.from('e'),
  emailIndex: Buffer.from('i'),
  phoneSealed: null,
  phoneIndex: null,
  givenNameSealed: null,
};
const at = new Date('2026-11-28T10:00:00Z');

function given(kind: AccountKind, { password = true, totp = false } = {}): Account {
  const account = Account.open({ id: 'a', personId: 'p', kind, language: 'fr', contact, at });
  if (password) account.setPassword('hash', true);
  if (totp) {
    account.enrolFactor(Buffer.from('seed'));
    account.useFactorStep(100, at);
  }
  return account;
}

describe('passkeys of an account', () => {
  it('are ten at most', () => {
    expect(() => expectRoomForPasskey(MOST_PASSKEYS - 1)).not.toThrow();
    expect(() => expectRoomForPasskey(MOST_PASSKEYS)).toThrow('at most 10');
  });

  it.each([
    ['staff', { password: false }, 0, 'only way in'],
    ['staff', { password: true }, 0, 'only way in'],
    ['staff', { password: false, totp: true }, 0, 'only way in'],
    ['staff', { totp: true }, 0, null],
    ['staff', { password: false }, 1, null],
    ['citizen', {}, 0, null],
  ] as const)('the last of %s with %j beside %i others: %s', (kind, has, others, refusal) => {
    const act = (): void => expectAnotherWayIn(given(kind, has), others);
    if (refusal) expect(act).toThrow(refusal);
    else expect(act).not.toThrow();
  });

  it.each([
    [0, 0, true],
    [0, 1, true],
    [5, 6, true],
    [5, 5, false],
    [5, 4, false],
    [5, 0, false],
  ])('a counter of %i followed by %i: %s', (stored, shown, grows) => expect(counterGrows(stored, shown)).toBe(grows));
});

describe('recovery codes', () => {
  it('stand for something', () => {
    expect(() => expectSomethingToRecover(given('staff', { password: false }), 1)).toThrow('has none');
    expect(() => expectSomethingToRecover(given('citizen'), 0)).toThrow('first');
    expect(() => expectSomethingToRecover(given('citizen'), 1)).not.toThrow();
    expect(() => expectSomethingToRecover(given('citizen', { totp: true }), 0)).not.toThrow();
  });

  it('have at least fifty drawn bits, and are read however they are typed', () => {
    expect(RECOVERY_CODE_BITS).toBeGreaterThanOrEqual(50);
    const code = drawRecoveryCode((below) => 7 % below);
    expect(code).toHaveLength(12);
    expect(recoveryCodeOf(` ${code.slice(0, 4).toLowerCase()} ${code.slice(4, 8)}-${code.slice(8)}`)).toBe(code);
    expect(recoveryCodeOf('0'.repeat(12))).toBeNull();
  });
});

describe('an account', () => {
  it('tells each factor that comes and goes, and forgets the password of an officer who begins anew', () => {
    const account = given('staff', { totp: true });
    account.tellFactor('factor-removed', 'passkey');
    expect(account.pullFacts().slice(1)).toEqual([
      { fact: 'factor-added', personId: 'p', factor: 'totp' },
      { fact: 'factor-removed', personId: 'p', factor: 'passkey' },
    ]);
    account.forgetPassword();
    expect([account.passwordHash, account.totpConfirmedAt, account.totpSeedSealed]).toEqual([null, null, null]);
  });
});
