import { Choice, CountryField, DateField, Nested, Text } from '@jatigi/platform-http';
import { circumstances, documentNumber, lostDocumentKinds } from '@jatigi/identity-domain';
import type { Circumstance, LossStatement, LostDocumentKind } from '@jatigi/identity-domain';
import { plainDate } from '@jatigi/kernel';
import type { PlainDate } from '@jatigi/kernel';
import { PersonFactsDto } from '../cases/person-facts.dto';

export const FOR_WHOM = /^(self|ward|counter|[0-9a-f-]{36}|C-?[0-9A-Z]{4}-?[0-9A-Z]{4}-?[0-9A-Z])$/i;

export class LostDocumentDto {
  @Choice(lostDocumentKinds)
  kind!: LostDocumentKind;
  @CountryField({ example: 'MLI' })
  issuingCountry!: string;
  @Text({ max: 30, example: 'AA0000000' })
  number!: string;
  @DateField({ optional: true, example: '2024-05-02' })
  issuedOn?: string;
}

export class ReportLossDto {
  @Nested(() => LostDocumentDto)
  document!: LostDocumentDto;
  @Choice(circumstances)
  circumstance!: Circumstance;
  @Text({ max: 10, pattern: /^\d{4}(-\d{2}){0,2}$/, example: '2026-11-25', description: 'As far as it is known' })
  on!: string;
  @Text({ max: 120, example: 'Aéroport d’Istanbul' })
  place!: string;
  @CountryField({ example: 'TUR' })
  country!: string;
  @Text({ max: 16, pattern: /^[A-Z0-9-]+$/, example: 'PAR', description: 'The post that helps you' })
  post!: string;
  @Text({ optional: true, max: 2000 })
  text?: string;
  @Text({ optional: true, max: 60, example: '2026/1234' })
  policeReference?: string;
  @Text({
    max: 36,
    pattern: FOR_WHOM,
    example: 'self',
    description: 'self, ward, a registration by id or consular number, or counter: somebody without account',
  })
  for!: string;
  @Nested(() => PersonFactsDto, {
    optional: true,
    description: 'Who does not stand in the register says who she is; else the facts of the register count',
  })
  person?: PersonFactsDto;
}

export class FoundDto {
  @DateField({ example: '2026-11-28' })
  on!: string;
}

export class CheckLostDocumentDto {
  @CountryField({ example: 'MLI' })
  issuingCountry!: string;
  @Text({ max: 30, example: 'AA0000000' })
  number!: string;
}

/** What was told, as the domain knows it. */
export function toStatement(dto: ReportLossDto): LossStatement {
  const { kind, issuingCountry, number, issuedOn } = dto.document;
  const { circumstance, on, place, country, text, policeReference } = dto;
  return {
    document: {
      ...{ kind, issuingCountry, number: documentNumber(number) },
      ...(issuedOn !== undefined && { issuedOn: issuedOn as PlainDate }),
    },
    ...{ circumstance, on, place, country },
    ...(text !== undefined && { text }),
    ...(policeReference !== undefined && { policeReference }),
  };
}

export const dayOf = ({ on }: FoundDto): PlainDate => plainDate(on);
