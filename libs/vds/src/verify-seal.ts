import {
  isCertificate,
  isCivilStatus,
  isRegistration,
  readCertificate,
  readCivilStatus,
  readRegistration,
  type CertificateSeal,
  type CivilStatusSeal,
  type RegistrationSeal,
} from './national';
import { ETD_PROFILE, readEtd, readVisa, VISA_PROFILE, type EtdSeal, type VisaSeal } from './profiles';
import { decodeSeal, type Seal } from './seal';
import { VdsError } from './vds-error';

/** Statuses as 9303-13 Appendix D names them. READ_ERROR is for whoever reads the bar code: here there are bytes. */
export type SealStatus =
  | 'VALID'
  | 'WRONG_FORMAT'
  | 'INVALID_DOCUMENTTYPE'
  | 'UNKNOWN_CERTIFICATE'
  | 'UNTRUSTED_CERTIFICATE'
  | 'REVOKED_CERTIFICATE'
  | 'INVALID_SIGNATURE'
  | 'EXPIRED_CERTIFICATE';

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
  /** size of the curve's order in bits, from which the hash follows (9303-13 §2.4) */
  readonly keyBits: number;
  /** checks r‖s over the message under this certificate's key */
  verify(message: Uint8Array, signature: Uint8Array): Promise<boolean>;
}

export interface Verification {
  readonly status: SealStatus;
  readonly reason?: string;
  readonly seal?: Seal;
  readonly visa?: VisaSeal;
  readonly etd?: EtdSeal;
  readonly civilStatus?: CivilStatusSeal;
  readonly registration?: RegistrationSeal;
  readonly certificate?: CertificateSeal;
  /** tags the profile does not know: the seal stays VALID (9303-13 §2.3) */
  readonly unknownFeatures: readonly number[];
}

/** Hash that belongs to a curve: the smallest SHA-2 that is not shorter than the order (9303-13 §2.4). */
export function hashFor(keyBits: number): 'SHA-224' | 'SHA-256' | 'SHA-384' | 'SHA-512' {
  if (keyBits <= 224) return 'SHA-224';
  if (keyBits <= 256) return 'SHA-256';
  return keyBits <= 384 ? 'SHA-384' : 'SHA-512';
}

const bareHex = (hex: string): string => hex.toUpperCase().replace(/^0+(?=.)/, '');

function signerOf(seal: Seal, certificates: readonly SignerCertificate[]): SignerCertificate | undefined {
  const reference = bareHex(seal.certificateReference);
  return certificates.find((c) => c.signerId === seal.signerId && bareHex(c.serial) === reference);
}

async function signatureStatus(seal: Seal, signer: SignerCertificate, at: Date): Promise<SealStatus> {
  if (signer.trusted === false) return 'UNTRUSTED_CERTIFICATE';
  if (signer.revoked === true) return 'REVOKED_CERTIFICATE';
  // One length only: otherwise the same seal could be written with more zeros before r and s.
  const length = 2 * Math.ceil(signer.keyBits / 8);
  if (seal.signature.length !== length) return 'INVALID_SIGNATURE';
  if (!(await signer.verify(seal.signedBytes, seal.signature))) return 'INVALID_SIGNATURE';
  return at < signer.notBefore || at > signer.notAfter ? 'EXPIRED_CERTIFICATE' : 'VALID';
}

interface Document {
  readonly visa?: VisaSeal;
  readonly etd?: EtdSeal;
  readonly civilStatus?: CivilStatusSeal;
  readonly registration?: RegistrationSeal;
  readonly certificate?: CertificateSeal;
  readonly unknownFeatures: readonly number[];
}

/** Content by profile; `null` for an ICAO category (odd) that is no profile of ICAO. Even ones are national. */
function documentOf(seal: Seal): Document | null {
  const is = (profile: { featureDefinition: number; category: number }): boolean =>
    seal.featureDefinition === profile.featureDefinition && seal.category === profile.category;
  if (is(VISA_PROFILE)) {
    const visa = readVisa(seal);
    return { visa, unknownFeatures: visa.unknownTags };
  }
  if (is(ETD_PROFILE)) {
    const etd = readEtd(seal);
    return { etd, unknownFeatures: etd.unknownTags };
  }
  if (isCivilStatus(seal)) return { civilStatus: readCivilStatus(seal), unknownFeatures: [] };
  if (isRegistration(seal)) return { registration: readRegistration(seal), unknownFeatures: [] };
  if (isCertificate(seal)) return { certificate: readCertificate(seal), unknownFeatures: [] };
  return seal.category % 2 === 0 ? { unknownFeatures: [] } : null;
}

/**
 * Verifies a seal against the certificates a verifier trusts, at an instant. Never throws because of the bytes.
 * An invalid signature outranks an expired certificate: of the two it tells more about fraud (9303-13 App. D).
 */
export async function verifySeal(
  bytes: Uint8Array,
  certificates: readonly SignerCertificate[],
  at: Date,
): Promise<Verification> {
  const decoded = decodeSeal(bytes);
  if (!decoded.ok) return { status: 'WRONG_FORMAT', reason: decoded.reason, unknownFeatures: [] };
  const { seal } = decoded;
  let document: Document | null;
  try {
    document = documentOf(seal);
  } catch (error) {
    if (!(error instanceof VdsError)) throw error;
    return { status: 'WRONG_FORMAT', reason: error.message, seal, unknownFeatures: [] };
  }
  if (!document) return { status: 'INVALID_DOCUMENTTYPE', seal, unknownFeatures: [] };
  const signer = signerOf(seal, certificates);
  const status = signer ? await signatureStatus(seal, signer, at) : 'UNKNOWN_CERTIFICATE';
  return { status, seal, ...document };
}
