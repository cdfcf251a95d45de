import { DomainError } from '@jatigi/kernel';
import type { Account } from '../account';

/** A telephone, a computer, a key in the drawer, and room for the next ones. */
export const MOST_PASSKEYS = 10;

/** @throws 409 `too-many-passkeys` */
export function expectRoomForPasskey(have: number): void {
  if (have < MOST_PASSKEYS) return;
  const detail = `An account has at most ${MOST_PASSKEYS} passkeys. Remove one first.`;
  throw new DomainError({ code: 'too-many-passkeys', kind: 'conflict', detail });
}

/** Password and authenticator together count as one strong way in. */
export function hasAuthenticator(account: Account): boolean {
  return account.passwordHash !== null && account.totpConfirmedAt !== null;
}

/**
 * An officer keeps a strong way in: nobody locks herself out of the desk by mistake.
 * @throws 409 `last-factor`
 */
export function expectAnotherWayIn(account: Account, otherPasskeys: number): void {
  if (account.kind !== 'staff' || otherPasskeys > 0 || hasAuthenticator(account)) return;
  const detail = 'This is the only way in of an officer. Add another passkey first.';
  throw new DomainError({ code: 'last-factor', kind: 'conflict', detail });
}

/**
 * Recovery codes stand for a second factor beside the password: without either they are worth nothing.
 * @throws 409 `password-missing`, `factor-missing`
 */
export function expectSomethingToRecover(account: Account, passkeys: number): void {
  if (account.passwordHash === null) {
    const detail = 'Recovery codes are used with a password, and this account has none. Add a second passkey instead.';
    throw new DomainError({ code: 'password-missing', kind: 'conflict', detail });
  }
  if (passkeys > 0 || account.totpConfirmedAt !== null) return;
  const detail = 'Add a passkey or an authenticator first: a recovery code stands for it.';
  throw new DomainError({ code: 'factor-missing', kind: 'conflict', detail });
}

/** WebAuthn §7.2: a counter that does not grow means two copies of the key. Keys that are synchronised do not count at all. */
export function counterGrows(stored: number, shown: number): boolean {
  return (stored === 0 && shown === 0) || shown > stored;
}
