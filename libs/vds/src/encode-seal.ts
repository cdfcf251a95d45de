import { encodeC40 } from './c40';
import { encodeDate } from './date';
import { LONGEST_SEAL, MAGIC, SIGNATURE_TAG, type SealContent, type SealField, type SignSeal } from './seal';
import { VdsError } from './vds-error';

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
  if (!Number.isInteger(field.tag) || field.tag < 0 || field.tag >= SIGNATURE_TAG)
    throw new VdsError(`${field.tag} is not a tag`);
  if (version === 3 && field.value.length > 0xfe) throw new VdsError('a field of header version 3 holds 254 bytes');
  const length = version === 3 ? Uint8Array.of(field.value.length) : encodeLength(field.value.length);
  return concatenate([Uint8Array.of(field.tag), length, field.value]);
}

function checkHeader({ version, issuingCountry, featureDefinition, category, fields }: SealContent): void {
  if (version !== 3 && version !== 4) throw new VdsError(`header version ${String(version)} is unknown`);
  if (!/^[A-Z]{1,3}<*$/.test(issuingCountry) || issuingCountry.length > 3)
    throw new VdsError('issuing country: up to three letters');
  for (const byte of [featureDefinition, category])
    if (!Number.isInteger(byte) || byte < 1 || byte > 254)
      throw new VdsError(`${byte}: reference and category are 1–254`);
  if (new Set(fields.map(({ tag }) => tag)).size < fields.length) throw new VdsError('a tag stands twice');
}

/**
 * Header and message zone, the bytes to be signed (9303-13 §2.2, §2.3).
 * @throws VdsError when a value does not fit the format.
 */
export function encodeContent(content: SealContent): Uint8Array {
  checkHeader(content);
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
  const seal = concatenate([message, Uint8Array.of(SIGNATURE_TAG), encodeLength(signature.length), signature]);
  if (seal.length > LONGEST_SEAL) throw new VdsError(`a seal of ${seal.length} bytes fits no bar code`);
  return seal;
}
