import type { SeenCodes } from './bar-code-reader';
import { WorkerCall } from './worker-call';

interface Detected {
  format: string;
  rawValue: string;
}
interface Detector {
  detect(picture: ImageData | Blob): Promise<Detected[]>;
}
type DetectorClass = (new (options: { formats: string[] }) => Detector) & { getSupportedFormats(): Promise<string[]> };

const MAGIC = 0xdc;
const ONE_BYTE = 0xff;

/**
 * Bytes of a seal in the text that a telephone made of them: right only when it made one letter of each byte. Null when a
 * byte was lost, as it is where the telephone takes every code for text.
 */
export function bytesOf(text: string): Uint8Array | null {
  const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const isWhole = [...text].every((letter) => letter.charCodeAt(0) <= ONE_BYTE);
  return isWhole && bytes[0] === MAGIC ? bytes : null;
}

export interface Reading extends SeenCodes {
  /** read by the telephone's own detector: only a seal that verifies proves that no byte was changed on the way */
  isByTelephone: boolean;
}

/** So many pictures in which the telephone itself sees no seal, before our decoder is fetched for the next. */
const TRIES_BY_TELEPHONE = 15;

/** Reads codes by what the telephone has itself, and by our decoder where that is not there or not good enough. */
export class PictureReader {
  private decoder: WorkerCall<ImageData | Blob, SeenCodes> | undefined;
  private own: Promise<Detector | null> | undefined;
  private triesLeft = TRIES_BY_TELEPHONE;

  constructor(private readonly decoderAddress: string) {}

  async read(picture: ImageData | Blob): Promise<Reading> {
    this.own ??= detectorHere();
    const own = await this.own;
    if (!own || this.triesLeft <= 0) return this.readByDecoder(picture);
    this.triesLeft -= 1;
    const found = await own.detect(picture).catch(() => []);
    const seal = found.find(({ format }) => format === 'data_matrix');
    const bytes = seal ? bytesOf(seal.rawValue) : null;
    if (seal && !bytes) return this.readByDecoder(picture);
    const link = found.find(({ format }) => format === 'qr_code')?.rawValue ?? null;
    return { seal: bytes, link, isByTelephone: true };
  }

  /** Once the decoder was needed, because a byte was lost or a seal did not verify, the telephone is not asked again. */
  async readByDecoder(picture: ImageData | Blob): Promise<Reading> {
    this.triesLeft = 0;
    this.decoder ??= new WorkerCall(this.decoderAddress);
    return { ...(await this.decoder.ask(picture)), isByTelephone: false };
  }
}

async function detectorHere(): Promise<Detector | null> {
  const found = (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector;
  if (!found) return null;
  const formats = await found.getSupportedFormats().catch((): string[] => []);
  return formats.includes('data_matrix') ? new found({ formats: ['data_matrix', 'qr_code'] }) : null;
}
