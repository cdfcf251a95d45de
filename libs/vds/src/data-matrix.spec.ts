import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import vectors from '../test-vectors/vds.json';
import { dataMatrix, type DataMatrix } from './data-matrix';
import { VdsError } from './vds-error';

/** Bytes that look random and are the same in every run. */
function bytesOf(length: number, seed: number): Uint8Array {
  const digests = Array.from({ length: Math.ceil(length / 32) }, (_, n) =>
    createHash('sha256').update(`${seed} ${length} ${n}`).digest(),
  );
  return Uint8Array.from(Buffer.concat(digests).subarray(0, length));
}

const SCALE = 3;
const QUIET = 2;

function pictureOf({ side, modules }: DataMatrix): { data: Uint8ClampedArray; width: number; height: number } {
  const width = (side + 2 * QUIET) * SCALE;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (let at = 0; at < width * width; at += 1) {
    const x = Math.floor((at % width) / SCALE) - QUIET;
    const y = Math.floor(at / width / SCALE) - QUIET;
    const isInside = x >= 0 && y >= 0 && x < side && y < side;
    if (isInside && modules[y * side + x] === 1) data.fill(0, at * 4, at * 4 + 3);
  }
  return { data, width, height: width };
}

beforeAll(() => {
  const wasmBinary = Uint8Array.from(readFileSync(require.resolve('zxing-wasm/reader/zxing_reader.wasm'))).buffer;
  prepareZXingModule({ overrides: { wasmBinary } });
});

async function readBack(drawn: DataMatrix): Promise<Uint8Array | undefined> {
  const found = await readBarcodes(pictureOf(drawn) as never, { formats: ['DataMatrix'] });
  return found[0]?.bytes;
}

const CAPACITIES = [62, 86, 114, 144, 174, 204, 280, 368, 456, 576, 696, 816, 1050, 1304];

it.each(CAPACITIES)(
  'a reader that we did not write gives back what fills %i codewords, and one less or more',
  async (capacity) => {
    const full = capacity - (capacity < 252 ? 2 : 3);
    for (const length of [full - 1, full, ...(capacity < 1304 ? [full + 1] : [])]) {
      const bytes = bytesOf(length, 1);
      expect(await readBack(dataMatrix(bytes))).toEqual(bytes);
    }
  },
);

it('gives back every length around where the length itself takes a second byte', async () => {
  for (let length = 245; length <= 255; length += 1) {
    const bytes = bytesOf(length, 2);
    expect(await readBack(dataMatrix(bytes))).toEqual(bytes);
  }
});

it.each(vectors.seals)('gives back $name', async ({ hex }) => {
  const bytes = Uint8Array.from(Buffer.from(hex, 'hex'));
  expect(await readBack(dataMatrix(bytes))).toEqual(bytes);
});

it('is read under a blot, for which the correction is there', async () => {
  const bytes = bytesOf(212, 3);
  const { side, modules } = dataMatrix(bytes);
  const blotted = modules.map((dark, at) => {
    const [x, y] = [at % side, Math.floor(at / side)];
    return x >= 18 && x < 30 && y >= 34 && y < 46 ? 1 : dark;
  });
  expect(await readBack({ side, modules: blotted })).toEqual(bytes);
});

it('has no room for more than 1,301 bytes', () => {
  expect(dataMatrix(new Uint8Array(1301)).side).toBe(132);
  expect(() => dataMatrix(new Uint8Array(1302))).toThrow(VdsError);
});
