import sharp from 'sharp';

const PORTRAIT = { width: 413, height: 531 }; // 35 × 45 mm at 300 dpi

/** A photo from the vault as it is printed: JPEG of 35 × 45 mm. */
export const portraitOf = (photo: Buffer): Promise<Buffer> =>
  sharp(photo)
    .resize({ ...PORTRAIT, fit: 'cover' })
    .jpeg({ quality: 85 })
    .toBuffer();
