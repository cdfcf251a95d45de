import { VdsError } from './vds-error';

/** Modules of a square bar code, row by row, without its quiet zone; 1 is dark. */
export interface DataMatrix {
  readonly side: number;
  readonly modules: Uint8Array;
}

/**
 * Squares of ECC 200 (ISO/IEC 16022, table 7): side, regions in a row, codewords of data and of correction, blocks. No seal
 * is so short that it needs a smaller one, or so long that it needs the last, whose blocks are of two lengths.
 */
const SYMBOLS = [
  [32, 2, 62, 36, 1],
  [36, 2, 86, 42, 1],
  [40, 2, 114, 48, 1],
  [44, 2, 144, 56, 1],
  [48, 2, 174, 68, 1],
  [52, 2, 204, 84, 2],
  [64, 4, 280, 112, 2],
  [72, 4, 368, 144, 4],
  [80, 4, 456, 192, 4],
  [88, 4, 576, 224, 4],
  [96, 4, 696, 272, 4],
  [104, 4, 816, 336, 6],
  [120, 6, 1050, 408, 6],
  [132, 6, 1304, 496, 8],
] as const;

const BASE_256 = 231;
const LONG_RUN = 250;
const PAD = 129;
/** Bytes and padding are scrambled by their place, counted from 1 (annex B). */
const scrambledByte = (byte: number, place: number): number => (byte + ((149 * place) % 255) + 1) & 0xff;
function scrambledPad(place: number): number {
  const codeword = PAD + ((149 * place) % 253) + 1;
  return codeword > 254 ? codeword - 254 : codeword;
}

/** All of the data as one run of bytes (§5.2.9): what a reader gives back never depends on its idea of an alphabet. */
function runOf(bytes: Uint8Array): Uint8Array {
  const { length } = bytes;
  const head = length < LONG_RUN ? [length] : [Math.floor(length / LONG_RUN) + LONG_RUN - 1, length % LONG_RUN];
  const run = new Uint8Array(1 + head.length + length);
  run.set([BASE_256, ...head]);
  run.set(bytes, 1 + head.length);
  return run.map((byte, at) => (at === 0 ? byte : scrambledByte(byte, at + 1)));
}

function padded(run: Uint8Array, capacity: number): Uint8Array {
  const data = new Uint8Array(capacity);
  data.set(run);
  for (let at = run.length; at < capacity; at += 1) data[at] = at === run.length ? PAD : scrambledPad(at + 1);
  return data;
}

/** Powers of 2 and their exponents in the field of 256 elements over x⁸ + x⁵ + x³ + x² + 1. */
const POWERS = new Uint8Array(510);
const EXPONENTS = new Uint8Array(256);
for (let n = 0, power = 1; n < 255; n += 1) {
  POWERS[n] = POWERS[n + 255] = power;
  EXPONENTS[power] = n;
  power = power < 0x80 ? power << 1 : (power << 1) ^ 0x12d;
}
const product = (a: number, b: number): number =>
  a === 0 || b === 0 ? 0 : (POWERS[(EXPONENTS[a] as number) + (EXPONENTS[b] as number)] as number);

/** (x − 2)(x − 4)(x − 8)…, highest coefficient first and left out: it is 1. */
function generator(degree: number): Uint8Array {
  let polynomial = Uint8Array.of(1);
  for (let n = 1; n <= degree; n += 1) {
    const next = new Uint8Array(n + 1);
    polynomial.forEach((coefficient, at) => {
      next[at] = (next[at] as number) ^ coefficient;
      next[at + 1] = product(coefficient, POWERS[n] as number);
    });
    polynomial = next;
  }
  return polynomial.subarray(1);
}

/** Data and, behind them, what corrects them (Reed–Solomon): codewords belong to the blocks in turns. */
function withCorrection(data: Uint8Array, correction: number, blocks: number): Uint8Array {
  const codewords = new Uint8Array(data.length + correction);
  codewords.set(data);
  const divisor = generator(correction / blocks);
  for (let block = 0; block < blocks; block += 1) {
    const rest = new Uint8Array(divisor.length);
    for (let at = block; at < data.length; at += blocks) {
      const factor = (data[at] as number) ^ (rest[0] as number);
      rest.copyWithin(0, 1);
      rest[rest.length - 1] = 0;
      divisor.forEach((coefficient, n) => (rest[n] = (rest[n] as number) ^ product(factor, coefficient)));
    }
    rest.forEach((codeword, n) => (codewords[data.length + n * blocks + block] = codeword));
  }
  return codewords;
}

/** Where the eight bits of a codeword stand, the highest first: beside its own place, and in the corner that is torn apart. */
const SHAPE = [[-2, -2], [-2, -1], [-1, -2], [-1, -1], [-1, 0], [0, -2], [0, -1], [0, 0]] as const; // prettier-ignore
const CORNER = [[-1, 0], [-1, 1], [-1, 2], [0, -2], [0, -1], [1, -1], [2, -1], [3, -1]] as const; // prettier-ignore

/** Where codewords are tried in turn: up and down in diagonals, beyond the edges too (annex F). */
function* diagonals(size: number): Generator<readonly [row: number, column: number]> {
  let [row, column] = [4, 0];
  do {
    do {
      yield [row, column];
      [row, column] = [row - 2, column + 2];
    } while (row >= 0 && column < size);
    [row, column] = [row + 1, column + 3];
    do {
      yield [row, column];
      [row, column] = [row + 2, column - 2];
    } while (row < size && column >= 0);
    [row, column] = [row + 3, column + 1];
  } while (row < size || column < size);
}

/** Of each module of the data, which bit of all codewords it shows. */
function bitsOfModules(size: number): Int16Array {
  const bits = new Int16Array(size * size).fill(-1);
  const isFree = (row: number, column: number): boolean =>
    row >= 0 && row < size && column >= 0 && column < size && bits[row * size + column] === -1;
  const shift = 4 - ((size + 4) % 8); // what leaves at one edge comes in at the other, moved by so many
  let bit = 0;
  const place = (row: number, column: number): void => {
    for (const [down, right] of SHAPE) {
      let [y, x] = [row + down, column + right];
      if (y < 0) [y, x] = [y + size, x + shift];
      if (x < 0) [y, x] = [y + shift, x + size];
      bits[y * size + x] = bit++;
    }
  };
  for (const [row, column] of diagonals(size)) {
    if (row === size && column === 0)
      for (const [y, x] of CORNER) bits[(y < 0 ? y + size : y) * size + (x < 0 ? x + size : x)] = bit++;
    else if (isFree(row, column)) place(row, column);
  }
  return bits;
}

const LIGHT = -1;
const DARK = -2;

/** The whole symbol: each region is framed by two dark sides and two of which every other module is dark. */
function drawing(side: number, regions: number): Int16Array {
  const frame = side / regions;
  const size = side - 2 * regions;
  const bits = bitsOfModules(size);
  return Int16Array.from({ length: side * side }, (_, at) => {
    const [row, column] = [Math.floor(at / side), at % side];
    const [y, x] = [row % frame, column % frame];
    if (x === 0 || y === frame - 1) return DARK;
    if (y === 0) return x % 2 === 0 ? DARK : LIGHT;
    if (x === frame - 1) return y % 2 === 1 ? DARK : LIGHT;
    const inside = (place: number): number => place - 2 * Math.floor(place / frame) - 1;
    return bits[inside(row) * size + inside(column)] as number;
  });
}

const drawings = new Map<number, Int16Array>();

/**
 * The DataMatrix (ECC 200) of a seal, or of other bytes, in the smallest square that holds them. Where each bit stands is
 * worked out once for a size.
 * @throws VdsError when they are more than 1,301
 */
export function dataMatrix(bytes: Uint8Array): DataMatrix {
  const run = runOf(bytes);
  const symbol = SYMBOLS.find(([, , capacity]) => run.length <= capacity);
  if (!symbol) throw new VdsError(`a DataMatrix has no room for ${bytes.length} bytes`);
  const [side, regions, capacity, correction, blocks] = symbol;
  const codewords = withCorrection(padded(run, capacity), correction, blocks);
  const drawn = drawings.get(side) ?? drawing(side, regions);
  drawings.set(side, drawn);
  const modules = new Uint8Array(drawn.length);
  drawn.forEach((bit, at) => {
    modules[at] = bit < 0 ? Number(bit === DARK) : ((codewords[bit >> 3] as number) >> (7 - (bit & 7))) & 1;
  });
  return { side, modules };
}
