import { isNational, nationalContent, readNational, VALID_FROM, VALID_UNTIL } from './national-fields';
import type { NationalFields } from './national-fields';
import type { Seal, SealContent } from './seal';

export { NATIONAL_PROFILE } from './national-fields';

/** Civil-status copies of this platform; the UUID names the list of fields below for ever. */
export const CIVIL_STATUS_PROFILE = '6f1d6c6e-2f4b-5a0e-9a64-6d2b3f0c7a10';
/** Certificates of consular registration. */
export const REGISTRATION_PROFILE = '9d0c14a2-92cb-563e-9d42-506cafe1a4c8';

/** Certificates that a post issues: residence, life, celibacy and whatever else the policy declares. */
export const CERTIFICATE_PROFILE = '175f57af-8e43-523a-b1b1-02d48749f15b';

/** What the seal of a civil-status copy says. Dates are `YYYY-MM-DD` or the part that is known. */
export interface CivilStatusSeal {
  /** `birth-full-copy`, `birth-extract` … */
  readonly kind: string;
  readonly documentNumber: string;
  readonly actNumber: string;
  /** Code of the centre that holds the act. */
  readonly centre: string;
  readonly surname: string;
  readonly givenNames: string;
  readonly birthDate: string;
  readonly issuedOn: string;
}

/** What the seal of a certificate of consular registration says; the date of birth as far as it is known. */
export interface RegistrationSeal {
  /** `consular-registration` */
  readonly kind: string;
  readonly documentNumber: string;
  /** The number that a person keeps for life. */
  readonly consularNumber: string;
  /** Code of the post that holds the register. */
  readonly post: string;
  readonly surname: string;
  readonly givenNames: string;
  readonly birthDate: string;
  readonly issuedOn: string;
  readonly validUntil: string;
}

/** What the seal of a certificate says; the date of birth as far as it is known. */
export interface CertificateSeal {
  /** `certificate-residence`, `certificate-life` … */
  readonly kind: string;
  readonly documentNumber: string;
  /** Of the request that it answers. */
  readonly reference: string;
  /** Code of the post that certifies. */
  readonly post: string;
  readonly surname: string;
  readonly givenNames: string;
  readonly birthDate: string;
  readonly issuedOn: string;
  readonly validUntil: string;
}

const civilStatus: NationalFields<keyof CivilStatusSeal> = {
  profile: CIVIL_STATUS_PROFILE,
  dates: [[VALID_FROM, 'issuedOn']],
  texts: [
    [0x10, 'kind'],
    [0x11, 'documentNumber'],
    [0x12, 'actNumber'],
    [0x13, 'centre'],
    [0x14, 'surname'],
    [0x15, 'givenNames'],
    [0x16, 'birthDate'],
  ],
};

const registration: NationalFields<keyof RegistrationSeal> = {
  profile: REGISTRATION_PROFILE,
  dates: [
    [VALID_FROM, 'issuedOn'],
    [VALID_UNTIL, 'validUntil'],
  ],
  texts: [
    [0x10, 'kind'],
    [0x11, 'documentNumber'],
    [0x12, 'consularNumber'],
    [0x13, 'post'],
    [0x14, 'surname'],
    [0x15, 'givenNames'],
    [0x16, 'birthDate'],
  ],
};

const certificate: NationalFields<keyof CertificateSeal> = {
  profile: CERTIFICATE_PROFILE,
  dates: [
    [VALID_FROM, 'issuedOn'],
    [VALID_UNTIL, 'validUntil'],
  ],
  texts: [
    [0x10, 'kind'],
    [0x11, 'documentNumber'],
    [0x12, 'reference'],
    [0x13, 'post'],
    [0x14, 'surname'],
    [0x15, 'givenNames'],
    [0x16, 'birthDate'],
  ],
};

type MessageZone = Pick<SealContent, 'featureDefinition' | 'category' | 'fields'>;

/** Message zone of the seal of a civil-status copy; names longer than 80 bytes are cut at a letter. */
export const civilStatusContent = (seal: CivilStatusSeal): MessageZone => nationalContent(civilStatus, seal);

/** Whether a seal is of the national profile for civil-status copies. */
export const isCivilStatus = (seal: Seal): boolean => isNational(seal, CIVIL_STATUS_PROFILE);

/** @throws VdsError when a field is missing or is no UTF-8 */
export const readCivilStatus = (seal: Seal): CivilStatusSeal => readNational(civilStatus, seal);

/** Message zone of the seal of a certificate of registration; names longer than 80 bytes are cut at a letter. */
export const registrationContent = (seal: RegistrationSeal): MessageZone => nationalContent(registration, seal);

/** Whether a seal is of the national profile for certificates of consular registration. */
export const isRegistration = (seal: Seal): boolean => isNational(seal, REGISTRATION_PROFILE);

/** @throws VdsError when a field is missing, is no UTF-8, or a date is none */
export const readRegistration = (seal: Seal): RegistrationSeal => readNational(registration, seal);

/** Message zone of the seal of a certificate; names longer than 80 bytes are cut at a letter. */
export const certificateContent = (seal: CertificateSeal): MessageZone => nationalContent(certificate, seal);

/** Whether a seal is of the national profile for certificates. */
export const isCertificate = (seal: Seal): boolean => isNational(seal, CERTIFICATE_PROFILE);

/** @throws VdsError when a field is missing, is no UTF-8, or a date is none */
export const readCertificate = (seal: Seal): CertificateSeal => readNational(certificate, seal);
