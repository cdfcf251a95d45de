import { evaluate, formOf, formVersions, isMinor, isNeeded, isSameTraveller, missingItems, samplePolicy } from '../src';
import type { ApplicantDetails, ApplicantFile, VisaApplication } from '../src';
import { completeFile, date, draft, now, question } from './a-file';

const { documents } = evaluate(samplePolicy, question());
const WHOLE = '2026.3';

/** A draft made under a form, with these answers of the applicant. */
const under = (formVersion: string): VisaApplication => Object.assign(draft(), { formVersion });
const edit = (file: VisaApplication, change: Parameters<VisaApplication['edit']>[0]): VisaApplication => {
  file.edit(change, documents, now);
  return file;
};
const missing = (file: VisaApplication) =>
  missingItems(file, samplePolicy.passport).map(({ code, pointer }) => `${code} ${pointer}`);

describe('the form of the whole file', () => {
  it('asks nothing more of a tourist at home, and takes all that is declared', () => {
    const file = edit(under(WHOLE), {
      applicant: {
        otherNames: ['Schmidt'],
        formerNationalities: ['TUR'],
        earlierVisas: '2019',
        email: 'e@example.org',
      },
      journey: { payer: 'self', returnTicket: 'yes', otherAddresses: ['Mopti'] },
    });
    expect(missing(file)).toEqual([]);
    expect(file.file.applicant.otherNames).toEqual(['Schmidt']);
  });

  it.each(formVersions.filter(({ version }) => version < WHOLE))('is not that of $version', ({ version }) => {
    expect(() => edit(under(version), { applicant: { otherNames: ['Schmidt'] } })).toThrow(
      expect.objectContaining({ code: 'field-not-in-form' }),
    );
    expect(() => edit(under(version), { applicant: { birthDate: '1990' } })).toThrow(
      expect.objectContaining({ code: 'date-incomplete' }),
    );
  });
});

describe('the permit of residence', () => {
  const permit = formOf(WHOLE).fields.find(({ field }) => field === 'residencePermit');
  const needed = (applicant: Partial<ApplicantDetails>) =>
    permit && isNeeded(permit, { ...completeFile, applicant: { ...completeFile.applicant, ...applicant } });

  it.each<[string, Partial<ApplicantDetails>, boolean]>([
    ['at home', { nationality: 'DEU', residence: 'DEU' }, false],
    ['at home by another nationality', { nationality: 'TUR', otherNationalities: ['DEU'], residence: 'DEU' }, false],
    ['of the Union, in the Union', { nationality: 'DEU', residence: 'FRA' }, false],
    ['of the Union, elsewhere', { nationality: 'DEU', residence: 'CMR' }, true],
    ['of another State, in the Union', { nationality: 'TUR', residence: 'DEU' }, true],
  ])('%s', (_who, applicant, expected) => {
    expect(needed(applicant)).toBe(expected);
  });

  it('is missing from the file of a foreigner until it is said', () => {
    const file = edit(under(WHOLE), { applicant: { nationality: 'TUR' } });
    expect(missing(file)).toEqual(['field-missing /applicant/residencePermit']);
    expect(missing(edit(file, { applicant: { residencePermit: 'F0123456789' } }))).toEqual([]);
  });
});

describe('the host of a family visit', () => {
  const visit = { journey: { purpose: 'family-visit' } };

  it('has a name and an address', () => {
    const file = edit(under(WHOLE), visit);
    expect(missing(file)).toEqual(['field-missing /journey/host', 'field-missing /journey/hostAddress']);
    const said = { host: 'Awa Traoré', hostAddress: 'Badalabougou, Bamako' };
    expect(missing(edit(file, { journey: said }))).toEqual([]);
  });

  it('is said once for a whole group, with the place', () => {
    const file = edit(under(WHOLE), visit);
    file.group = { id: 'g', kind: 'family', name: 'Mustermann', host: 'Awa Traoré, Bamako', documents: [] };
    expect(missing(file)).toEqual([]);
    expect(file.fileAsSeen().journey.hostAddress).toBe('Awa Traoré, Bamako');
  });
});

describe('the zone that was scanned', () => {
  const zone = (number: string) =>
    `P<D<<MUSTERMANN<<ERIKA<<<<<<<<<<<<<<<<<<<<<<\n${number}8D<<9008124F3401099<<<<<<<<<<<<<<<0`;

  it('is that of the document whose number is given', () => {
    const file = edit(under(WHOLE), { travelDocument: { mrz: zone('C01X00T47') } });
    expect(missing(file)).toEqual([]);
    expect(missing(edit(file, { travelDocument: { mrz: zone('C01X00T48') } }))).toEqual([
      'mrz-differs /travelDocument/mrz',
    ]);
  });
});

describe('a birth of which the day is unknown', () => {
  const arrival = date('2027-01-10');

  it('is taken for the last day it may be, so that no child is overlooked', () => {
    expect([isMinor('2009', arrival), isMinor('2009-01', arrival), isMinor('2008', arrival)]).toEqual([
      true,
      true,
      false,
    ]);
    const file = edit(under(WHOLE), { applicant: { birthDate: '2009' } });
    expect(missing(file)).toEqual(['guardian-missing /applicant/guardians']);
  });

  it('may be the one that a newer passport tells in full', () => {
    const born = (birthDate: string, number: string): ApplicantFile => ({
      ...completeFile,
      applicant: { ...completeFile.applicant, birthDate },
      travelDocument: { ...completeFile.travelDocument, number },
    });
    expect(isSameTraveller(born('1960', 'A1234567'), born('1960-03-14', 'B1234567'))).toBe(true);
    expect(isSameTraveller(born('1960-04', 'A1234567'), born('1960-03-14', 'B1234567'))).toBe(false);
  });
});
