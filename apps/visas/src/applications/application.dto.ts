import { Choice, DateField, IntField, ListOf, Nested, Text, UuidField } from '@jatigi/platform-http';
import { languages, rejectionReasons } from '@jatigi/visas-domain';
import { ApplicantFields, JourneyFields, TravelDocumentFields } from './file-fields.dto';

export class EditApplicationDto {
  @Nested(() => ApplicantFields, { optional: true })
  applicant?: ApplicantFields;
  @Nested(() => TravelDocumentFields, { optional: true })
  travelDocument?: TravelDocumentFields;
  @Nested(() => JourneyFields, { optional: true })
  journey?: JourneyFields;
}

export class StartApplicationDto extends EditApplicationDto {
  @Choice(languages, { optional: true, description: 'Language of the letters to the applicant' })
  language?: 'fr' | 'en';
}

export class MessageDto {
  @Text({ max: 4000, example: 'Merci de joindre la réservation d’hôtel.' })
  message!: string;
}

export class NoteDto {
  @Text({ max: 4000, example: 'Vérifier l’adresse au Mali.' })
  note!: string;
}

export class AssignDto {
  @UuidField({ optional: true, description: 'Person who takes the file; the caller when absent' })
  to?: string;
}

export class ExtendDto {
  @IntField({ min: 1, max: 365, example: 30, description: 'Days of examination in all, from the admission' })
  days!: number;
  @Text({ max: 4000, example: 'Enquête à l’étranger.' })
  reason!: string;
}

export class TransferDto {
  @Text({ max: 16, pattern: /^[A-Z0-9-]+$/, example: 'PAR', description: 'The post that takes the file' })
  post!: string;
  @Text({ max: 4000, example: 'Le demandeur a déménagé à Paris.' })
  reason!: string;
}

export class CodesDto {
  @ListOf('text', { max: 10, pattern: /^R\d{2}$/, example: ['R23'], description: 'Reasons R01 to R23' })
  codes!: string[];
}

export class RejectDocumentDto {
  @Choice(rejectionReasons)
  reason!: (typeof rejectionReasons)[number];
}

export class DecideDto {
  @Choice(['grant', 'refuse'], { description: 'Must be what was proposed; otherwise return the file' })
  decision!: 'grant' | 'refuse';
}

export class DecideRowDto extends DecideDto {
  @UuidField({ description: 'The application' })
  id!: string;
  @IntField({ optional: true, min: 1, description: 'The version that was read; another one is not decided' })
  version?: number;
}

export class DecideBatchDto {
  @ListOf(() => DecideRowDto, { max: 100, description: 'Each file is decided, or not, for itself' })
  files!: DecideRowDto[];
}

/** What a grant fixes; absent where nothing is granted. */
export class GrantTermsDto {
  @Text({ optional: true, max: 20, example: 'V03S', description: 'For a grant' })
  visaType?: string;
  @IntField({ optional: true, min: 0, max: 2, example: 1, description: 'For a grant: 1, 2, or 0 for many' })
  entries?: 0 | 1 | 2;
  @DateField({ optional: true, example: '2027-01-05' })
  validFrom?: string;
  @DateField({ optional: true, example: '2027-04-04' })
  validUntil?: string;
  @IntField({ optional: true, min: 1, max: 365, example: 30 })
  stayDays?: number;
}

export class ProposeDecisionDto extends GrantTermsDto {
  @Choice(['grant', 'refuse'], { description: 'What is proposed: another person confirms it or returns the file' })
  decision!: 'grant' | 'refuse';
  @ListOf('text', { optional: true, max: 10, pattern: /^R\d{2}$/, example: ['R12'], description: 'For a refusal' })
  codes?: string[];
  @Text({ optional: true, max: 4000, description: 'For the person who decides; never shown to the applicant' })
  note?: string;
}

export class AsOfQuery {
  @Text({
    optional: true,
    max: 24,
    pattern: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,3})?Z)?$/,
    example: '2026-11-20',
    description: 'What the file was at this instant, or at the end of this day at its post',
  })
  asOf?: string;
}
