import { Choice, Text } from '@jatigi/platform-http';
import { hitOutcomes } from '@jatigi/visas-domain';
import type { HitOutcome } from '@jatigi/visas-domain';

export class AdjudicateDto {
  @Choice(hitOutcomes)
  outcome!: HitOutcome;
  @Text({
    min: 5,
    max: 1000,
    example: 'Père et lieu de naissance différents.',
    description: 'Why; erased with the detail',
  })
  reason!: string;
}
