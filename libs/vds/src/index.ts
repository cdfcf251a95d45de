export { checkEtd, type EtdStatus } from './check-etd';
export { decodeC40, encodeC40 } from './c40';
export { decodeDate, encodeDate } from './date';
export {
  CERTIFICATE_PROFILE,
  certificateContent,
  CIVIL_STATUS_PROFILE,
  civilStatusContent,
  LOSS_RECEIPT_PROFILE,
  lossReceiptContent,
  NATIONAL_PROFILE,
  readCertificate,
  readCivilStatus,
  readLossReceipt,
  readRegistration,
  REGISTRATION_PROFILE,
  registrationContent,
  type CertificateSeal,
  type CivilStatusSeal,
  type LossReceiptSeal,
  type RegistrationSeal,
} from './national';
export { readTrustBundle } from './node-certificates';
export {
  etdContent,
  ETD_PROFILE,
  readEtd,
  readVisa,
  visaContent,
  VISA_PROFILE,
  type EtdSeal,
  type Stay,
  type VisaSeal,
} from './profiles';
export {
  decodeSeal,
  encodeContent,
  encodeSeal,
  type DecodedSeal,
  type Seal,
  type SealContent,
  type SealField,
  type SignSeal,
} from './seal';
export { DOCUMENT_STATUSES, SEAL_DIGEST_BYTES, type DocumentStatus } from './status-lists';
export {
  openTrustBundle,
  TRUST_BUNDLE_FORMAT,
  TRUST_BUNDLE_MAGIC,
  type ProfileDefinition,
  type TrustBundle,
  type TrustBundleHead,
} from './trust-bundle';
export { VdsError } from './vds-error';
export { hashFor, verifySeal, type SealStatus, type SignerCertificate, type Verification } from './verify-seal';
