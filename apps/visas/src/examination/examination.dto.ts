import { Choice, DateField, Text } from '@jatigi/platform-http';
import { biometricOutcomes, biometricReasons, interviewOutcomes } from '@jatigi/visas-domain';

export class BiometricsDto {
  @Choice(biometricOutcomes)
  outcome!: (typeof biometricOutcomes)[number];
  @Text({
    optional: true,
    max: 40,
    pattern: /^[A-Z0-9][A-Z0-9-]{3,39}$/,
    example: 'BIO-BER-2026-004711',
    description: 'The capture in the system that holds it; for captured and reused',
  })
  reference?: string;
  @DateField({ optional: true, example: '2024-03-01', description: 'For reused: when it was taken' })
  capturedOn?: string;
  @Choice(biometricReasons, { optional: true, description: 'For waived and impossible' })
  reason?: (typeof biometricReasons)[number];
}

export class BondDto {
  @Text({
    max: 40,
    pattern: /^[A-Z0-9][A-Z0-9-]{3,39}$/,
    example: 'CAU-WAS-2026-000123',
    description: 'The receipt of whoever keeps the money',
  })
  reference!: string;
  @DateField({ example: '2026-11-20', description: 'When it was lodged: not after today' })
  lodgedOn!: string;
}

export class InvitationDto {
  @DateField({ example: '2026-12-08' })
  on!: string;
  @Text({ max: 5, pattern: /^([01]\d|2[0-3]):[0-5]\d$/, example: '10:30', description: 'On the wall of the post' })
  time!: string;
  @Text({ max: 200, example: 'Section consulaire, guichet 2' })
  place!: string;
}

export class InterviewDto {
  @Choice(interviewOutcomes)
  outcome!: (typeof interviewOutcomes)[number];
  @Text({ optional: true, max: 4000, description: 'What was said; for officers alone' })
  note?: string;
}
