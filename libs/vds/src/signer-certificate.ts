import type { Seal } from './seal';

/** A signer certificate as far as a verifier needs it. */
export interface SignerCertificate {
  /** C and CN of the subject, e.g. `ML01` */
  readonly signerId: string;
  /** serial number in hexadecimal */
  readonly serial: string;
  readonly notBefore: Date;
  readonly notAfter: Date;
  readonly revoked?: boolean;
  /** false when no trusted country CA issued it; absent = the caller trusts it */
  readonly trusted?: boolean;
  /** codes of a zone that it may seal (DocumentType extension, 9303-12 §7.1.3); absent = any */
  readonly documentTypes?: readonly string[];
  /** size of the curve's order in bits, from which the hash follows (9303-13 §2.4) */
  readonly keyBits: number;
  /** checks r‖s over the message under this certificate's key */
  verify(message: Uint8Array, signature: Uint8Array): Promise<boolean>;
}

export type HashName = 'SHA-224' | 'SHA-256' | 'SHA-384' | 'SHA-512';

/** Hash that belongs to a curve: the smallest SHA-2 that is not shorter than the order (9303-13 §2.4). */
export function hashFor(keyBits: number): HashName {
  if (keyBits <= 224) return 'SHA-224';
  if (keyBits <= 256) return 'SHA-256';
  return keyBits <= 384 ? 'SHA-384' : 'SHA-512';
}

const bareHex = (hex: string): string => hex.toUpperCase().replace(/^0+(?=.)/, '');

/** The certificate that the header names; a trusted one before another that only bears its name. */
export function signerOf(
  seal: Pick<Seal, 'signerId' | 'certificateReference'>,
  certificates: readonly SignerCertificate[],
): SignerCertificate | undefined {
  const reference = bareHex(seal.certificateReference);
  const named = certificates.filter((c) => c.signerId === seal.signerId && bareHex(c.serial) === reference);
  return named.find(({ trusted }) => trusted !== false) ?? named[0];
}

/**
 * Whether a signer may seal a zone that begins with this document code. An entry of one letter stands for every second
 * letter; no list, or no zone, forbids nothing.
 */
export function maySeal({ documentTypes }: SignerCertificate, zone: readonly string[] | undefined): boolean {
  if (!documentTypes || !zone) return true;
  const code = (zone[0] ?? '').slice(0, 2).replace('<', '');
  return documentTypes.some((type) => type === code || (type.length === 1 && code.startsWith(type)));
}
