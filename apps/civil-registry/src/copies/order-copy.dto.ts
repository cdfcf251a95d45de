import { Choice, IntField, Nested, Text } from '@jatigi/platform-http';
import { copyProducts, copyRelations, denialReasons } from '@jatigi/civil-registry-domain';
import type { CopyProduct, CopyRelation, DenialReason } from '@jatigi/civil-registry-domain';
import { NameFields, PartialDateFields } from '../declarations/facts.dto';

export class ActNumberFields {
  @IntField({ min: 1900, max: 2200, example: 2026 })
  year!: number;
  @IntField({ min: 1, max: 999_999, example: 1 })
  number!: number;
}

export class StatedChildFields extends NameFields {
  @Nested(() => PartialDateFields, { description: 'As far as it is known' })
  birthDate!: PartialDateFields;
  @Text({ optional: true, max: 120, example: 'Paris 14e' })
  birthPlace?: string;
}

export class StatedParentsFields {
  @Nested(() => NameFields, { optional: true, description: 'Absent when the act names no mother' })
  mother?: NameFields;
  @Nested(() => NameFields, { optional: true, description: 'Absent when the act names no father' })
  father?: NameFields;
}

export class OrderCopyDto {
  @Choice(copyProducts, { example: 'full-copy' })
  product!: CopyProduct;
  @Choice(copyRelations, { example: 'mother', description: 'What you are to the person of the act' })
  relation!: CopyRelation;
  @Text({ max: 16, pattern: /^[A-Z0-9-]+$/, example: 'PAR', description: 'Centre that keeps the act' })
  heldBy!: string;
  @Text({
    optional: true,
    max: 16,
    pattern: /^[A-Z0-9-]+$/,
    example: 'PAR',
    description: 'Your consulate; needed when a centre at home keeps the act',
  })
  post?: string;
  @Nested(() => ActNumberFields, { optional: true, description: 'Number of the act, when you know it' })
  reference?: ActNumberFields;
  @Nested(() => StatedChildFields)
  child!: StatedChildFields;
  @Nested(() => StatedParentsFields, { optional: true, description: 'For a document that shows parentage' })
  parents?: StatedParentsFields;
  @Text({ optional: true, max: 300, example: 'Inscription à l’école' })
  purpose?: string;
}

export class DenyCopyDto {
  @Choice(denialReasons, { example: 'proof-not-convincing' })
  reason!: DenialReason;
}
