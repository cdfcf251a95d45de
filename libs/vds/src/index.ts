export { decodeC40, encodeC40 } from './c40';
export { decodeDate, encodeDate } from './date';
export {
  CERTIFICATE_PROFILE,
  certificateContent,
  CIVIL_STATUS_PROFILE,
  civilStatusContent,
  NATIONAL_PROFILE,
  readCertificate,
  readCivilStatus,
  readRegistration,
  REGISTRATION_PROFILE,
  registrationContent,
  type CertificateSeal,
  type CivilStatusSeal,
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
export { VdsError } from './vds-error';
export { hashFor, verifySeal, type SealStatus, type SignerCertificate, type Verification } from './verify-seal';
