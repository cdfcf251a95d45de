import type { PersonFacts } from '../cases/person-facts';
import type { Journey } from './journey';
import type { LostDocument } from './lost-document';

export const emergencyReasons = ['lost', 'stolen', 'expired', 'newborn', 'other'] as const;
export type EmergencyReason = (typeof emergencyReasons)[number];

/** What may be sent. The photo is printed; the rest helps the officer who checks the identity. */
export const emergencyFiles = [
  'photo',
  'guardianship',
  'birth-act',
  'old-document',
  'police-report',
  'ticket',
] as const;
export type EmergencyFile = (typeof emergencyFiles)[number];

/** Smallest photo in pixels: 35 × 45 mm at 300 dots per inch. */
export const SMALLEST_PHOTO = { width: 413, height: 531 } as const;

export const emergencyRefusals = [
  'identity-not-proved',
  'nationality-not-proved',
  'guardian-not-proved',
  'travel-ban',
  'forged-document',
  'person-died',
] as const;
export type EmergencyRefusal = (typeof emergencyRefusals)[number];

/** Why a document that counted does not count any more. */
export const invalidations = ['lost', 'stolen', 'revoked', 'person-died'] as const;
export type Invalidation = (typeof invalidations)[number];
export type EmergencyEnding = Invalidation | 'arrived' | 'expired';

/** How an officer made sure who the person is. */
export type IdentityCheck =
  | { by: 'record'; registrationId?: string; note?: string }
  | { by: 'witnesses'; witnesses: { personId: string; number: string }[] };

export interface EmergencyStatement {
  person: PersonFacts;
  journey: Journey;
  lostDocument?: LostDocument;
}
