import { randomInt } from 'node:crypto';

/** No I, L, O, U: a person reads the reference over the telephone. */
const READABLE = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** `REG-2026-7K3M9P2Q`: what a person names her case by. */
export function newReference(prefix: string, now: Date): string {
  const drawn = Array.from({ length: 8 }, () => READABLE[randomInt(READABLE.length)]).join('');
  return `${prefix}-${now.getUTCFullYear()}-${drawn}`;
}
