import { constants, inflateSync } from 'node:zlib';

import { uploadErrors } from './upload-errors';

/** What a reader's program would act on by itself, or would unpack (ISO 32000-1 §7.11.4, §12.6.4, §12.7). */
const ACTIVE =
  /\/(?:JavaScript|Rendition|Launch|EmbeddedFiles?|RichMedia|SubmitForm|ImportData|GoTo[ER]|XFA(?=[\s[<\d]))(?![A-Za-z])/;
const ENCRYPTED = /\/Encrypt(?![A-Za-z0-9])/;
const OBJECT_STREAM = /\/ObjStm(?![A-Za-z0-9])/;
/** Objects may be packed by these too; then nobody here sees what they are. */
const OTHER_FILTERS = /\/(?:ASCIIHexDecode|ASCII85Decode|LZWDecode|RunLengthDecode|Crypt)(?![A-Za-z0-9])/;
/** Names so short that the bytes of a large picture spell them by chance: they count where no picture is. */
const SHORT_ACTIVE = /\/JS(?![A-Za-z0-9])/;
const SHORT_FILTERS = /\/(?:AHx|A85|LZW|RL)(?![A-Za-z0-9])/;
const STREAM = /stream\r?\n[\s\S]*?endstream/g;
/** An object stream begins with the numbers of its objects and where each begins. */
const OBJECT_NUMBERS = /^[\s\0]*\d+[\s\0]+\d+[\s\0]/;
/** Of all object streams of a file together: scans have none, forms of a few pages some hundred kilobytes. */
const INFLATE_LIMIT = 8 * 2 ** 20;
const BEGINNING = 2_048;

/** Names may be written with hexadecimal escapes: /J#61vaScript. */
const unescaped = (text: string): string =>
  text.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/**
 * Refuses a PDF that does something, hides something, or cannot be looked into. It errs on the side of refusing: a page
 * can be photographed instead.
 * @throws DomainError 422 `upload-unreadable`, `upload-encrypted`, `upload-active-content`, `upload-not-examinable`
 */
export function examinePdf(bytes: Buffer): void {
  const text = bytes.toString('latin1');
  if (!text.slice(-BEGINNING).includes('%%EOF')) throw uploadErrors.unreadable();
  const names = unescaped(text);
  const outside = unescaped(text.replace(STREAM, ''));
  if (ENCRYPTED.test(names)) throw uploadErrors.encrypted();
  if (isActive(names, outside)) throw uploadErrors.activeContent();
  if (!OBJECT_STREAM.test(names)) return;
  if (OTHER_FILTERS.test(names) || SHORT_FILTERS.test(outside)) throw uploadErrors.notExaminable();
  const parts = [...objectStreams(bytes, text)].map(unescaped);
  if (parts.length === 0) throw uploadErrors.notExaminable();
  if (parts.some((part) => isActive(part, part))) throw uploadErrors.activeContent();
}

const isActive = (names: string, outside: string): boolean => ACTIVE.test(names) || SHORT_ACTIVE.test(outside);

/**
 * Every compressed stream that reads like objects, whatever its dictionary says: where a dictionary begins and ends is
 * read differently by different programs, and what a reader finds must be found here.
 */
function* objectStreams(bytes: Buffer, text: string): Generator<string> {
  let left = INFLATE_LIMIT;
  for (const { index, 0: keyword } of text.matchAll(/stream\r?\n/g)) {
    const packed = bytes.subarray(index + keyword.length);
    if (!OBJECT_NUMBERS.test(beginningOf(packed))) continue;
    const objects = inflated(packed, left);
    left -= objects.length;
    yield objects.toString('latin1');
  }
}

function beginningOf(packed: Buffer): string {
  try {
    // Of a beginning that was cut off zlib gives what it has.
    const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: BEGINNING * 1_100 };
    return inflateSync(packed.subarray(0, BEGINNING), options).subarray(0, BEGINNING).toString('latin1');
  } catch {
    return ''; // not compressed by this method
  }
}

function inflated(packed: Buffer, most: number): Buffer {
  try {
    return inflateSync(packed, { maxOutputLength: Math.max(1, most) });
  } catch {
    throw uploadErrors.unreadable();
  }
}
