import { c40Length, decodeC40 } from './c40';
import { decodeDate } from './date';
import { LONGEST_SEAL, MAGIC, SIGNATURE_TAG, type Seal, type SealField } from './seal';
import { VdsError } from './vds-error';

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

type SignerNames = Pick<Seal, 'signerId' | 'certificateReference'>;

function readSigner(reader: Reader, version: 3 | 4): SignerNames {
  if (version === 3) {
    const text = decodeC40(reader.take(c40Length(9)));
    return signerOf(text.slice(0, 4), text.slice(4), reader);
  }
  const start = decodeC40(reader.take(c40Length(6)));
  const digits = start.slice(4);
  if (!/^[0-9A-F]{2}$/.test(digits)) throw new VdsError('length of the certificate reference', reader.offset);
  const length = Number.parseInt(digits, 16);
  const certificateReference = length === 0 ? '' : decodeC40(reader.take(c40Length(length)));
  if (certificateReference.length !== length) throw new VdsError('certificate reference', reader.offset);
  return signerOf(start.slice(0, 4), certificateReference, reader);
}

/** What the encoder would not write is refused here too. */
function signerOf(signerId: string, certificateReference: string, { offset }: Reader): SignerNames {
  if (!/^[A-Z]{2}[A-Z0-9]{2}$/.test(signerId)) throw new VdsError(`"${signerId}" is no signer id`, offset);
  if (!/^[0-9A-F]+$/.test(certificateReference)) throw new VdsError('certificate reference is not hexadecimal', offset);
  return { signerId, certificateReference };
}

function readVersion(reader: Reader): 3 | 4 {
  if (reader.byte() !== MAGIC) throw new VdsError('a seal begins with DC', 0);
  const version = reader.byte() + 1;
  if (version !== 3 && version !== 4) throw new VdsError(`header version ${version} is unknown`, 1);
  return version;
}

/** Feature definition reference and document type category are 1–254 (9303-13 §2.2). */
function readCode(reader: Reader): number {
  const code = reader.byte();
  if (code < 1 || code > 254) throw new VdsError(`${code}: reference and category are 1–254`, reader.offset - 1);
  return code;
}

function readFields(reader: Reader, version: 3 | 4): SealField[] {
  const fields: SealField[] = [];
  const seen = new Set<number>();
  for (;;) {
    const tag = reader.byte();
    if (tag === SIGNATURE_TAG) return fields;
    // A tag that stands twice could be read in two ways by two readers.
    if (seen.has(tag)) throw new VdsError(`tag ${tag} stands twice`, reader.offset - 1);
    seen.add(tag);
    const length = version === 3 ? reader.byte() : reader.derLength();
    fields.push({ tag, value: reader.take(length) });
  }
}

function read(bytes: Uint8Array): Seal {
  if (bytes.length > LONGEST_SEAL) throw new VdsError(`${bytes.length} bytes are more than a bar code holds`, 0);
  const reader = new Reader(bytes);
  const version = readVersion(reader);
  const issuingCountry = decodeC40(reader.take(2));
  const signer = readSigner(reader, version);
  const issued = decodeDate(reader.take(3));
  const signed = decodeDate(reader.take(3));
  const featureDefinition = readCode(reader);
  const category = readCode(reader);
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

/**
 * Splits a seal into its parts; says nothing about who signed it. Never throws, whatever the bytes are. Fields are views
 * of the given bytes, and nothing longer than a bar code is looked at: memory does not grow with the input.
 */
export function decodeSeal(bytes: Uint8Array): DecodedSeal {
  try {
    return { ok: true, seal: read(bytes) };
  } catch (error) {
    if (!(error instanceof VdsError)) throw error;
    return { ok: false, status: 'WRONG_FORMAT', reason: error.message, offset: error.offset };
  }
}
