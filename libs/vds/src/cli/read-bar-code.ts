import { readFileSync } from 'node:fs';
import { MAGIC } from '../seal';

/** Symbologies that 9303-13 §2.1 allows. */
const FORMATS = ['DataMatrix', 'Aztec', 'QRCode'] as const;
/** A picture that a telephone makes is smaller. */
const MAX_BYTES = 30 * 1024 ** 2;

/**
 * Bytes of the bar code in a picture (PNG, JPEG, BMP, GIF): of the first that begins as a seal does, else of any.
 * @returns null when the picture cannot be read or shows none
 */
export async function readBarCode(picture: Uint8Array): Promise<Uint8Array | null> {
  if (picture.length > MAX_BYTES) return null;
  const { prepareZXingModule, readBarcodes } = await import('zxing-wasm/reader');
  const wasm = readFileSync(require.resolve('zxing-wasm/reader/zxing_reader.wasm')); // never fetched
  prepareZXingModule({ overrides: { wasmBinary: Uint8Array.from(wasm).buffer } });
  const found = await readBarcodes(Uint8Array.from(picture), { formats: [...FORMATS], tryHarder: true }).catch(
    () => [],
  );
  const codes = found.filter(({ isValid }) => isValid).map(({ bytes }) => bytes);
  return codes.find(([first]) => first === MAGIC) ?? codes[0] ?? null;
}
