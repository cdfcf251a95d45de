import { fileTypeFromBuffer } from 'file-type';
import sharp from 'sharp';

import { secondFile } from './second-file';
import { examinePdf } from './pdf-examination';
import { uploadErrors } from './upload-errors';

export const mediaTypes = ['image/jpeg', 'image/png', 'application/pdf'] as const;
export type MediaType = (typeof mediaTypes)[number];

const MAX_PIXELS = 40_000_000;

sharp.cache(false); // every picture is drawn once: what is kept of one helps no other

export interface Pixels {
  width: number;
  height: number;
}
const anySize: Pixels = { width: 1, height: 1 };

const isMediaType = (type: string): type is MediaType => (mediaTypes as readonly string[]).includes(type);

/** By what its header says, before anything is decoded. */
async function refuseBomb(bytes: Buffer): Promise<void> {
  const { width, height } = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => {
      throw uploadErrors.unreadable();
    });
  if (width * height > MAX_PIXELS) throw uploadErrors.pictureTooLarge();
}

/** Draws the picture again: place, camera and time are gone, and so is whatever hid behind the picture. */
async function redrawn(bytes: Buffer, type: 'image/jpeg' | 'image/png', atLeast: Pixels): Promise<Buffer> {
  await refuseBomb(bytes);
  const image = sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error' }).autoOrient();
  const drawn = type === 'image/jpeg' ? image.jpeg({ quality: 90 }) : image.png();
  const { data, info } = await drawn.toBuffer({ resolveWithObject: true }).catch(() => {
    throw uploadErrors.unreadable();
  });
  if (info.width < atLeast.width || info.height < atLeast.height) throw uploadErrors.pictureTooSmall(atLeast);
  return data;
}

/**
 * The file as it may be kept: its type sniffed and equal to the declared one, pictures drawn again, PDFs without active
 * content.
 * @param atLeast when it has to be a picture: how large
 * @throws DomainError 415 `upload-type-mismatch`, 422 `upload-two-in-one`, `upload-unreadable`, `picture-too-large`,
 *   `photo-too-small`, and what `examinePdf` says
 */
export async function cleanedFile(
  bytes: Buffer,
  declared: string,
  atLeast?: Pixels,
): Promise<{ type: MediaType; bytes: Buffer }> {
  const type = (await fileTypeFromBuffer(bytes))?.mime ?? '';
  if (type !== declared || !isMediaType(type)) throw uploadErrors.typeMismatch(declared);
  if (secondFile(bytes, type)) throw uploadErrors.twoFilesInOne();
  if (type !== 'application/pdf') return { type, bytes: await redrawn(bytes, type, atLeast ?? anySize) };
  if (atLeast) throw uploadErrors.typeMismatch(declared);
  examinePdf(bytes);
  return { type, bytes };
}
