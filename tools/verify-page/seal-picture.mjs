import bwipjs from 'bwip-js/node';
import sharp from 'sharp';

const QUIET = 2;

/** The bar code of a seal, black on white with its quiet zone. @param scale dots a module has */
export async function barCodeOf(seal, scale) {
  const text = Buffer.from(seal).toString('latin1');
  const [{ pixs, pixx, pixy }] = bwipjs.raw({ bcid: 'datamatrix', text, binarytext: true });
  const modules = Buffer.from(pixs.map((dark) => (dark ? 0 : 255)));
  const margin = { top: QUIET, bottom: QUIET, left: QUIET, right: QUIET, background: '#fff' };
  const whole = await sharp(modules, { raw: { width: pixx, height: pixy, channels: 1 } })
    .extend(margin)
    .png()
    .toBuffer();
  return sharp(whole)
    .resize((pixx + 2 * QUIET) * scale, (pixy + 2 * QUIET) * scale, { kernel: 'nearest' })
    .png()
    .toBuffer();
}
