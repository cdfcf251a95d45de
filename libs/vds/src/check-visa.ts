import { parseMrz } from '@jatigi/mrz';
import { firstDifference } from './differences';
import type { VisaSeal } from './documents';

/** Statuses that the visa adds to those of every seal (9303-7 §9.4). */
export type VisaStatus =
  'VALID' | 'INVALID_VISA_MRZ' | 'SEAL_VISA_MISMATCH' | 'INVALID_PASSPORT_MRZ' | 'SEAL_PASSPORT_MISMATCH';

/** What a reader saw besides the bar code, line by line. */
export interface VisaZones {
  /** zone of the visa sticker or sheet */
  readonly printed?: readonly [string, string];
  /** zone of the passport it was shown with: two lines of 44, or those of a card */
  readonly passport?: readonly string[];
}

type Sealed = Pick<VisaSeal, 'format' | 'mrz' | 'passportNumber'>;

function checkPrinted({ format, mrz }: Sealed, printed: readonly [string, string]): VisaStatus {
  if (!parseMrz(printed, format).ok) return 'INVALID_VISA_MRZ';
  return firstDifference(mrz, printed) === null ? 'VALID' : 'SEAL_VISA_MISMATCH';
}

/**
 * A seal has no field for the State that issued the passport. It has the nationality (zone, line 2, 11–13), which is that
 * State for a national passport, and the nationality of the passport for those of refugees and organisations: one of the
 * two must agree, and the number must.
 */
function checkPassport({ mrz, passportNumber }: Sealed, passport: readonly string[]): VisaStatus {
  const read = parseMrz(passport);
  if (!read.ok || read.mrz.format.startsWith('MRV')) return 'INVALID_PASSPORT_MRZ';
  const { documentNumber, issuer, nationality } = read.mrz;
  const sealed = mrz[1].slice(10, 13).replace(/<+$/, '');
  const same = documentNumber.slice(0, 9) === passportNumber && (issuer === sealed || nationality === sealed);
  return same ? 'VALID' : 'SEAL_PASSPORT_MISMATCH';
}

/** Compares a visa seal, whose signature was verified before, with the zones that were read from visa and passport. */
export function checkVisa(visa: Sealed, { printed, passport }: VisaZones): VisaStatus {
  const status = printed ? checkPrinted(visa, printed) : 'VALID';
  return status === 'VALID' && passport ? checkPassport(visa, passport) : status;
}
