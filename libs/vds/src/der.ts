import { VdsError } from './vds-error';

/** One value of DER with its tag and length (`bytes`) and without (`content`). */
export interface DerNode {
  readonly tag: number;
  readonly content: Uint8Array;
  readonly bytes: Uint8Array;
}

/** Values of DER one after the other; nothing is copied. */
export class DerReader {
  private offset = 0;

  constructor(private readonly bytes: Uint8Array) {}

  get atEnd(): boolean {
    return this.offset >= this.bytes.length;
  }

  /** @throws VdsError when there is none, or it has another tag */
  next(tag?: number): DerNode {
    const start = this.offset;
    const found = this.byte();
    if (tag !== undefined && found !== tag) throw new VdsError(`DER: tag ${found} instead of ${tag}`, start);
    const length = this.length();
    const from = this.offset;
    if (from + length > this.bytes.length) throw new VdsError('DER: the value ends too early', from);
    this.offset = from + length;
    return {
      tag: found,
      content: this.bytes.subarray(from, this.offset),
      bytes: this.bytes.subarray(start, this.offset),
    };
  }

  private byte(): number {
    const byte = this.bytes[this.offset];
    if (byte === undefined) throw new VdsError('DER: the value ends too early', this.offset);
    this.offset += 1;
    return byte;
  }

  private length(): number {
    const first = this.byte();
    if (first < 0x80) return first;
    if (first === 0x80 || first > 0x84) throw new VdsError('DER: a length that is none', this.offset - 1);
    let length = 0;
    for (let n = first - 0x80; n > 0; n -= 1) length = length * 256 + this.byte();
    return length;
  }
}

/** All values in a content. */
export function derNodes(content: Uint8Array): DerNode[] {
  const reader = new DerReader(content);
  const nodes: DerNode[] = [];
  while (!reader.atEnd) nodes.push(reader.next());
  return nodes;
}

/** Two lower-case digits a byte. */
export const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, i) => byte === b[i]);
