import { Choice, CountryField, DateField, ListOf, Nested, Text, UuidField } from '@jatigi/platform-http';
import { emergencyReasons, emergencyRefusals } from '@jatigi/identity-domain';
import type { EmergencyReason, EmergencyRefusal } from '@jatigi/identity-domain';
import { PersonFactsDto } from '../cases/person-facts.dto';

export class PlaceDto {
  @Text({ max: 60, example: 'Istanbul' })
  place!: string;
  @CountryField({ example: 'TUR' })
  country!: string;
}

export class JourneyDto {
  @Nested(() => PlaceDto)
  from!: PlaceDto;
  @ListOf(() => PlaceDto, { max: 3, description: 'Where the journey passes, in order' })
  transits!: PlaceDto[];
  @Nested(() => PlaceDto)
  to!: PlaceDto;
  @DateField({ example: '2026-12-03' })
  departBy!: string;
}

export class RequestEmergencyDocumentDto {
  @Text({ max: 16, pattern: /^[A-Z0-9-]+$/, example: 'PAR', description: 'The post where you are' })
  post!: string;
  @Choice(['fr'], { optional: true, description: 'Language of the paper' })
  language?: 'fr';
  @Choice(['self', 'ward', 'counter'], {
    optional: true,
    description: 'ward: a child that is not registered yet; counter: somebody without account stands there',
  })
  for?: 'self' | 'ward' | 'counter';
  @Text({
    optional: true,
    max: 36,
    pattern: /^([0-9a-f-]{36}|C-?[0-9A-Z]{4}-?[0-9A-Z]{4}-?[0-9A-Z])$/i,
    description: 'A registered person, by the id of her registration or her consular number; instead of `for`',
  })
  registrationId?: string;
  @UuidField({ optional: true, description: 'Needed when the document was lost or stolen' })
  lossReportId?: string;
  @Choice(emergencyReasons)
  reason!: EmergencyReason;
  @Nested(() => JourneyDto)
  journey!: JourneyDto;
  @Nested(() => PersonFactsDto, {
    optional: true,
    description: 'Who does not stand in the register says who she is; else the facts of the register count',
  })
  person?: PersonFactsDto;
}

export class WitnessDto {
  @Text({ max: 13, example: 'C-A1B2-C3D4-E' })
  consularNumber!: string;
}

export class CheckIdentityDto {
  @Choice(['record', 'witnesses'])
  by!: 'record' | 'witnesses';
  @UuidField({ optional: true, description: 'The registration that was looked at' })
  registrationId?: string;
  @Text({ optional: true, max: 500, description: 'The record that was consulted, when she stands in no register' })
  note?: string;
  @ListOf(() => WitnessDto, { optional: true, max: 2, description: 'Two persons who stand in the register' })
  witnesses?: WitnessDto[];
}

export class ApproveEmergencyDocumentDto {
  @DateField({ optional: true, description: 'Last day; without it as long as policy allows' })
  validUntil?: string;
}

export class RefuseEmergencyDocumentDto {
  @Choice(emergencyRefusals)
  reason!: EmergencyRefusal;
  @Text({ optional: true, max: 2000 })
  text?: string;
}

export class EndEmergencyDocumentDto {
  @Choice(['arrived', 'revoked'])
  reason!: 'arrived' | 'revoked';
  @DateField({ optional: true, description: 'Day of the arrival, today without it; a revocation counts at once' })
  on?: string;
}

export class ArrivalDto {
  @Text({ max: 30, example: 'L7K3M9P2Q', description: 'The number on the sheet' })
  number!: string;
  @DateField({ optional: true, description: 'Today without it' })
  on?: string;
}
