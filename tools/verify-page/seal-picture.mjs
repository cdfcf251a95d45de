import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import sharp from 'sharp';
import { prepareZXingModule, writeBarcode } from 'zxing-wasm/writer';

const QUIET = 2;
const wasm = readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/writer/zxing_writer.wasm')); // never fetched
prepareZXingModule({ overrides: { wasmBinary: Uint8Array.from(wasm).buffer } });

/** The bar code of a seal, black on white with its quiet zone. @param scale dots a module has */
export async function barCodeOf(seal, scale) {
  const options = { format: 'DataMatrix', scale: 1, addQuietZones: false, options: 'forceSquare' };
  const { symbol } = await writeBarcode(Uint8Array.from(seal), options);
  const { data, width, height } = symbol;
  const margin = { top: QUIET, bottom: QUIET, left: QUIET, right: QUIET, background: '#fff' };
  const whole = await sharp(Buffer.from(data), { raw: { width, height, channels: 1 } })
    .extend(margin)
    .png()
    .toBuffer();
  return sharp(whole)
    .resize((width + 2 * QUIET) * scale, (height + 2 * QUIET) * scale, { kernel: 'nearest' })
    .png()
    .toBuffer();
}
