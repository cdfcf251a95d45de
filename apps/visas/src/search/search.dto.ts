import { CountryField, PageQuery, PartialDateField, Text } from '@jatigi/platform-http';

/** In one of three ways: by the reference, by the passport, or by the name, which a day of birth narrows. */
export class SearchDto extends PageQuery {
  @Text({ optional: true, max: 40, example: 'BER-2026-K7Q2MXC', description: 'As on the receipt' })
  reference?: string;
  @CountryField({ optional: true, example: 'DEU', description: 'State that issued the passport' })
  issuer?: string;
  @Text({ optional: true, max: 30, example: 'C01X00T47', description: 'Number of the passport, with its issuer' })
  passportNumber?: string;
  @Text({
    optional: true,
    max: 160,
    example: 'Traore Aminata',
    description: 'Words of the name of the applicant, in any order and spelling',
  })
  names?: string;
  @PartialDateField({ optional: true, example: '1990-08-12', description: 'As the passport tells it, with names' })
  birthDate?: string;
}
