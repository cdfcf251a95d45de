import {
  Choice,
  CountryField,
  DateField,
  EmailField,
  IntField,
  ListOf,
  PartialDateField,
  Text,
} from '@jatigi/platform-http';
import {
  civilStatuses,
  guardianRelations,
  hostKinds,
  journeyPurposes,
  payers,
  processingClasses,
  sexes,
  travelDocumentKinds,
  yesOrNo,
} from '@jatigi/visas-domain';

// Fields are checked here for their shape; what must be filled, and when, is a rule of the domain.

export class GuardianFields {
  @Text({ max: 160, example: 'Erika Mustermann' })
  name!: string;
  @Choice(guardianRelations)
  relation!: string;
  @Text({ optional: true, max: 20, pattern: /^\+[0-9 ]{6,19}$/, example: '+49 221 1234567' })
  phone?: string;
}

export class ApplicantFields {
  @Text({ optional: true, max: 80, example: 'Mustermann', description: 'As in the travel document' })
  surname?: string;
  @Text({ optional: true, max: 80, example: 'Erika' })
  givenNames?: string;
  @Choice(sexes, { optional: true })
  sex?: string;
  @PartialDateField({ optional: true, example: '1990-08-12', description: 'Since form 2026.3 as far as it is known' })
  birthDate?: string;
  @Text({ optional: true, max: 80, example: 'Köln' })
  birthPlace?: string;
  @CountryField({ optional: true })
  birthCountry?: string;
  @CountryField({ optional: true, description: 'Nationality of the travel document' })
  nationality?: string;
  @ListOf('text', { optional: true, max: 5, pattern: /^[A-Z]{3}$/, example: ['FRA'] })
  otherNationalities?: string[];
  @CountryField({ optional: true, description: 'Country of residence' })
  residence?: string;
  @Text({ optional: true, max: 300, example: 'Heidestraße 17, 51147 Köln' })
  address?: string;
  @Text({ optional: true, max: 120, example: 'Ingénieure' })
  occupation?: string;
  @Choice(civilStatuses, { optional: true })
  civilStatus?: string;
  @Text({ optional: true, max: 200, example: 'Mines du Sahel', description: 'Employer or school' })
  employer?: string;
  @Text({ optional: true, max: 20, pattern: /^\+[0-9 ]{6,19}$/, example: '+49 221 1234567' })
  phone?: string;
  @ListOf(() => GuardianFields, { optional: true, max: 3, description: 'Of a minor: who answers for her' })
  guardians?: GuardianFields[];
  @ListOf('text', { optional: true, max: 3, example: ['Erika Schmidt'], description: 'At birth, before a marriage …' })
  otherNames?: string[];
  @ListOf('text', { optional: true, max: 5, pattern: /^[A-Z]{3}$/, example: ['TUR'] })
  formerNationalities?: string[];
  @Text({ optional: true, max: 160, example: 'Max Mustermann' })
  fatherName?: string;
  @Text({ optional: true, max: 160, example: 'Lena Mustermann' })
  motherName?: string;
  @Text({ optional: true, max: 40, example: 'F0123456789', description: 'Of who lives where she is a foreigner' })
  residencePermit?: string;
  @EmailField({ optional: true, example: 'erika@example.org' })
  email?: string;
  @Text({ optional: true, max: 1000, example: 'MLV3K7Q2M9XC4, 2019', description: 'Earlier Malian visas, as declared' })
  earlierVisas?: string;
  @Text({ optional: true, max: 1000, example: '2018, ambassade à Berlin' })
  earlierRefusals?: string;
  @Text({ optional: true, max: 1000, example: 'Bamako, du 3 au 20 mars 2019' })
  earlierStays?: string;
}

export class TravelDocumentFields {
  @Choice(travelDocumentKinds, { optional: true })
  kind?: string;
  @Text({ optional: true, max: 20, pattern: /^[A-Z0-9]{5,20}$/, example: 'C01X00T47' })
  number?: string;
  @CountryField({ optional: true })
  issuer?: string;
  @DateField({ optional: true, example: '2024-01-10' })
  issuedOn?: string;
  @DateField({ optional: true, example: '2034-01-09' })
  expiresOn?: string;
  @IntField({ optional: true, min: 0, max: 96, example: 12 })
  freePages?: number;
  @Text({
    optional: true,
    max: 92,
    pattern: /^[A-Z0-9<]{30,44}(?:\n[A-Z0-9<]{30,44}){1,2}$/,
    example: 'P<D<<MUSTERMANN<<ERIKA<<<<<<<<<<<<<<<<<<<<<<\nC01X00T478D<<9008124F3401099<<<<<<<<<<<<<<<0',
    description: 'Its machine-readable zone, when it was scanned',
  })
  mrz?: string;
}

export class JourneyFields {
  @Choice(journeyPurposes, { optional: true })
  purpose?: string;
  @DateField({ optional: true, example: '2027-01-10' })
  arrival?: string;
  @DateField({ optional: true, example: '2027-02-08' })
  departure?: string;
  @IntField({ optional: true, min: 0, max: 2, example: 1, description: '1, 2, or 0 for many' })
  entries?: number;
  @Text({ optional: true, max: 300, example: 'Hôtel, Ségou' })
  addressInMali?: string;
  @Text({ optional: true, max: 200, example: 'Aminata Traoré, Bamako' })
  host?: string;
  @Text({ optional: true, max: 20, pattern: /^[A-Z0-9]+$/, example: 'V03S', description: 'A preferred visa type' })
  visaType?: string;
  @Choice(processingClasses, { optional: true })
  processing?: string;
  @ListOf('text', { optional: true, max: 5, example: ['Hôtel, Mopti'], description: 'Where else the traveller stays' })
  otherAddresses?: string[];
  @Choice(hostKinds, { optional: true })
  hostKind?: string;
  @Text({ optional: true, max: 300, example: 'Rue 123, Badalabougou, Bamako' })
  hostAddress?: string;
  @Text({ optional: true, max: 80, example: 'INV-2026-0042', description: 'Reference of the invitation' })
  invitation?: string;
  @Choice(payers, { optional: true, description: 'Who pays for the journey and the stay' })
  payer?: string;
  @Choice(yesOrNo, { optional: true })
  returnTicket?: string;
  @Text({ optional: true, max: 80, example: 'AF 520, K7Q2MX' })
  returnTicketReference?: string;
  @Text({ optional: true, max: 200, example: 'Assurance du Sahel, 4711', description: 'Insurer and policy number' })
  insurance?: string;
  @Choice(yesOrNo, { optional: true, description: 'Has a certificate of vaccination against yellow fever' })
  yellowFever?: string;
}
