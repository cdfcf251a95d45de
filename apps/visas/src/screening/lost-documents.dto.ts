import { Choice, CountryField, DateField, Text } from '@jatigi/platform-http';

export const circumstances = ['lost', 'stolen'] as const;
export type Circumstance = (typeof circumstances)[number];

export class LostDocumentDto {
  @CountryField({ example: 'FRA', description: 'State that issued the document' })
  issuer!: string;
  @Text({ max: 30, pattern: /[A-Za-z0-9]/, example: '19AT52417' })
  number!: string;
  @Choice(circumstances)
  circumstance!: Circumstance;
  @DateField({ example: '2026-11-20' })
  reportedOn!: string;
}

export const removalReasons = ['reported-by-mistake', 'taken-back'] as const;
export type RemovalReason = (typeof removalReasons)[number];

export class RemoveLostDocumentDto {
  @CountryField({ example: 'FRA', description: 'State that issued the document' })
  issuer!: string;
  @Text({ max: 30, pattern: /[A-Za-z0-9]/, example: '19AT52417' })
  number!: string;
  @Choice(removalReasons, { description: 'taken-back: by the service that reported it' })
  reason!: RemovalReason;
  @Text({
    ...{ max: 60, pattern: /^[A-Za-z0-9 ./_-]+$/, example: 'SDLP-2026-1184' },
    description: 'Reference of the message that asks for it; it names nobody',
  })
  reference!: string;
}

export class ImportLostDocumentsDto {
  @Text({
    max: 240_000,
    example: 'issuer,number,circumstance,reportedOn\nFRA,19AT52417,stolen,2026-11-20',
    description: 'A CSV file with these four columns, at most 5,000 rows',
  })
  file!: string;
}
