import type { PlainDate } from '@jatigi/kernel';
import { Choice, CountryField, DateField, Flag, ListOf, Nested, PageQuery, Text } from '@jatigi/platform-http';
import { watchlistLifecycle } from '@jatigi/visas-domain';
import type { ListedDetails, WatchlistState, WatchlistTerms } from '@jatigi/visas-domain';

export class ListedNameDto {
  @Text({ max: 120, example: 'Coulibaly' })
  surname!: string;
  @Text({ max: 120, example: 'Modibo', description: 'Given names, in their order' })
  givenNames!: string;
}

class KnownDateDto {
  @Text({
    max: 10,
    pattern: /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/,
    example: '1979-04',
    description: 'A day, a month or a year',
  })
  value!: string;
  @Flag({ optional: true, description: 'Only about so' })
  approximate?: boolean;
}

class ListedDocumentDto {
  @CountryField({ example: 'FRA' })
  issuer!: string;
  @Text({ max: 30, example: '19AT52417' })
  number!: string;
}

export class ProposeEntryDto {
  @ListOf(() => ListedNameDto, { max: 20, description: 'The name first, then every other name that is used' })
  names!: ListedNameDto[];
  @Nested(() => KnownDateDto, { optional: true, description: 'As far as it is known' })
  birthDate?: KnownDateDto;
  @ListOf('text', { optional: true, max: 10, pattern: /^[A-Z]{3}$/, example: ['MLI'] })
  nationalities?: string[];
  @ListOf(() => ListedDocumentDto, { optional: true, max: 20 })
  documents?: ListedDocumentDto[];
  @Text({ max: 1000, example: 'Mandat du tribunal de Kati.', description: 'For whoever adjudicates a hit' })
  note!: string;
  @Text({ max: 200, example: 'Code de procédure pénale, art. 135', description: 'The act that allows the entry' })
  legalBasis!: string;
  @Text({ max: 120, example: 'Parquet de Kati', description: 'Who asked for it' })
  authority!: string;
  @DateField({ example: '2029-11-30', description: 'The last day on which it matches' })
  expiresOn!: string;
  @DateField({ example: '2027-11-30', description: 'When somebody looks at it again' })
  reviewOn!: string;
}

export class ReviewDto {
  @DateField({ example: '2028-11-30', description: 'When somebody looks at it the next time' })
  reviewOn!: string;
}

export class WatchlistQuery extends PageQuery {
  @Choice(watchlistLifecycle.states, { optional: true })
  state?: WatchlistState;
  @Choice(['due'] as const, { optional: true, description: 'Only those whose review is due' })
  review?: 'due';
}

export const toDetails = ({ names, birthDate, nationalities, documents, note }: ProposeEntryDto): ListedDetails => ({
  names: names.map(({ surname, givenNames }) => ({ surname, givenNames })),
  ...(birthDate && { birthDate: { value: birthDate.value, approximate: birthDate.approximate ?? false } }),
  nationalities: nationalities ?? [],
  documents: (documents ?? []).map(({ issuer, number }) => ({ issuer, number })),
  note,
});

export const toTerms = ({ legalBasis, authority, expiresOn, reviewOn }: ProposeEntryDto): WatchlistTerms => ({
  ...{ legalBasis, authority, expiresOn: expiresOn as PlainDate, reviewOn: reviewOn as PlainDate },
});
