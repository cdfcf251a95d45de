import { Choice, DateField, Nested, Text, UuidField } from '@jatigi/platform-http';
import { rejectionCodes } from '@jatigi/civil-registry-domain';
import type { RejectionReason } from '@jatigi/civil-registry-domain';
import { FactsFields } from './facts.dto';

export class StartDeclarationDto {
  @Text({ max: 16, pattern: /^[A-Z0-9][A-Z0-9-]+$/, example: 'PAR', description: 'The post that registers the birth' })
  post!: string;
  @Nested(() => FactsFields, { optional: true })
  facts?: FactsFields;
}

export class EditDeclarationDto {
  @Nested(() => FactsFields)
  facts!: FactsFields;
}

export class AssignDto {
  @UuidField({ optional: true, description: 'Person who takes the declaration; the caller when absent' })
  to?: string;
}

export class RecordJudgmentDto {
  @Text({ max: 200, example: 'Tribunal de grande instance de Kati' })
  court!: string;
  @Text({ max: 80, example: 'JS 2026/112' })
  reference!: string;
  @DateField({ example: '2026-12-10' })
  date!: string;
}

export class RejectDto {
  @Choice(rejectionCodes)
  reason!: RejectionReason;
  @Text({ optional: true, max: 2000, description: 'For the declarant; never in an event' })
  text?: string;
}

export class ResolveDuplicateDto {
  @Choice(['duplicate', 'not-duplicate'], { description: '`duplicate` rejects this declaration' })
  verdict!: 'duplicate' | 'not-duplicate';
}
