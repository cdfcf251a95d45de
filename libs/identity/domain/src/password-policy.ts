import { DomainError } from '@jatigi/kernel';

/** NIST SP 800-63B-4 §3.1.1.2: 15 characters alone, 8 beside a second factor; length and a blocklist, no composition rules. */
export const passwordLengths = { alone: 15, withSecondFactor: 8, longest: 128 } as const;

/** Beginnings that guessing programs try first, whatever is added to reach the length. */
const guessed = ['password', 'motdepasse', 'azertyuiop', 'qwertyuiop', '123456789', 'bamako', 'jatigi', 'mali2026'];

/** Characters as a person counts them (code points), after the normalisation used before hashing. */
const lengthOf = (password: string): number => [...normalisePassword(password)].length;

/** The same password typed on two keyboards must hash alike (NIST: NFKC before hashing). */
export function normalisePassword(password: string): string {
  return password.normalize('NFKC');
}

/** Whether the password may be used without a second factor. */
export function isStrongAlone(password: string): boolean {
  return lengthOf(password) >= passwordLengths.alone;
}

/**
 * Checks a new password.
 * @throws DomainError 400 `password-too-short`, `password-too-long`, `password-too-common`, pointer `/password`
 */
export function expectGoodPassword(password: string, context: { secondFactor: boolean; login: string }): void {
  const shortest = context.secondFactor ? passwordLengths.withSecondFactor : passwordLengths.alone;
  const length = lengthOf(password);
  if (length < shortest) throw fault('password-too-short', `Use at least ${shortest} characters.`);
  if (length > passwordLengths.longest)
    throw fault('password-too-long', `Use at most ${passwordLengths.longest} characters.`);
  if (isCommon(password, context.login)) throw fault('password-too-common', 'This password is too easy to guess.');
}

function isCommon(password: string, login: string): boolean {
  const plain = normalisePassword(password).toLowerCase();
  const name = login.toLowerCase().split('@')[0] ?? '';
  if (new Set(plain).size < 5) return true;
  if (guessed.some((word) => plain.replaceAll(word, '').length < plain.length / 2)) return true;
  return plain === login.toLowerCase() || (name.length >= 5 && plain.replaceAll(name, '').length < 4);
}

function fault(code: string, detail: string): DomainError {
  return new DomainError({ code, kind: 'invalid', detail, errors: [{ pointer: '/password', code, detail }] });
}
