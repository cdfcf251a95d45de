import { plainDate } from '@jatigi/kernel';
import { emptyFile, isSameTraveller } from '../src';
import type { ApplicantFile } from '../src';

const erika: ApplicantFile = {
  ...emptyFile(),
  applicant: { surname: 'Mustermann', givenNames: 'Erika Ève', birthDate: plainDate('1990-08-12') },
  travelDocument: { issuer: 'DEU', number: 'C01X00T47' },
};
const renewed = { issuer: 'DEU', number: 'C99X00T47' };

describe('one traveller', () => {
  it('has one passport, however the names are written', () => {
    expect(isSameTraveller(erika, { ...erika, applicant: { ...erika.applicant, surname: 'Müller' } })).toBe(true);
  });

  it('may have renewed it: the names and the day of birth tell', () => {
    const applicant = { ...erika.applicant, surname: 'MUSTERMANN', givenNames: 'Erika-Eve' };
    expect(isSameTraveller(erika, { ...erika, applicant, travelDocument: renewed })).toBe(true);
  });

  it.each<ApplicantFile['applicant']>([
    { givenNames: 'Jens' },
    { surname: 'Traoré' },
    { birthDate: plainDate('1992-02-01') },
  ])('is another with another passport and %j', (other) => {
    const applicant = { ...erika.applicant, ...other };
    expect(isSameTraveller(erika, { ...erika, applicant, travelDocument: renewed })).toBe(false);
  });

  it('is not found in files that say nothing yet', () => {
    expect(isSameTraveller(emptyFile(), emptyFile())).toBe(false);
  });
});
