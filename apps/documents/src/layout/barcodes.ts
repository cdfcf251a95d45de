import bwipjs from 'bwip-js/node';

/** ICAO asks for modules of at least 0.3386 mm on inkjet paper (9303-13 §2.1); larger survives a photocopy. */
const MODULE_MILLIMETRES = 0.42;
const QUIET_MODULES = 2;

export interface Barcode {
  svg: Buffer;
  widthMillimetres: number;
}

interface Modules {
  pixs: number[];
  pixx: number;
  pixy: number;
}

function isModules(value: unknown): value is Modules {
  return typeof value === 'object' && value !== null && 'pixs' in value && 'pixx' in value && 'pixy' in value;
}

/** Dark modules as one path, runs of a row joined: sharp at any size, and small. */
function svgOf({ pixs, pixx, pixy }: Modules): Buffer {
  const runs: string[] = [];
  for (let y = 0; y < pixy; y += 1) {
    for (let x = 0; x < pixx; x += 1) {
      let length = 0;
      while (x + length < pixx && pixs[y * pixx + x + length] === 1) length += 1;
      if (length > 0) runs.push(`M${x + QUIET_MODULES} ${y + QUIET_MODULES}h${length}v1h-${length}z`);
      x += length;
    }
  }
  const [width, height] = [pixx + 2 * QUIET_MODULES, pixy + 2 * QUIET_MODULES];
  const paper = `<rect width="${width}" height="${height}" fill="#fff"/>`;
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
      `${paper}<path d="${runs.join('')}" fill="#000"/></svg>`,
  );
}

function draw(bcid: string, text: string, options: Record<string, unknown> = {}): Barcode {
  const [modules] = bwipjs.raw({ bcid, text, ...options } as Parameters<typeof bwipjs.raw>[0]) as unknown[];
  if (!isModules(modules)) throw new Error(`${bcid} gave no modules`);
  return { svg: svgOf(modules), widthMillimetres: (modules.pixx + 2 * QUIET_MODULES) * MODULE_MILLIMETRES };
}

/** DataMatrix of the seal's bytes. */
export function sealBarcode(seal: Uint8Array): Barcode {
  return draw('datamatrix', Buffer.from(seal).toString('latin1'), { binarytext: true });
}

/** QR code of the address of the public verification. */
export function linkBarcode(link: string): Barcode {
  return draw('qrcode', link, { eclevel: 'M', mask: 4 }); // any mask is readable; weighing all eight costs four times as much
}
