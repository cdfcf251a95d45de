import { Choice, DateField, IntField, ListOf, PageQuery, Text, UuidField } from '@jatigi/platform-http';

/** More files at once are those of a group. */
export const NAMED_MOST = 1000;

export class BatchFileDto {
  @UuidField({ description: 'The application' })
  id!: string;
  @IntField({ optional: true, min: 1, description: 'The version that was read; another one is left alone' })
  version?: number;
}

/** Of which files: those of a group that are at your posts, or these. */
export class BatchDto {
  @UuidField({ optional: true, description: 'Every file of this group at your posts, as it stands now' })
  group?: string | undefined;
  @ListOf(() => BatchFileDto, { optional: true, max: NAMED_MOST, description: 'These files' })
  files?: BatchFileDto[] | undefined;
}

export class AssignBatchDto extends BatchDto {
  @UuidField({ optional: true, description: 'Person who takes the files; the caller when absent' })
  to?: string;
}

export class AcceptDocumentBatchDto extends BatchDto {
  @Text({ max: 40, pattern: /^[a-z0-9-]+$/, example: 'host-letter', description: 'The kind of document' })
  document!: string;
}

export class DecideManyDto extends BatchDto {
  @Choice(['grant', 'refuse'], { description: 'Files about which something else was proposed are left alone' })
  decision!: 'grant' | 'refuse';
}

export class ProposeBatchDto extends DecideManyDto {
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
  @ListOf('text', { optional: true, max: 10, pattern: /^R\d{2}$/, example: ['R12'], description: 'For a refusal' })
  codes?: string[];
}

export class BatchRowsQuery extends PageQuery {
  @Choice(['done', 'not-done', 'waiting'], { optional: true, description: 'Only rows with this outcome' })
  outcome?: 'done' | 'not-done' | 'waiting';
}
