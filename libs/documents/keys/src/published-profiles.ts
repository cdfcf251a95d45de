import {
  CERTIFICATE_PROFILE,
  CIVIL_STATUS_PROFILE,
  ETD_PROFILE,
  LOSS_RECEIPT_PROFILE,
  NATIONAL_PROFILE,
  REGISTRATION_PROFILE,
  VISA_PROFILE,
} from '@jatigi/vds';
import type { ProfileDefinition } from '@jatigi/vds';

const national = (name: string, profile: string): ProfileDefinition => ({ name, ...NATIONAL_PROFILE, profile });

/** Kinds of seals that this office makes; a verifier finds the one of a seal by these numbers. */
export const PUBLISHED_PROFILES: readonly ProfileDefinition[] = [
  { name: 'visa', ...VISA_PROFILE },
  { name: 'emergency-travel-document', ...ETD_PROFILE },
  national('civil-status', CIVIL_STATUS_PROFILE),
  national('consular-registration', REGISTRATION_PROFILE),
  national('certificate', CERTIFICATE_PROFILE),
  national('loss-receipt', LOSS_RECEIPT_PROFILE),
];
