import type { PlainDate } from '@jatigi/kernel';
import { Choice, CountryField, DateField, ListOf, Nested, Text, UuidField } from '@jatigi/platform-http';
import { crossingKinds, endings } from '@jatigi/visas-domain';
import type { CrossingKind, Ending } from '@jatigi/visas-domain';

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/;

/** By the number on the e-visa, or by the passport: the State that issued it, and its number. */
export class PresentedDocument {
  @Text({ optional: true, max: 40, example: 'MLI2600012345', description: 'Number printed on the e-visa' })
  visaNumber?: string;
  @CountryField({ optional: true, example: 'DEU', description: 'State that issued the passport' })
  issuer?: string;
  @Text({ optional: true, max: 30, example: 'C01X00T47', description: 'Number of the passport, with its issuer' })
  passportNumber?: string;
}

/** As a reader at a desk sees it, too. */
export class ShownDocument extends PresentedDocument {
  @Text({
    optional: true,
    max: 200,
    example: 'P<D<<MUSTERMANN<<ERIKA<<<<<<<<<<<<<<<<<<<<<<\nC01X00T478D<<9008124F3401099<<<<<<<<<<<<<<00',
    description: 'The two lines at the bottom of the passport or of the e-visa, alone',
  })
  mrz?: string;
}

class AtDesk {
  @Text({ max: 16, pattern: /^[A-Z0-9-]+$/, example: 'BKO', description: 'Border post' })
  post!: string;
  @Text({ max: 40, pattern: /^[A-Za-z0-9-]+$/, example: 'BKO-1', description: 'Desk, or machine, of that post' })
  desk!: string;
}

export class VerificationDto {
  @Text({ max: 16, pattern: /^[A-Z0-9-]+$/, example: 'BKO', description: 'Border post' })
  post!: string;
  @Nested(() => ShownDocument)
  document!: ShownDocument;
}

export class BundleQuery {
  @Text({ max: 16, pattern: /^[A-Z0-9-]+$/, example: 'BKO', description: 'Border post' })
  post!: string;
}

export class CrossingDto extends AtDesk {
  @UuidField({ description: 'Made at the desk: told twice, it counts once' })
  id!: string;
  @Nested(() => ShownDocument)
  document!: ShownDocument;
}

export class ExitDto extends CrossingDto {
  @DateField({
    optional: true,
    example: '2027-01-20',
    description: 'The day of an exit that no desk wrote down, by the stamp in the passport; now when absent',
  })
  leftOn?: string;
}

export class RefusalDto extends CrossingDto {
  @ListOf('text', { max: 10, pattern: /^R\d{2}$/, example: ['R10'], description: 'Reasons R01 to R23' })
  codes!: string[];
}

export class JournalLineDto {
  @UuidField({ description: 'Made at the desk: told twice, it counts once' })
  id!: string;
  @Choice(crossingKinds)
  kind!: CrossingKind;
  @Text({ max: 24, pattern: instant, example: '2027-01-10T08:14:05Z', description: 'By the clock of the desk' })
  at!: string;
  @Nested(() => PresentedDocument)
  document!: PresentedDocument;
  @ListOf('text', { optional: true, max: 10, pattern: /^R\d{2}$/, example: ['R10'], description: 'Of a refusal' })
  codes?: string[];
}

export class JournalDto extends AtDesk {
  @Text({
    max: 24,
    pattern: instant,
    example: '2027-01-10T17:40:00Z',
    description: 'What the clock of the desk says now: by this its lines are set right',
  })
  deskTime!: string;
  @ListOf(() => JournalLineDto, { max: 500 })
  lines!: JournalLineDto[];
}

export class CarrierCheckDto {
  @Nested(() => ShownDocument)
  document!: ShownDocument;
  @DateField({
    optional: true,
    example: '2027-01-10',
    description: 'Day of arrival, from yesterday to two days from now; today when absent',
  })
  on?: string;
}

/** The new passport of the holder, as its data page says it. */
export class NewPassportDto {
  @Text({ max: 20, pattern: /^[A-Z0-9]{5,20}$/, example: 'C02X00T47' })
  number!: string;
  @CountryField({ example: 'DEU', description: 'State that issued it' })
  issuer!: string;
  @DateField({ example: '2026-10-01' })
  issuedOn!: PlainDate;
  @DateField({ example: '2036-09-30' })
  expiresOn!: PlainDate;
}

export class ProposeEndingDto {
  @Choice(endings, {
    description: 'annul: its conditions were never met; revoke: no longer, or the holder asks for it',
  })
  as!: Ending;
  @ListOf('text', { max: 10, pattern: /^R\d{2}$/, example: ['R11'], description: 'Reasons R01 to R23' })
  codes!: string[];
  @Text({ optional: true, max: 4000, example: 'L’invitation a été retirée par l’hôte.' })
  note?: string;
}
