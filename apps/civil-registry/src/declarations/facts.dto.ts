import { scripts } from '@jatigi/kernel';
import type { Script } from '@jatigi/kernel';
import { Choice, CountryField, Flag, IntField, ListOf, Nested, Text } from '@jatigi/platform-http';
import { declarantCapacities, sexes } from '@jatigi/civil-registry-domain';
import type { DeclarantCapacity, Sex } from '@jatigi/civil-registry-domain';

// Fields are checked here for their shape; what must be filled, what fits together and when, is a rule of the domain.
// Members may be null in a change: the member is taken away.

export class PartialDateFields {
  @Text({ max: 10, pattern: /^\d{4}(-\d{2}){0,2}$/, example: '1998-03', description: 'YYYY, YYYY-MM or YYYY-MM-DD' })
  value!: string;
  @Flag({ optional: true, description: '“vers 1960”', example: false })
  approximate?: boolean;
}

export class NameFields {
  @Text({ max: 120, example: 'Traoré', description: 'In Latin letters, accents kept' })
  surname!: string;
  @Text({ max: 120, example: 'Awa' })
  givenNames!: string;
}

export class OriginalNameFields {
  @Text({ max: 120, example: 'ߕߙߊߥߏߙߋ' })
  surname!: string;
  @Text({ max: 120, example: 'ߊߥߊ' })
  givenNames!: string;
  @Choice(scripts, { example: 'Nkoo', description: 'ISO 15924' })
  script!: Script;
}

export class PersonFields {
  @Nested(() => NameFields, { optional: true })
  name?: NameFields;
  @Nested(() => OriginalNameFields, { optional: true, description: 'As the family writes it' })
  originalName?: OriginalNameFields;
  @Choice(sexes, { optional: true })
  sex?: Sex;
  @Nested(() => PartialDateFields, { optional: true })
  birthDate?: PartialDateFields;
  @Text({ optional: true, max: 120, example: 'Kati' })
  birthPlace?: string;
  @CountryField({ optional: true })
  birthCountry?: string;
  @ListOf('text', { optional: true, max: 5, pattern: /^[A-Z]{3}$/, example: ['MLI'] })
  nationalities?: string[];
  @Text({ optional: true, max: 120, example: 'Infirmière' })
  occupation?: string;
  @Text({ optional: true, max: 300, example: '12 rue de la Roquette, Paris' })
  residence?: string;
  @Text({
    optional: true,
    max: 20,
    pattern: /^[0-9A-Z]+$/,
    example: '12345678901234A',
    description: 'Only its shape is looked at',
  })
  nina?: string;
  @Text({
    optional: true,
    min: 8,
    max: 16,
    pattern: /^[0-9A-Za-z -]+$/,
    example: 'K7Q2MXCD',
    description: 'Short code from the account of this person, whose identity paper you have seen',
  })
  linkCode?: string;
}

export class ChildFields extends PersonFields {
  @Text({ optional: true, max: 5, pattern: /^([01]\d|2[0-3]):[0-5]\d$/, example: '04:35' })
  birthTime?: string;
}

export class MultipleBirthFields {
  @IntField({ min: 2, max: 9, example: 2, description: 'How many children were born' })
  children!: number;
  @IntField({ min: 1, max: 9, example: 1, description: 'Which of them this is' })
  order!: number;
}

export class DeclarantFields {
  @Choice(declarantCapacities, { optional: true })
  capacity?: DeclarantCapacity;
  @Nested(() => PersonFields, { optional: true, description: 'May be absent when father or mother declares' })
  person?: PersonFields;
}

export class InterpreterFields {
  @Nested(() => PersonFields, { optional: true })
  person?: PersonFields;
  @Text({ optional: true, max: 20, pattern: /^[a-z]{2,3}(-[A-Za-z]{2,4})?$/, example: 'bm', description: 'BCP 47' })
  language?: string;
}

export class FactsFields {
  @Nested(() => ChildFields, { optional: true })
  child?: ChildFields | null;
  @Nested(() => MultipleBirthFields, { optional: true })
  multipleBirth?: MultipleBirthFields | null;
  @Nested(() => PersonFields, { optional: true })
  mother?: PersonFields | null;
  @Nested(() => PersonFields, { optional: true })
  father?: PersonFields | null;
  @Nested(() => DeclarantFields, { optional: true })
  declarant?: DeclarantFields | null;
  @ListOf(() => PersonFields, { optional: true, max: 4 })
  witnesses?: PersonFields[] | null;
  @Nested(() => InterpreterFields, { optional: true })
  interpreter?: InterpreterFields | null;
}
