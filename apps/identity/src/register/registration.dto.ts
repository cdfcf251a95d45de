import { Choice, CountryField, DateField, Flag, ListOf, Nested, Text } from '@jatigi/platform-http';
import { maritalStatuses, refusalReasons, registeredSexes, strikeOffReasons } from '@jatigi/identity-domain';
import type { MaritalStatus, PersonFile, RefusalReason, StrikeOffReason } from '@jatigi/identity-domain';
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

export class AddressDto {
  @Text({ max: 300, example: '12 rue de la Roquette' })
  lines!: string;
  @Text({ max: 120, example: 'Paris' })
  city!: string;
  @CountryField({ example: 'FRA' })
  country!: string;
}

const PHONE = /^\+[0-9 ]{6,19}$/;

export class EmergencyContactDto {
  @Text({ max: 120, example: 'Moussa Traoré' })
  name!: string;
  @Text({ max: 20, pattern: PHONE, example: '+223 70 00 00 00' })
  phone!: string;
  @Text({ optional: true, max: 60, example: 'frère' })
  relation?: string;
}

export class PassportDto {
  @Text({ max: 20, example: 'AA0000000' })
  number!: string;
  @DateField({ example: '2030-01-31' })
  expiresOn!: string;
}

export class PersonFileDto {
  @Nested(() => WrittenNameDto)
  name!: WrittenNameDto;
  @Nested(() => OriginalNameDto, { optional: true, description: 'As the family writes it' })
  originalName?: OriginalNameDto;
  @Choice(registeredSexes)
  sex!: PersonFile['sex'];
  @Nested(() => BirthDateDto)
  birthDate!: BirthDateDto;
  @Text({ max: 120, example: 'Kati' })
  birthPlace!: string;
  @CountryField({ example: 'MLI' })
  birthCountry!: string;
  @ListOf('text', { max: 5, pattern: /^[A-Z]{3}$/, example: ['MLI'] })
  nationalities!: string[];
  @Nested(() => WrittenNameDto, { optional: true })
  father?: WrittenNameDto;
  @Nested(() => WrittenNameDto, { optional: true })
  mother?: WrittenNameDto;
  @Text({ optional: true, max: 20, example: '12345678901234A' })
  nina?: string;
  @Nested(() => PassportDto, { optional: true })
  passport?: PassportDto;
  @Choice(maritalStatuses, { optional: true })
  maritalStatus?: MaritalStatus;
  @ListOf(() => WrittenNameDto, { optional: true, max: 4 })
  spouses?: WrittenNameDto[];
  @Text({ optional: true, max: 120, example: 'Infirmière' })
  occupation?: string;
  @Nested(() => AddressDto)
  address!: AddressDto;
  @Text({ optional: true, max: 20, pattern: PHONE, example: '+33 6 00 00 00 00' })
  phone?: string;
  @Nested(() => EmergencyContactDto)
  emergencyContact!: EmergencyContactDto;
}

export class RequestRegistrationDto {
  @Text({ max: 16, pattern: /^[A-Z0-9-]+$/, example: 'PAR', description: 'The post whose register it is' })
  post!: string;
  @Choice(['self', 'ward'], { description: 'ward: somebody you are responsible for' })
  for!: 'self' | 'ward';
  @Nested(() => PersonFileDto)
  facts!: PersonFileDto;
}

export class EditRegistrationDto {
  @Nested(() => PersonFileDto)
  facts!: PersonFileDto;
}

export class ReturnRegistrationDto {
  @Text({ max: 2000, example: 'Envoyez un justificatif de domicile de moins de trois mois.' })
  message!: string;
}

export class RefuseRegistrationDto {
  @Choice(refusalReasons)
  reason!: RefusalReason;
  @Text({ optional: true, max: 2000 })
  text?: string;
}

export class StrikeOffDto {
  @Choice(strikeOffReasons)
  reason!: StrikeOffReason;
}

/** The form as the domain knows it: no undefined members, a date that says whether it is approximate. */
export function toPersonFile(dto: PersonFileDto): PersonFile {
  const { birthDate, ...rest } = dto;
  const plain = JSON.parse(JSON.stringify(rest)) as Omit<PersonFile, 'birthDate'>;
  return { ...plain, birthDate: { value: birthDate.value, approximate: birthDate.approximate ?? false } };
}
