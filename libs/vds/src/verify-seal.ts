import { checkEtd } from './check-etd';
import { checkVisa, type VisaZones } from './check-visa';
import { decodeSeal } from './decode-seal';
import { firstDifference } from './differences';
import type { DocumentProfile } from './document-profile';
import { findDocument, type FoundDocument, type SealedDocuments } from './documents';
import { PROFILES } from './profiles.data';
import type { Seal } from './seal';
import type { SealStatus } from './seal-status';
import { maySeal, signerOf, type SignerCertificate } from './signer-certificate';
import { VdsError } from './vds-error';

/** What else is known of the document, and how it is read. */
export interface VerifyOptions extends VisaZones {
  /** kinds of documents by name; absent = those of this library */
  readonly profiles?: Readonly<Record<string, DocumentProfile>>;
}

/** The members `visa`, `etd`, `civilStatus` … are there when the seal is of that kind and well-formed, whatever the status. */
export interface Verification extends Partial<SealedDocuments> {
  readonly status: SealStatus;
  /** beside any status, as 9303-13 App. D has it: there are tags that the profile does not know */
  readonly subStatus?: 'UNKNOWN_FEATURE';
  readonly unknownFeatures: readonly number[];
  readonly reason?: string;
  readonly seal?: Seal;
  /** key of the profile, and the values whatever the profile is */
  readonly kind?: string;
  readonly values?: Readonly<Record<string, unknown>>;
  /** national documents that state their validity: whether the day of verification lies in it. No part of the status. */
  readonly isInForce?: boolean;
}

type Judgement = Pick<Verification, 'status' | 'reason'>;
const judged = (status: SealStatus, reason?: string): Judgement =>
  reason === undefined ? { status } : { status, reason };

/** An invalid signature outranks an expired certificate: of the two it tells more about fraud (9303-13 table D.1). */
async function judgeSignature(seal: Seal, signer: SignerCertificate, zone: Zone, at: Date): Promise<Judgement> {
  if (signer.trusted === false) return judged('UNTRUSTED_CERTIFICATE');
  if (!maySeal(signer, zone)) return judged('INVALID_DOCUMENTTYPE', 'the signer may not seal this kind of document');
  if (signer.revoked === true) return judged('REVOKED_CERTIFICATE');
  // One length only: otherwise the same seal could be written with more zeros before r and s.
  const length = 2 * Math.ceil(signer.keyBits / 8);
  if (seal.signature.length !== length || !(await signer.verify(seal.signedBytes, seal.signature)))
    return judged('INVALID_SIGNATURE');
  return judged(at < signer.notBefore || at > signer.notAfter ? 'EXPIRED_CERTIFICATE' : 'VALID');
}

type Zone = readonly [string, string] | undefined;

/** The rules of the kind itself, once the signature holds. */
function judgeDocument({ kind, values }: FoundDocument, options: VerifyOptions): Judgement {
  const { printed } = options;
  if (kind === 'etd') {
    const etd = values as SealedDocuments['etd'];
    return explained(checkEtd(etd, printed), etd.mrz, printed);
  }
  if (kind !== 'visa') return judged('VALID');
  const visa = values as SealedDocuments['visa'];
  return explained(checkVisa(visa, options), visa.mrz, printed);
}

function explained(status: SealStatus, sealed: readonly string[], printed: Zone): Judgement {
  const mismatch = status === 'SEAL_VISA_MISMATCH' || status === 'SEAL_DOCUMENT_MISMATCH';
  return judged(status, mismatch ? (firstDifference(sealed, printed ?? []) ?? undefined) : undefined);
}

/** Of a national document, whose days are read as days of UTC. */
function inForce({ issuedOn, validUntil }: Readonly<Record<string, unknown>>, at: Date): { isInForce?: boolean } {
  if (typeof validUntil !== 'string') return {};
  const day = at.toISOString().slice(0, 10);
  return { isInForce: day <= validUntil && (typeof issuedOn !== 'string' || day >= issuedOn) };
}

/** @throws VdsError when the document is not as its profile wants it, or no profile of ICAO has this odd category */
function documentOf(seal: Seal, { profiles = PROFILES }: VerifyOptions): FoundDocument | null {
  const document = findDocument(seal, profiles);
  if (document || seal.category % 2 === 0) return document;
  throw new VdsError(`ICAO has no kind of document ${seal.featureDefinition}/${seal.category}`);
}

/** Members that say what was read, whatever becomes of the signature. */
function described(seal: Seal, document: FoundDocument | null, at: Date): Omit<Verification, 'status'> {
  const unknownFeatures = document?.unknownFeatures ?? seal.fields.map(({ tag }) => tag);
  return {
    seal,
    unknownFeatures,
    ...(unknownFeatures.length > 0 ? { subStatus: 'UNKNOWN_FEATURE' as const } : {}),
    ...(document && { kind: document.kind, values: document.values, [document.kind]: document.values }),
    ...(document && inForce(document.values, at)),
  };
}

/**
 * Verifies a seal against the certificates a verifier trusts, at an instant. Never throws because of the bytes.
 * A national document (even category) of an unknown kind is judged by its signature alone, and all its tags are unknown.
 * @param bytes of the bar code; null when none could be read
 * @param at the instant for which the answer is wanted
 */
export async function verifySeal(
  bytes: Uint8Array | null,
  certificates: readonly SignerCertificate[],
  at: Date,
  options: VerifyOptions = {},
): Promise<Verification> {
  if (!bytes) return { status: 'READ_ERROR', reason: 'no bar code was read', unknownFeatures: [] };
  const decoded = decodeSeal(bytes);
  if (!decoded.ok) return { status: 'WRONG_FORMAT', reason: decoded.reason, unknownFeatures: [] };
  const { seal } = decoded;
  let document: FoundDocument | null;
  try {
    document = documentOf(seal, options);
  } catch (error) {
    if (!(error instanceof VdsError)) throw error;
    return { status: 'WRONG_FORMAT', reason: error.message, seal, unknownFeatures: [] };
  }
  const said = described(seal, document, at);
  const signer = signerOf(seal, certificates);
  if (!signer) return { ...said, status: 'UNKNOWN_CERTIFICATE' };
  const judgement = await judgeSignature(seal, signer, document?.values['mrz'] as Zone, at);
  if (judgement.status !== 'VALID' || !document) return { ...said, ...judgement };
  return { ...said, ...judgeDocument(document, options) };
}
