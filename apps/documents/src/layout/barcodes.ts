import { dataMatrix } from '@jatigi/vds';
import { encode } from 'uqr';

/** ICAO asks for modules of at least 0.3386 mm on inkjet paper (9303-13 §2.1); larger survives a photocopy. */
const MODULE_MILLIMETRES = 0.42;
const QUIET_MODULES = 2;

export interface Barcode {
  svg: Buffer;
  widthMillimetres: number;
}

/** Dark modules as one path, runs of a row joined: sharp at any size, and small. */
function drawn(side: number, isDark: (x: number, y: number) => boolean): Barcode {
  let path = '';
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const start = x;
      while (x < side && isDark(x, y)) x += 1;
      const length = x - start;
      if (length > 0) path += `M${start + QUIET_MODULES} ${y + QUIET_MODULES}h${length}v1h-${length}z`;
    }
  }
  const width = side + 2 * QUIET_MODULES;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${width}" viewBox="0 0 ${width} ${width}">` +
    `<rect width="${width}" height="${width}" fill="#fff"/><path d="${path}" fill="#000"/></svg>`;
  return { svg: Buffer.from(svg), widthMillimetres: width * MODULE_MILLIMETRES };
}

/** DataMatrix of the seal's bytes. */
export function sealBarcode(seal: Uint8Array): Barcode {
  const { side, modules } = dataMatrix(seal);
  return drawn(side, (x, y) => modules[y * side + x] === 1);
}

/** QR code of the address of the public verification. */
export function linkBarcode(link: string): Barcode {
  // Any mask is readable; weighing all eight costs several times as much.
  const { size, data } = encode(link, { ecc: 'M', boostEcc: false, maskPattern: 3, border: 0 });
  return drawn(size, (x, y) => data[y]?.[x] === true);
}

/** Where a code will stand, as large as it is. */
export function emptyFrame({ widthMillimetres }: Barcode): Barcode {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100" viewBox="0 0 100 100">' +
    '<rect x="5" y="5" width="90" height="90" fill="#fff" stroke="#5c6f68" stroke-width="1" stroke-dasharray="5 4"/></svg>';
  return { svg: Buffer.from(svg), widthMillimetres };
}
