import { checkCharacter } from '@jatigi/kernel';

// No I, L, O, U: a person reads the reference over the telephone.
const readable = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * A reference a person can read out: `BER-2026-K7Q2MXC`, the last character checks the others.
 * @param random at least 6 random bytes
 */
export function makeReference(post: string, year: number, random: Uint8Array): string {
  const body = Array.from(random.subarray(0, 6), (byte) => readable[byte % 32]).join('');
  return `${post}-${year}-${body}${checkCharacter(`${post}${year}${body}`.replaceAll('-', ''))}`;
}

/** Whether the check character fits. */
export function isReference(reference: string): boolean {
  if (!/^[A-Z0-9-]+-\d{4}-[0-9A-Z]{7}$/.test(reference)) return false;
  const plain = reference.replaceAll('-', '');
  return checkCharacter(plain.slice(0, -1)) === plain.slice(-1);
}
