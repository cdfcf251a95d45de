import { c40Length, decodeC40, encodeC40 } from './c40';
import { decodeDate, encodeDate } from './date';
import { VdsError } from './vds-error';

/** One piece of the message zone. */
export interface SealField {
  readonly tag: number;
  readonly value: Uint8Array;
}

/** Everything of a seal that is signed. Header versions are named as ICAO does: 3 and 4 (bytes 02 and 03). */
export interface SealContent {
  readonly version: 3 | 4;
  /** three letters, filled with `<` */
  readonly issuingCountry: string;
  /** two-letter country and two characters: C and CN of the signer certificate's subject */
  readonly signerId: string;
  /** serial number of the signer certificate in hexadecimal */
  readonly certificateReference: string;
  readonly issued: string;
  readonly signed: string;
  readonly featureDefinition: number;
  readonly category: number;
  readonly fields: readonly SealField[];
}

export interface Seal extends SealContent {
  /** header and message zone: what the signature covers */
  readonly signedBytes: Uint8Array;
  /** r and s, each as long as the key */
  readonly signature: Uint8Array;
}

/** Signs header and message zone and gives r‖s. The hash follows from the key: 256-bit curves use SHA-256. */
export type SignSeal = (message: Uint8Array) => Promise<Uint8Array>;

const MAGIC = 0xdc;
const SIGNATURE_TAG = 0xff;

const concatenate = (parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
};

/** Shortest DER form of a length. */
export function encodeLength(length: number): Uint8Array {
  if (length < 0x80) return Uint8Array.of(length);
  if (length <= 0xff) return Uint8Array.of(0x81, length);
  if (length <= 0xffff) return Uint8Array.of(0x82, length >> 8, length & 0xff);
  throw new VdsError('a field longer than 65,535 bytes does not fit a seal');
}

function signerText(content: SealContent): string {
  const { signerId, certificateReference: reference, version } = content;
  if (!/^[A-Z]{2}[A-Z0-9]{2}$/.test(signerId)) throw new VdsError('signer id: two letters and two letters or digits');
  if (!/^[0-9A-F]+$/.test(reference)) throw new VdsError('certificate reference: capital hexadecimal digits');
  if (version === 3) {
    if (reference.length > 5) throw new VdsError('header version 3 holds five digits of a certificate reference');
    return signerId + reference.padStart(5, '0');
  }
  if (reference.length > 0xff) throw new VdsError('certificate reference is too long');
  return signerId + reference.length.toString(16).toUpperCase().padStart(2, '0') + reference;
}

function encodeField(field: SealField, version: 3 | 4): Uint8Array {
  if (field.tag < 0 || field.tag >= SIGNATURE_TAG) throw new VdsError(`${field.tag} is not a tag`);
  if (version === 3 && field.value.length > 0xfe) throw new VdsError('a field of header version 3 holds 254 bytes');
  const length = version === 3 ? Uint8Array.of(field.value.length) : encodeLength(field.value.length);
  return concatenate([Uint8Array.of(field.tag), length, field.value]);
}

/**
 * Header and message zone, the bytes to be signed (9303-13 §2.2, §2.3).
 * @throws VdsError when a value does not fit the format.
 */
export function encodeContent(content: SealContent): Uint8Array {
  if (!/^[A-Z<]{1,3}$/.test(content.issuingCountry)) throw new VdsError('issuing country: up to three letters');
  return concatenate([
    Uint8Array.of(MAGIC, content.version - 1),
    encodeC40(content.issuingCountry.padEnd(3, '<')),
    encodeC40(signerText(content)),
    encodeDate(content.issued),
    encodeDate(content.signed),
    Uint8Array.of(content.featureDefinition, content.category),
    ...content.fields.map((field) => encodeField(field, content.version)),
  ]);
}

/**
 * A whole seal: header, message zone and signature zone. The key never comes near this library.
 * @throws VdsError when a value does not fit, or the signature is not r‖s.
 */
export async function encodeSeal(content: SealContent, sign: SignSeal): Promise<Uint8Array> {
  const message = encodeContent(content);
  const signature = await sign(message);
  if (signature.length === 0 || signature.length % 2 !== 0) throw new VdsError('a signature is r‖s of equal length');
  return concatenate([message, Uint8Array.of(SIGNATURE_TAG), encodeLength(signature.length), signature]);
}

/** Reads bytes in order and refuses to read past the end. */
class Reader {
  offset = 0;

  constructor(private readonly bytes: Uint8Array) {}

  get atEnd(): boolean {
    return this.offset >= this.bytes.length;
  }

  take(length: number): Uint8Array {
    if (this.offset + length > this.bytes.length) throw new VdsError('the seal ends too early', this.offset);
    this.offset += length;
    return this.bytes.subarray(this.offset - length, this.offset);
  }

  byte(): number {
    return this.take(1)[0] as number;
  }

  /** DER: only the shortest form counts, or else two byte strings would carry the same valid seal. */
  derLength(): number {
    const first = this.byte();
    if (first < 0x80) return first;
    if (first !== 0x81 && first !== 0x82) throw new VdsError('length of a field is not DER', this.offset - 1);
    const length = this.take(first - 0x80).reduce((sum, byte) => sum * 256 + byte, 0);
    if (length < (first === 0x81 ? 0x80 : 0x100)) throw new VdsError('length of a field is not DER', this.offset);
    return length;
  }
}

function readSigner(reader: Reader, version: 3 | 4): { signerId: string; certificateReference: string } {
  if (version === 3) {
    const text = decodeC40(reader.take(c40Length(9)));
    return { signerId: text.slice(0, 4), certificateReference: text.slice(4) };
  }
  const start = decodeC40(reader.take(c40Length(6)));
  const digits = start.slice(4);
  if (!/^[0-9A-F]{2}$/.test(digits)) throw new VdsError('length of the certificate reference', reader.offset);
  const length = Number.parseInt(digits, 16);
  const certificateReference = length === 0 ? '' : decodeC40(reader.take(c40Length(length)));
  if (certificateReference.length !== length) throw new VdsError('certificate reference', reader.offset);
  return { signerId: start.slice(0, 4), certificateReference };
}

function readVersion(reader: Reader): 3 | 4 {
  if (reader.byte() !== MAGIC) throw new VdsError('a seal begins with DC', 0);
  const version = reader.byte() + 1;
  if (version !== 3 && version !== 4) throw new VdsError(`header version ${version} is unknown`, 1);
  return version;
}

function readFields(reader: Reader, version: 3 | 4): SealField[] {
  const fields: SealField[] = [];
  for (;;) {
    const tag = reader.byte();
    if (tag === SIGNATURE_TAG) return fields;
    // A tag that stands twice could be read in two ways by two readers.
    if (fields.some((field) => field.tag === tag)) throw new VdsError(`tag ${tag} stands twice`, reader.offset - 1);
    const length = version === 3 ? reader.byte() : reader.derLength();
    fields.push({ tag, value: reader.take(length) });
  }
}

function read(bytes: Uint8Array): Seal {
  const reader = new Reader(bytes);
  const version = readVersion(reader);
  const issuingCountry = decodeC40(reader.take(2));
  const signer = readSigner(reader, version);
  const issued = decodeDate(reader.take(3));
  const signed = decodeDate(reader.take(3));
  const [featureDefinition, category] = [reader.byte(), reader.byte()];
  const fields = readFields(reader, version);
  const signedBytes = bytes.subarray(0, reader.offset - 1);
  const signature = reader.take(reader.derLength());
  if (signature.length === 0 || signature.length % 2 !== 0)
    throw new VdsError('the signature is not r‖s', reader.offset);
  if (!reader.atEnd) throw new VdsError('bytes follow the signature', reader.offset);
  return {
    version,
    issuingCountry,
    ...signer,
    issued,
    signed,
    featureDefinition,
    category,
    fields,
    signedBytes,
    signature,
  };
}

export type DecodedSeal =
  | { readonly ok: true; readonly seal: Seal }
  | { readonly ok: false; readonly status: 'WRONG_FORMAT'; readonly reason: string; readonly offset: number | null };

/** Splits a seal into its parts; says nothing about who signed it. Never throws, whatever the bytes are. */
export function decodeSeal(bytes: Uint8Array): DecodedSeal {
  try {
    return { ok: true, seal: read(bytes) };
  } catch (error) {
    if (!(error instanceof VdsError)) throw error;
    return { ok: false, status: 'WRONG_FORMAT', reason: error.message, offset: error.offset };
  }
}
