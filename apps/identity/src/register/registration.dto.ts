import { Choice, CountryField, DateField, ListOf, Nested, Text } from '@jatigi/platform-http';
import { maritalStatuses, refusalReasons, strikeOffReasons } from '@jatigi/identity-domain';
import type { MaritalStatus, PersonFile, RefusalReason, StrikeOffReason } from '@jatigi/identity-domain';
import { PersonFactsDto, toPersonFacts, withoutGaps, WrittenNameDto } from '../cases/person-facts.dto';

// Fields are checked here for their shape; what fits together, and when, is a rule of the domain.

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

export class PersonFileDto extends PersonFactsDto {
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

/** The form as the domain knows it. */
export function toPersonFile(dto: PersonFileDto): PersonFile {
  return { ...withoutGaps(dto), ...toPersonFacts(dto) };
}
