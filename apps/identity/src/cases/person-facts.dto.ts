import { Choice, CountryField, Flag, ListOf, Nested, Text } from '@jatigi/platform-http';
import { registeredSexes } from '@jatigi/identity-domain';
import type { PersonFacts } from '@jatigi/identity-domain';
import { scripts } from '@jatigi/kernel';
import type { Script } from '@jatigi/kernel';

// Fields are checked here for their shape; what fits together, and when, is a rule of the domain.

export class WrittenNameDto {
  @Text({ max: 120, example: 'Traoré', description: 'In Latin letters, accents kept' })
  surname!: string;
  @Text({ max: 120, example: 'Awa' })
  givenNames!: string;
}

export class OriginalNameDto extends WrittenNameDto {
  @Choice(scripts, { example: 'Nkoo', description: 'ISO 15924' })
  script!: Script;
}

export class BirthDateDto {
  @Text({ max: 10, pattern: /^\d{4}(-\d{2}){0,2}$/, example: '1990-03-01', description: 'YYYY, YYYY-MM or YYYY-MM-DD' })
  value!: string;
  @Flag({ optional: true, description: '“vers 1960”', example: false })
  approximate?: boolean;
}

export class PersonFactsDto {
  @Nested(() => WrittenNameDto)
  name!: WrittenNameDto;
  @Nested(() => OriginalNameDto, { optional: true, description: 'As the family writes it' })
  originalName?: OriginalNameDto;
  @Choice(registeredSexes)
  sex!: PersonFacts['sex'];
  @Nested(() => BirthDateDto)
  birthDate!: BirthDateDto;
  @Text({ max: 120, example: 'Kati' })
  birthPlace!: string;
  @CountryField({ example: 'MLI' })
  birthCountry!: string;
  @ListOf('text', { max: 5, pattern: /^[A-Z]{3}$/, example: ['MLI'] })
  nationalities!: string[];
}

/** A plain copy without undefined members. */
export function withoutGaps<T>(dto: T): T {
  return JSON.parse(JSON.stringify(dto)) as T;
}

/** As the domain knows it: a date that says whether it is approximate. */
export function toPersonFacts(dto: PersonFactsDto): PersonFacts {
  const { name, originalName, sex, birthDate, birthPlace, birthCountry, nationalities } = withoutGaps(dto);
  return {
    ...{ name, sex, birthPlace, birthCountry, nationalities },
    ...(originalName && { originalName }),
    birthDate: { value: birthDate.value, approximate: birthDate.approximate ?? false },
  };
}
