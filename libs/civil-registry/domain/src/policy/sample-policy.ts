import { sampleCertificatePolicy } from '../certificates/sample-kinds';
import { sampleCopyPolicy } from '../copies/copy-policy';
import type { RegistryPolicy } from './registry-policy';

/**
 * SAMPLE values, to be replaced by the administration's own: the legal delay is the Code des personnes et de la
 * famille's (loi 2011-087) for births, the others are practice as far as it could be read.
 */
export const samplePolicy: RegistryPolicy = {
  version: 'registry-2026.1-SAMPLE',
  activeFrom: '2026-01-01',
  source: 'SAMPLE, after loi 2011-087 (Code des personnes et de la famille)',
  declaration: {
    legalDelayDays: 30,
    verifyDays: 3,
    signDays: 3,
    judgmentDays: 90,
    numberPattern: '{centre}/{year}/{kind}/{number:4}',
  },
  perCountry: {},
  perCentre: {},
  volet: { acknowledgeDays: 8, resendDays: 8 },
  duplicates: { dateToleranceDays: 5, betweenBirthsDays: 270, shiftedAgeYears: 3, suspectedFrom: 60 },

  copies: sampleCopyPolicy,
  certificates: sampleCertificatePolicy,
};
