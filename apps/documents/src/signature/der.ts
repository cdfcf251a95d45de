/** Tags of DER (X.690 §8) that a signature needs. */
export const Tag = {
  integer: 0x02,
  octetString: 0x04,
  objectIdentifier: 0x06,
  sequence: 0x30,
  set: 0x31,
  /** `[n]`, constructed. */
  context: (n: number): number => 0xa0 + n,
} as const;

function lengthOf(length: number): Buffer {
  if (length < 0x80) return Buffer.of(length);
  const digits = Buffer.alloc(4);
  digits.writeUInt32BE(length);
  const first = digits.findIndex((digit) => digit !== 0);
  return Buffer.concat([Buffer.of(0x80 + 4 - first), digits.subarray(first)]);
}

/** One value in DER: its tag, its length in the shortest form, its content, which is other values or bytes. */
export function der(tag: number, ...content: readonly Uint8Array[]): Buffer {
  const length = content.reduce((sum, part) => sum + part.length, 0);
  return Buffer.concat([Buffer.of(tag), lengthOf(length), ...content]);
}

/** SET OF: its elements stand in the order of their bytes (§11.6). */
export const setOf = (...elements: readonly Buffer[]): Buffer => der(Tag.set, ...[...elements].sort(Buffer.compare));

/** A whole number that is not negative, highest byte first. */
export function unsigned(bytes: Uint8Array): Buffer {
  const first = bytes.findIndex((byte) => byte !== 0);
  const digits = bytes.subarray(first === -1 ? bytes.length - 1 : first);
  return der(Tag.integer, (digits[0] as number) < 0x80 ? digits : Buffer.concat([Buffer.of(0), digits]));
}

/** `1.2.840.…` */
export function oid(dotted: string): Buffer {
  const [first, second, ...rest] = dotted.split('.').map(Number) as [number, number, ...number[]];
  const digits = [first * 40 + second, ...rest].flatMap((arc) => {
    const groups = [arc & 0x7f];
    for (let left = arc >>> 7; left > 0; left >>>= 7) groups.unshift(0x80 | (left & 0x7f));
    return groups;
  });
  return der(Tag.objectIdentifier, Buffer.from(digits));
}
