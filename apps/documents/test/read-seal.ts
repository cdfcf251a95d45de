import { readFileSync } from 'node:fs';
import { createHash, verify, X509Certificate } from 'node:crypto';

import { PDFiumLibrary } from '@hyzyla/pdfium';
import sharp from 'sharp';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

/** The page as pixels, drawn by a renderer that is not ours. */
async function picture(pdf: Buffer): Promise<{ data: Uint8ClampedArray; width: number; height: number }> {
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(new Uint8Array(pdf));
    const page = document.getPage(0);
    const { data, width, height } = await page.render({ scale: 4, render: 'bitmap' });
    const pixels = new Uint8ClampedArray(data.length);
    for (let i = 0; i < data.length; i += 4) pixels.set([data[i + 2] ?? 0, data[i + 1] ?? 0, data[i] ?? 0, 255], i); // BGRA
    document.destroy();
    return { data: pixels, width, height };
  } finally {
    library.destroy();
  }
}

/** The page as somebody photographs it: not straight, compressed. */
export async function photoOf(pdf: Buffer): Promise<Buffer> {
  const { data, width, height } = await picture(pdf);
  return sharp(Buffer.from(data), { raw: { width, height, channels: 4 } })
    .flatten({ background: '#fff' })
    .rotate(4, { background: '#ddd' })
    .jpeg({ quality: 70 })
    .toBuffer();
}

/** What zxing reads on the rendered page. */
export async function barcodesOn(pdf: Buffer) {
  const page = await picture(pdf);
  const wasmBinary = readFileSync(require.resolve('zxing-wasm/reader/zxing_reader.wasm')); // never fetched
  prepareZXingModule({ overrides: { wasmBinary: wasmBinary.buffer as ArrayBuffer } });
  return readBarcodes(page as never, { formats: ['DataMatrix', 'QRCode'], tryHarder: true });
}

/** Bytes of the DataMatrix and text of the QR code. */
export async function readCodes(pdf: Buffer): Promise<{ seal: Uint8Array; link: string }> {
  const found = await barcodesOn(pdf);
  const seal = found.find(({ format }) => format === 'DataMatrix');
  const link = found.find(({ format }) => format === 'QRCode');
  if (!seal || !link) throw new Error(`read only ${found.map(({ format }) => format).join(', ') || 'nothing'}`);
  return { seal: seal.bytes, link: link.text };
}

/** Verifies a seal with the published certificates and node:crypto alone: nothing of ours splits or checks it. */
export function verifiedByCryptoAlone(seal: Uint8Array, bundle: string): boolean {
  const certificates = (bundle.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? []).map(
    (pem) => new X509Certificate(pem),
  );
  const authority = certificates.find(({ ca }) => ca);
  const signer = certificates.find(({ ca }) => !ca);
  if (!authority || !signer?.verify(authority.publicKey)) return false;
  const at = seal.length - 66; // FF, 40, then 64 bytes of r‖s
  if (seal[at] !== 0xff || seal[at + 1] !== 64) return false;
  const key = { key: signer.publicKey, dsaEncoding: 'ieee-p1363' } as const;
  return verify('sha256', seal.subarray(0, at), key, seal.subarray(at + 2));
}

export const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
