import type { EtdStatus } from './check-etd';
import type { VisaStatus } from './check-visa';

/** VALID, or the sub-indication that says why a seal is not: 9303-13 App. D, 9303-7 §9.4 and 9303-8 App. A. */
export type SealStatus =
  | 'VALID'
  | 'READ_ERROR'
  | 'WRONG_FORMAT'
  | 'UNKNOWN_CERTIFICATE'
  | 'UNTRUSTED_CERTIFICATE'
  | 'INVALID_DOCUMENTTYPE'
  | 'REVOKED_CERTIFICATE'
  | 'INVALID_SIGNATURE'
  | 'EXPIRED_CERTIFICATE'
  | VisaStatus
  | EtdStatus;

export type TrustLevel = 'trustable' | 'medium fraud potential' | 'high fraud potential';

const MEDIUM: readonly SealStatus[] = ['READ_ERROR', 'EXPIRED_CERTIFICATE'];

/** How ICAO recommends to take a status (9303-13 table D.1, 9303-7 table 2, 9303-8 table A-1). */
export function trustLevel(status: SealStatus): TrustLevel {
  if (status === 'VALID') return 'trustable';
  return MEDIUM.includes(status) ? 'medium fraud potential' : 'high fraud potential';
}
