import { certificateDenialReasons, certificateRevocationReasons } from '@jatigi/civil-registry-domain';
import type {
  CertificateDenialReason,
  CertificateRevocationReason,
  CertifiedPerson,
  Sex,
} from '@jatigi/civil-registry-domain';
import { sexes } from '@jatigi/civil-registry-domain';
import { Choice, CountryField, DateField, ListOf, Nested, Text, UuidField } from '@jatigi/platform-http';
import { ApiProperty } from '@nestjs/swagger';
import { IsObject } from 'class-validator';
import { NameFields, OriginalNameFields, PartialDateFields } from '../declarations/facts.dto';
import { toPartialDate } from '../declarations/to-facts';

const POST = /^[A-Z0-9-]+$/;

export class CertificateAddressFields {
  @Text({ max: 300, example: '12 rue de la Roquette' })
  lines!: string;
  @Text({ max: 120, example: 'Paris' })
  city!: string;
  @CountryField({ example: 'FRA' })
  country!: string;
}

export class StatedPersonFields {
  @Nested(() => NameFields)
  name!: NameFields;
  @Nested(() => OriginalNameFields, { optional: true, description: 'As the family writes it' })
  originalName?: OriginalNameFields;
  @Choice(sexes)
  sex!: Sex;
  @Nested(() => PartialDateFields)
  birthDate!: PartialDateFields;
  @Text({ max: 120, example: 'Kati' })
  birthPlace!: string;
  @CountryField({ example: 'MLI' })
  birthCountry!: string;
  @ListOf('text', { max: 5, pattern: /^[A-Z]{3}$/, example: ['MLI'] })
  nationalities!: string[];
  @Text({ optional: true, max: 120, example: 'Infirmière' })
  occupation?: string;
  @Nested(() => CertificateAddressFields)
  address!: CertificateAddressFields;
}

export class RequestCertificateDto {
  @Text({ max: 40, pattern: /^[a-z-]+$/, example: 'residence', description: 'One of /certificate-kinds' })
  kind!: string;
  @Text({ max: 16, pattern: POST, example: 'PAR', description: 'The post that certifies' })
  post!: string;
  @Choice(['fr', 'en'])
  language!: 'fr' | 'en';
  @UuidField({ optional: true, description: 'Your registration, or that of somebody you are responsible for' })
  registrationId?: string;
  @Nested(() => StatedPersonFields, { optional: true, description: 'You, where the kind does not ask a registration' })
  person?: StatedPersonFields;
  /** Its fields are those of the kind: a rule of the domain looks at each. */
  @IsObject()
  @ApiProperty({ type: 'object', additionalProperties: true, example: { birthAct: { centre: 'CEC-KATI' } } })
  statements!: Record<string, unknown>;
}

export class RecordPresenceDto {
  @Choice(['counter', 'video'])
  mode!: 'counter' | 'video';
  @DateField({ example: '2026-11-28' })
  on!: string;
  @Text({ optional: true, max: 5, pattern: /^([01]\d|2[0-3]):[0-5]\d$/, example: '10:30' })
  time?: string;
  @Text({ optional: true, max: 500 })
  note?: string;
}

export class CertificateMessageDto {
  @Text({ max: 2000, example: 'Envoyez un justificatif de domicile lisible.' })
  message!: string;
}

export class DenyCertificateDto {
  @Choice(certificateDenialReasons)
  reason!: CertificateDenialReason;
  @Text({ optional: true, max: 2000 })
  text?: string;
}

export class RevokeCertificateDto {
  @Choice(certificateRevocationReasons)
  reason!: CertificateRevocationReason;
  @Text({ optional: true, max: 2000 })
  text?: string;
}

/** The form as the domain knows it: no undefined members, a date that says whether it is approximate. */
export function toCertifiedPerson({ birthDate, ...rest }: StatedPersonFields): CertifiedPerson {
  const plain = JSON.parse(JSON.stringify(rest)) as Omit<CertifiedPerson, 'birthDate'>;
  return { ...plain, birthDate: toPartialDate(birthDate) };
}
