import bwipjs from 'bwip-js/node';

interface Modules {
  pixs: ArrayLike<number>;
  pixx: number;
  pixy: number;
}

/** A QR code as the path of an SVG, one unit for each module, and its side. */
export function qrPath(text: string): { path: string; side: number } {
  const options = { bcid: 'qrcode', text, eclevel: 'M' } as Parameters<typeof bwipjs.raw>[0];
  const [{ pixs, pixx }] = bwipjs.raw(options) as unknown as [Modules];
  const dark = Array.from(pixs).flatMap((bit, at) =>
    bit === 1 ? [`M${at % pixx} ${Math.floor(at / pixx)}h1v1h-1z`] : [],
  );
  return { path: dark.join(''), side: pixx };
}
