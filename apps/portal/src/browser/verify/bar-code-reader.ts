import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import decoder from 'zxing-wasm/reader/zxing_reader.wasm?url';
import { answerCalls } from './worker-call';

/** What a picture shows: bytes of a seal, or the text of a QR code. */
export interface SeenCodes {
  seal: Uint8Array | null;
  link: string | null;
}

// From our own origin; the library would fetch it from elsewhere.
prepareZXingModule({ overrides: { locateFile: () => decoder } });

answerCalls<ImageData | Blob, SeenCodes>(async (picture) => {
  const found = await readBarcodes(picture, {
    formats: ['DataMatrix', 'QRCode'],
    tryHarder: true,
    maxNumberOfSymbols: 4,
  });
  const of = (format: string) => found.find((one) => one.isValid && one.format === format);
  return { seal: of('DataMatrix')?.bytes ?? null, link: of('QRCode')?.text ?? null };
});
