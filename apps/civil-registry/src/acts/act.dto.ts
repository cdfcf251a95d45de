import { Choice, CountryField, DateField, IntField, ListOf, Nested, PageQuery, Text } from '@jatigi/platform-http';
import { marriageEnds, noteKinds } from '@jatigi/civil-registry-domain';
import type { MarriageEndFacts, NoteKind } from '@jatigi/civil-registry-domain';
import { NameFields, PartialDateFields } from '../declarations/facts.dto';

export class ActQuery extends PageQuery {
  @Text({
    optional: true,
    max: 16,
    pattern: /^[A-Z0-9][A-Z0-9-]+$/,
    example: 'PAR',
    description: 'Centre of the register',
  })
  centre?: string;
  @IntField({ optional: true, min: 1900, max: 2200, example: 2026 })
  year?: number;
  @IntField({ optional: true, min: 1, example: 1 })
  number?: number;
  @Text({
    optional: true,
    min: 2,
    max: 240,
    example: 'Awa Traoré',
    description: 'Names of the child, in any order and spelling',
  })
  names?: string;
  @Text({ optional: true, max: 10, pattern: /^\d{4}(-\d{2}){0,2}$/, example: '2026-11' })
  birthDate?: string;
}

export class RecognisingPersonFields {
  @Nested(() => NameFields)
  name!: NameFields;
  @Nested(() => PartialDateFields, { optional: true })
  birthDate?: PartialDateFields;
  @Text({ optional: true, max: 120, example: 'Ségou' })
  birthPlace?: string;
  @ListOf('text', { optional: true, max: 5, pattern: /^[A-Z]{3}$/, example: ['MLI'] })
  nationalities?: string[];
}

/** All kinds of notes in one form; which fields are needed follows from `kind`. */
export class NoteFactsFields {
  @Choice(['father', 'mother'], { optional: true, description: 'recognition' })
  recognisedBy?: 'father' | 'mother';
  @Nested(() => RecognisingPersonFields, { optional: true, description: 'recognition' })
  person?: RecognisingPersonFields;
  @DateField({ optional: true, description: 'recognition, marriage, marriage-end', example: '2026-11-20' })
  on?: string;
  @Nested(() => NameFields, { optional: true, description: 'marriage, marriage-end' })
  spouse?: NameFields;
  @Choice(marriageEnds, { optional: true, description: 'marriage-end' })
  cause?: MarriageEndFacts['cause'];
  @Nested(() => PartialDateFields, { optional: true, description: 'death' })
  diedOn?: PartialDateFields;
  @Text({ optional: true, max: 120, example: 'Paris 14e', description: 'death, marriage' })
  place?: string;
  @CountryField({ optional: true, description: 'death, marriage' })
  country?: string;
  @Text({ max: 200, example: 'Mairie de Paris 14e' })
  authority!: string;
  @Text({ optional: true, max: 80, example: '2026/1234' })
  reference?: string;
}

export class ProposeNoteDto {
  @Choice(noteKinds)
  kind!: NoteKind;
  @Nested(() => NoteFactsFields)
  facts!: NoteFactsFields;
}

export class AnnulDto {
  @Text({ max: 200, example: 'Tribunal de grande instance de Bamako, commune III' })
  court!: string;
  @Text({ max: 80, example: 'JA 2026/9' })
  reference!: string;
  @DateField({ example: '2026-11-20' })
  date!: string;
}

export class RegisterQuery {
  @Text({ optional: true, max: 16, pattern: /^[A-Z0-9-]+$/, example: 'PAR', description: 'One of your posts' })
  post?: string;
}
