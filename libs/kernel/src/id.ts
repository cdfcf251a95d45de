import { randomBytes } from 'node:crypto';

/**
 * A new UUID version 7 (RFC 9562 §5.7): 48 bits of Unix milliseconds, then randomness.
 * Ids made later sort later, which keeps B-tree inserts at the right edge.
 */
export function uuidv7(now: number = Date.now()): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(now, 0, 6);
  bytes[6] = (bytes[6]! & 0x0f) | 0x70;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** Whether the text is a UUID of any version in its canonical form. */
export function isUuid(text: string): boolean {
  return uuidPattern.test(text);
}
