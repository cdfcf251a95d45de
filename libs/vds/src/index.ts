export { borderBundleStatement, isBorderBundle } from './border-bundle';
export { decodeC40, encodeC40 } from './c40';
export { checkEtd, type EtdStatus } from './check-etd';
export { checkVisa, type VisaStatus, type VisaZones } from './check-visa';
export { dataMatrix, type DataMatrix } from './data-matrix';
export { decodeDate, encodeDate } from './date';
export { decodeSeal, type DecodedSeal } from './decode-seal';
export { documentContent, isOfProfile, readDocument, type MessageZone, type SealedDocument } from './document-content';
export type {
  DocumentProfile,
  FieldDefinition,
  FieldValues,
  SealedValues,
  ValuesOf,
  ZoneFormat,
} from './document-profile';
export {
  certificateContent,
  civilStatusContent,
  etdContent,
  findDocument,
  lossReceiptContent,
  refusalLetterContent,
  registrationContent,
  visaContent,
  type EtdSeal,
  type FoundDocument,
  type SealedDocuments,
  type VisaSeal,
} from './documents';
export { encodeContent, encodeSeal } from './encode-seal';
export { nodeCrypto } from './node-crypto';
export { PROFILES, type DocumentKind } from './profiles.data';
export type { Seal, SealContent, SealField, SignSeal } from './seal';
export type { SealCrypto, VerifySignature } from './seal-crypto';
export { trustLevel, type SealStatus, type TrustLevel } from './seal-status';
export { hashFor, type HashName, type SignerCertificate } from './signer-certificate';
export { DOCUMENT_STATUSES, SEAL_DIGEST_BYTES, type DocumentStatus } from './status-lists';
export type { Stay } from './stay';
export { readSigners, readTrustBundle } from './trust';
export {
  authoritiesNamedBy,
  openTrustBundle,
  TRUST_BUNDLE_FORMAT,
  TRUST_BUNDLE_MAGIC,
  type ProfileDefinition,
  type TrustBundle,
  type TrustBundleHead,
} from './trust-bundle';
export { VdsError } from './vds-error';
export { verifySeal, type Verification, type VerifyOptions } from './verify-seal';
export { webCrypto } from './web-crypto';
