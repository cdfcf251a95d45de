import { VdsError } from './vds-error';

const UNLATCH = 0xfe;
const CHARACTERS = '<0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'; // values 3…39; the filler stands for the space

function value(character: string): number {
  const index = CHARACTERS.indexOf(character === ' ' ? '<' : character);
  if (index < 0) throw new VdsError(`"${character}" cannot be written in C40`);
  return index + 3;
}

function pair(a: number, b: number, c: number): [number, number] {
  const packed = 1600 * a + 40 * b + c + 1;
  return [packed >> 8, packed & 0xff];
}

/** Bytes that a text of so many characters needs: two for every three, begun triples included. */
export const c40Length = (characters: number): number => Math.ceil(characters / 3) * 2;

/**
 * C40 as 9303-13 §2.6 has it: A–Z, 0–9 and the filler (or space); two left over are padded with 0, one left over is
 * 0xFE and ASCII + 1.
 * @throws VdsError for any other character.
 */
export function encodeC40(text: string): Uint8Array {
  const bytes: number[] = [];
  for (let i = 0; i < text.length; i += 3) {
    const [a, b, c] = [text[i] as string, text[i + 1], text[i + 2]];
    if (b === undefined) {
      value(a);
      bytes.push(UNLATCH, (a === '<' ? ' ' : a).charCodeAt(0) + 1);
    } else {
      bytes.push(...pair(value(a), value(b), c === undefined ? 0 : value(c)));
    }
  }
  return Uint8Array.from(bytes);
}

function character(code: number): string {
  const found = code < 3 ? undefined : CHARACTERS[code - 3];
  if (found === undefined) throw new VdsError(`${code} is not a C40 value of this format`);
  return found;
}

function unpack(first: number, second: number, last: boolean): string {
  if (first === UNLATCH) {
    const single = second === 0x21 ? '<' : String.fromCharCode(second - 1);
    if (!last || !CHARACTERS.includes(single) || second === 0x3d) throw new VdsError('wrong end of a C40 text');
    return single;
  }
  const packed = first * 256 + second - 1;
  if (packed < 0) throw new VdsError('0000 is not a C40 pair');
  const [a, b, c] = [Math.floor(packed / 1600), Math.floor(packed / 40) % 40, packed % 40];
  const padded = last && c === 0;
  return character(a) + character(b) + (padded ? '' : character(c));
}

/**
 * Text of C40 bytes; the space comes back as the filler `<`.
 * @throws VdsError when the bytes are not C40 of the small alphabet above.
 */
export function decodeC40(bytes: Uint8Array): string {
  if (bytes.length % 2 !== 0) throw new VdsError('C40 needs an even number of bytes');
  let text = '';
  for (let i = 0; i < bytes.length; i += 2) {
    text += unpack(bytes[i] as number, bytes[i + 1] as number, i + 2 === bytes.length);
  }
  return text;
}
