import { OmitType } from '@nestjs/swagger';
import { Choice, DateField, Flag, Nested, Text, UuidField } from '@jatigi/platform-http';
import {
  collectors,
  passportKinds,
  passportRefusals,
  productionRefusals,
  productionReturns,
} from '@jatigi/identity-domain';
import type {
  Collector,
  PassportKind,
  PassportRefusal,
  ProductionRefusal,
  ProductionReturn,
} from '@jatigi/identity-domain';
import { PersonFileDto } from '../register/registration.dto';

const POST = /^[A-Z0-9-]+$/;
const REFERENCE = /^[A-Z0-9][A-Z0-9/-]{3,39}$/;

/** Who gets the passport, with the words of the consular register. */
export class StatedPersonDto extends OmitType(PersonFileDto, [
  'passport',
  'maritalStatus',
  'spouses',
  'address',
  'phone',
  'emergencyContact',
] as const) {}

export class OldPassportDto {
  @Text({ max: 20, example: 'AA0000000' })
  number!: string;
  @DateField({ example: '2017-01-31' })
  issuedOn!: string;
  @DateField({ example: '2022-01-31' })
  expiresOn!: string;
}

export class EditPassportDto {
  @Nested(() => StatedPersonDto, {
    optional: true,
    description: 'Left out when the consular register knows the person',
  })
  person?: StatedPersonDto;
  @Text({ optional: true, max: 60, example: '2026/114', description: 'Instead of an image of the copy' })
  birthActNumber?: string;
  @Nested(() => OldPassportDto, { optional: true })
  oldPassport?: OldPassportDto;
}

export class RequestPassportDto extends EditPassportDto {
  @Text({ max: 16, pattern: POST, example: 'PAR', description: 'The post that files and captures' })
  post!: string;
  @Text({
    optional: true,
    max: 16,
    pattern: POST,
    example: 'LYS',
    description: 'The post that hands over; the same one unless told',
  })
  deliverTo?: string;
  @Choice(['fr', 'en'])
  language!: 'fr' | 'en';
  @Choice(passportKinds)
  kind!: PassportKind;
  @UuidField({ optional: true, description: 'Your loss report of the old passport' })
  lossReportId?: string;
  @UuidField({ optional: true, description: 'A standing registration, yours or a ward’s' })
  registrationId?: string;
  @Choice(['self', 'ward'], { optional: true, description: 'Whom `person` describes; self unless told' })
  for?: 'self' | 'ward';
}

export class AppointmentDto {
  @Text({
    max: 16,
    pattern: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/,
    example: '2026-12-03T09:30',
    description: 'On the wall of the post',
  })
  at!: string;
  @Text({ optional: true, max: 120, description: 'At the post unless told' })
  place?: string;
}

export class CaptureDto {
  @DateField()
  capturedOn!: string;
  @Text({
    max: 40,
    pattern: REFERENCE,
    example: 'PAR-2026-000114',
    description: 'Names the capture in the ministry’s own system',
  })
  referenceOfCapture!: string;
}

export class ReturnPassportDto {
  @Text({ max: 2000, example: 'Envoyez une copie lisible de l’acte de naissance.' })
  message!: string;
}

export class RefusePassportDto {
  @Choice(passportRefusals)
  reason!: PassportRefusal;
  @Text({ optional: true, max: 2000 })
  text?: string;
}

export class PassportNumberDto {
  @Text({ max: 20, example: 'AB1234567' })
  passportNumber!: string;
}

export class HandOverDto {
  @Flag({ description: 'You looked at an identity document of who came' })
  identityChecked!: boolean;
  @Choice(collectors, { optional: true, description: 'Who came; the holder unless told' })
  collectedBy?: Collector;
}

export class AcceptProductionDto {
  @Text({ max: 40, pattern: REFERENCE, example: 'MS-2026-000871' })
  ministryReference!: string;
}

export class ReturnFromProductionDto {
  @Choice(productionReturns)
  reason!: ProductionReturn;
  @Text({ max: 2000 })
  message!: string;
}

export class RefuseProductionDto {
  @Choice(productionRefusals)
  reason!: ProductionRefusal;
}
