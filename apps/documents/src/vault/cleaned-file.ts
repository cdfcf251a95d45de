import { inflateSync } from 'node:zlib';

import { fileTypeFromBuffer } from 'file-type';
import sharp from 'sharp';

import { uploadErrors } from './upload-errors';

export const mediaTypes = ['image/jpeg', 'image/png', 'application/pdf'] as const;
export type MediaType = (typeof mediaTypes)[number];

const MAX_PIXELS = 40_000_000;
const INFLATE_LIMIT = 20 * 2 ** 20;
const ACTIVE = /\/(?:JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA|SubmitForm|ImportData|GoToE)(?![A-Za-z0-9])/;

export interface Pixels {
  width: number;
  height: number;
}
const anySize: Pixels = { width: 1, height: 1 };

const isMediaType = (type: string): type is MediaType => (mediaTypes as readonly string[]).includes(type);

/** Draws the picture again: place, camera and time are gone, and so is whatever hid behind the picture. */
async function redrawn(bytes: Buffer, type: 'image/jpeg' | 'image/png', atLeast: Pixels): Promise<Buffer> {
  const image = sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error' }).autoOrient();
  const drawn = type === 'image/jpeg' ? image.jpeg({ quality: 90 }) : image.png();
  const { data, info } = await drawn.toBuffer({ resolveWithObject: true }).catch(() => {
    throw uploadErrors.unreadable();
  });
  if (info.width < atLeast.width || info.height < atLeast.height) throw uploadErrors.pictureTooSmall(atLeast);
  return data;
}

/** Objects that a PDF keeps compressed; those that do not inflate are left to the reader of the file. */
function* objectStreams(bytes: Buffer, text: string): Generator<string> {
  for (const match of text.matchAll(/\/ObjStm[\s\S]{0,400}?stream\r?\n/g)) {
    const start = match.index + match[0].length;
    const end = text.indexOf('endstream', start);
    try {
      yield inflateSync(bytes.subarray(start, end < 0 ? undefined : end), {
        maxOutputLength: INFLATE_LIMIT,
      }).toString('latin1');
    } catch {
      throw uploadErrors.unreadable();
    }
  }
}

/** Names may be written with hexadecimal escapes: /J#61vaScript. */
const unescaped = (text: string): string =>
  text.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

function checkedPdf(bytes: Buffer): Buffer {
  const text = bytes.toString('latin1');
  if (!text.slice(-2048).includes('%%EOF')) throw uploadErrors.unreadable();
  for (const part of [text, ...objectStreams(bytes, text)]) {
    if (ACTIVE.test(unescaped(part))) throw uploadErrors.activeContent();
  }
  return bytes;
}

/**
 * The file as it may be kept: its type sniffed and equal to the declared one, pictures drawn again, PDFs without active
 * content.
 * @param atLeast when it has to be a picture: how large
 * @throws DomainError 415 `upload-type-mismatch`, 422 `upload-unreadable`, `upload-active-content`, `photo-too-small`
 */
export async function cleanedFile(
  bytes: Buffer,
  declared: string,
  atLeast?: Pixels,
): Promise<{ type: MediaType; bytes: Buffer }> {
  const type = (await fileTypeFromBuffer(bytes))?.mime ?? '';
  if (type !== declared || !isMediaType(type)) throw uploadErrors.typeMismatch(declared);
  if (type !== 'application/pdf') return { type, bytes: await redrawn(bytes, type, atLeast ?? anySize) };
  if (atLeast) throw uploadErrors.typeMismatch(declared);
  return { type, bytes: checkedPdf(bytes) };
}
