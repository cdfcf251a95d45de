import sharp from 'sharp';

import type { Printable } from '../src/issuing/printable';

/** One granted application as visas prints it, with every letter that tends to go wrong. */
export const sampleData: Printable = {
  applicationId: '0198f2a4-6b1e-7c3d-9a10-4d2b7e5f2001',
  post: 'BER',
  visaType: 'V01S',
  entries: 1,
  validFrom: '2027-01-10',
  validUntil: '2027-04-09',
  stayDays: 30,
  holder: {
    surname: 'Kɔnɛ-Müller',
    givenNames: 'Aïssata Ɲaman',
    birthDate: '1990-05-17',
    sex: 'F',
    nationality: 'DEU',
    passportNumber: 'C01X00T47',
    passportIssuer: 'DEU',
    passportExpiry: '2031-03-01',
  },
  photo: { uploadId: '0198f2a4-6b1e-7c3d-9a10-4d2b7e5f3001' },
};

/** A portrait as a camera writes it: with the place and the owner in its metadata. */
export function photo(): Promise<Buffer> {
  const drawing =
    '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="800"><rect width="600" height="800" fill="#dfe6ea"/>' +
    '<circle cx="300" cy="320" r="140" fill="#8a6a52"/><path d="M90 800c0-220 90-300 210-300s210 80 210 300z" fill="#2f4858"/></svg>';
  return sharp(Buffer.from(drawing))
    .jpeg()
    .withExif({ IFD0: { Artist: 'SECRET-OWNER' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '12/1 39/1 0/1' } })
    .toBuffer();
}
