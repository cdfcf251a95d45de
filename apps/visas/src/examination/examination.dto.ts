import { Choice, DateField, Text } from '@jatigi/platform-http';
import { biometricOutcomes, biometricReasons } from '@jatigi/visas-domain';

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
