import { readFileSync } from 'node:fs';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import type { PDFiumPage } from '@hyzyla/pdfium';
import { DomainError } from '@jatigi/kernel';
import sharp from 'sharp';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

const MAX_PIXELS = 40_000_000;
/** Enough for a module of a seal in a photo of the whole page; more only costs time. */
const MAX_SIDE = 3000;
/** A seal stands on the first page; a scan may have a cover before it. */
const PAGES = 2;
const DOTS_PER_POINT = 3;

/** A scanned page is a picture with at least so many dots an inch; a portrait on our papers is far smaller than a page. */
const SCANNED_DOTS = 90;
const POINTS = 72;
/** A page of a scanner has a picture and perhaps recognised words; nobody is kept busy with more. */
const OBJECTS = 1000;

interface Picture {
  data: Uint8ClampedArray;
  width: number;
  height: number;
}
export interface ReadCodes {
  /** Bytes of a DataMatrix. */
  seal: Uint8Array | null;
  /** Text of a QR code. */
  link: string | null;
  /** A PDF with text of its own, not the picture of a page. */
  hasText: boolean;
}

let prepared = false;
function prepare(): void {
  if (prepared) return;
  const wasmBinary = readFileSync(require.resolve('zxing-wasm/reader/zxing_reader.wasm')); // never fetched
  prepareZXingModule({ overrides: { wasmBinary: wasmBinary.buffer as ArrayBuffer } });
  prepared = true;
}

function unreadable(): DomainError {
  return new DomainError({ code: 'file-unreadable', kind: 'rule', detail: 'This file cannot be read.' });
}

async function pictureOf(bytes: Buffer): Promise<Picture> {
  try {
    const { data, info } = await sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error' })
      .autoOrient()
      .resize({ width: MAX_SIDE, height: MAX_SIDE, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#fff' })
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    return { data: new Uint8ClampedArray(data), width: info.width, height: info.height };
  } catch {
    throw unreadable();
  }
}

interface Pages {
  pictures: Picture[];
  hasText: boolean;
}

/** A scanner may lay recognised words over its picture: they are its guess, not the text of the paper. */
async function isScan(page: PDFiumPage): Promise<boolean> {
  const { originalWidth, originalHeight } = page.getOriginalSize();
  const wanted = (originalWidth / POINTS) * (originalHeight / POINTS) * SCANNED_DOTS ** 2; // in pixels, however it is turned
  for (let index = 0; index < Math.min(OBJECTS, page.getObjectCount()); index += 1) {
    const object = page.getObject(index);
    if (object.type !== 'image') continue;
    const { width, height } = await object.getImageDataRaw();
    if (width * height >= wanted) return true;
  }
  return false;
}

async function pagesOf(bytes: Buffer): Promise<Pages> {
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(new Uint8Array(bytes));
    const pictures: Picture[] = [];
    let hasText = false;
    for (let index = 0; index < Math.min(PAGES, document.getPageCount()); index += 1) {
      const page = document.getPage(index);
      hasText ||= page.getText().trim() !== '' && !(await isScan(page));
      const { originalWidth, originalHeight } = page.getOriginalSize();
      const scale = Math.min(DOTS_PER_POINT, MAX_SIDE / Math.max(originalWidth, originalHeight, 1));
      pictures.push(toRgba(await page.render({ scale, render: 'bitmap' })));
    }
    document.destroy();
    return { pictures, hasText };
  } catch {
    throw unreadable();
  } finally {
    library.destroy();
  }
}

/** The renderer gives blue first. */
function toRgba({ data, width, height }: { data: Uint8Array; width: number; height: number }): Picture {
  const pixels = new Uint8ClampedArray(data.length);
  for (let i = 0; i < data.length; i += 4) pixels.set([data[i + 2] ?? 0, data[i + 1] ?? 0, data[i] ?? 0, 255], i);
  return { data: pixels, width, height };
}

/**
 * The codes on a photo or on the first pages of a PDF. Nothing of the file is kept.
 * @throws 422 `file-unreadable`
 */
export async function readCodes(bytes: Buffer, mediaType: string): Promise<ReadCodes> {
  prepare();
  const { pictures, hasText } =
    mediaType === 'application/pdf' ? await pagesOf(bytes) : { pictures: [await pictureOf(bytes)], hasText: false };
  const read: ReadCodes = { seal: null, link: null, hasText };
  for (const picture of pictures) {
    const found = await readBarcodes(picture as never, { formats: ['DataMatrix', 'QRCode'], tryHarder: true });
    read.seal ??= found.find(({ format }) => format === 'DataMatrix')?.bytes ?? null;
    read.link ??= found.find(({ format }) => format === 'QRCode')?.text ?? null;
    if (read.seal) break;
  }
  return read;
}
