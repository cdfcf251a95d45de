import { randomInt } from 'node:crypto';

/** No I, L, O, U: a person reads the reference over the telephone. */
const READABLE = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** `COP-2026-7K2M9XQ4`. */
export function newReference(family: 'COP' | 'CER', now: Date): string {
  const drawn = Array.from({ length: 8 }, () => READABLE[randomInt(READABLE.length)]).join('');
  return `${family}-${now.getUTCFullYear()}-${drawn}`;
}
