import type { Application } from './application.types';
import { changeOf, faultsOf, isSaved, shownIn, valueOf } from './step-answers';
import { stepAfter, stepOf, stepOfPointer, steps } from './steps';
import type { Step } from './steps';

const step = (slug: string): Step => stepOf(slug) as Step;
const now = { today: '2026-11-24', isUnfinished: false };
const birth = { 'birthDate-day': '12', 'birthDate-month': '8', 'birthDate-year': '1990' };

describe('the answers of one page', () => {
  it('are sent as the service takes them; what is empty is emptied', () => {
    expect(changeOf({ ...birth, birthPlace: ' Köln ', birthCountry: '' }, step('birth'))).toEqual({
      applicant: {
        ...{ birthDate: '1990-08-12', birthPlace: 'Köln', birthCountry: null, civilStatus: null },
        ...{ fatherName: null, motherName: null },
      },
    });
  });

  it.each([
    ['c01x 00t47', 'C01X00T47'],
    ['C01-X00.T47', 'C01X00T47'],
  ])('reads the passport number %s', (number, expected) => {
    expect(valueOf({ number }, { name: 'number', kind: 'document' })).toBe(expected);
  });

  it.each([
    ['0049 (221) 123-4567', '+49 221 123 4567'],
    ['+49 221 1234567', '+49 221 1234567'],
  ])('reads the telephone %s', (phone, expected) => {
    expect(valueOf({ phone }, { name: 'phone', kind: 'phone' })).toBe(expected);
  });

  it('keeps several nationalities, each once', () => {
    const typed = { otherNationalities: 'FRA', 'otherNationalities-2': 'FRA' };
    expect(valueOf(typed, { name: 'otherNationalities', kind: 'countries' })).toEqual(['FRA']);
  });

  it('keeps each text of a list, on one line and once', () => {
    const typed = { otherNames: ' Erika  Schmidt ', 'otherNames-2': '', 'otherNames-3': 'Erika Schmidt' };
    expect(valueOf(typed, { name: 'otherNames', kind: 'texts' })).toEqual(['Erika Schmidt']);
    expect(valueOf({ otherNames: ' ' }, { name: 'otherNames', kind: 'texts' })).toBeNull();
  });

  it('reads the lines of a passport as they were copied', () => {
    const typed = {
      mrz: ' p<d<<mustermann<<erika<<<<<<<<<<<<<<<<<<<<<<\n\nC01X00T478D<<9008124F34 01099<<<<<<<<<<<<<<<0\n',
    };
    expect(valueOf(typed, { name: 'mrz', kind: 'zone' })).toBe(
      'P<D<<MUSTERMANN<<ERIKA<<<<<<<<<<<<<<<<<<<<<<\nC01X00T478D<<9008124F3401099<<<<<<<<<<<<<<<0',
    );
  });

  it('know that they were saved already', () => {
    const application = { applicant: { birthDate: '1990-08-12', birthPlace: 'Köln', birthCountry: 'DEU' } };
    const typed = { ...birth, birthPlace: 'Köln', birthCountry: 'DEU' };
    expect(isSaved(application as never as Application, typed, step('birth'))).toBe(true);
    expect(isSaved(application as never as Application, { ...typed, birthPlace: 'Bonn' }, step('birth'))).toBe(false);
  });

  it('come back as they were typed, whatever is saved', () => {
    expect(shownIn({ birthPlace: 'Köln' }, { birthPlace: 'Bonn' }, { name: 'birthPlace', kind: 'text' })).toBe('Bonn');
    expect(shownIn({ birthPlace: 'Köln' }, {}, { name: 'birthPlace', kind: 'text' })).toBe('');
  });
});

describe('what is wrong on a page', () => {
  const name = { surname: 'Mustermann', givenNames: 'Erika', sex: 'F' };
  const trip = (arrival: string, departure: string) => {
    const parts = (field: string, date: string) => {
      const [year = '', month = '', day = ''] = date.split('-');
      return { [`${field}-year`]: year, [`${field}-month`]: month, [`${field}-day`]: day };
    };
    return { purpose: 'tourism', ...parts('arrival', arrival), ...parts('departure', departure) };
  };

  it.each([
    ['name', { ...name, surname: '' }, { surname: 'required' }],
    ['name', { ...name, surname: 'محمد' }, { surname: 'not-latin' }],
    ['name', { ...name, surname: 'ߕߙߊߥߏߙߋ' }, { surname: 'not-latin' }],
    ['name', { ...name, surname: '<script>alert(1)</script>' }, { surname: 'not-latin' }],
    ['name', { ...name, surname: "'; drop table x; --" }, { surname: 'not-latin' }],
    ['name', { ...name, surname: 'N’Diaye-Traoré ɛɔɲŋ' }, {}],
    ['name', { ...name, surname: 'A'.repeat(81) }, { surname: 'too-long' }],
    ['passport', { kind: 'ordinary', number: 'a b', issuer: '' }, { number: 'wrong-format', issuer: 'required' }],
    ['home', { residence: 'DEU', address: 'x', occupation: 'y', phone: 'abc' }, { phone: 'wrong-format' }],
    ['trip', trip('2027-02-31', '2027-03-02'), { arrival: 'is-plain-date' }],
    ['trip', trip('2026-11-23', '2027-03-02'), { arrival: 'in-the-past' }],
    ['trip', trip('2027-03-02', '2027-02-02'), { departure: 'journey-reversed' }],
    ['trip', trip('2027', '2027-02-02'), { arrival: 'is-plain-date' }],
  ])('%s: %j', (slug, typed, expected) => {
    expect(faultsOf(typed, step(slug), now)).toEqual(expected);
  });

  it.each([
    ['31', '2', '1990', 'is-plain-date'],
    ['1', '1', '2027', 'in-the-future'],
    ['1', '1', '1890', 'too-long-ago'],
    ['x', '1', '1990', 'is-plain-date'],
  ])('birth on %s %s %s', (day, month, year, code) => {
    const typed = {
      'birthDate-day': day,
      'birthDate-month': month,
      'birthDate-year': year,
      birthPlace: 'Köln',
      birthCountry: 'DEU',
    };
    expect(faultsOf(typed, step('birth'), now)).toEqual({ birthDate: code });
  });

  const bornIn = (parts: Record<string, string>) => ({ ...parts, birthPlace: 'Köln', birthCountry: 'DEU' });
  const inPart = { ...step('birth'), fields: step('birth').fields.map((one) => ({ ...one, isPartial: true })) };

  it.each([
    [{ 'birthDate-year': '1960' }, '1960', {}],
    [{ 'birthDate-month': '3', 'birthDate-year': '1960' }, '1960-03', {}],
    [{ 'birthDate-day': '3', 'birthDate-year': '1960' }, '1960--03', { birthDate: 'is-partial-date' }],
    [{ 'birthDate-month': '13', 'birthDate-year': '1960' }, '1960-13', { birthDate: 'is-partial-date' }],
    [{ 'birthDate-year': '2027' }, '2027', { birthDate: 'in-the-future' }],
  ])('a birth of which %j is known', (typed, value, expected) => {
    expect(valueOf(typed, { name: 'birthDate', kind: 'date' })).toBe(value);
    expect(faultsOf(bornIn(typed), inPart, now)).toEqual(expected);
    expect(faultsOf(bornIn(typed), step('birth'), now)).toEqual({ birthDate: 'is-plain-date' });
  });

  it('is said beside the very text of a list', () => {
    const typed = { ...name, 'otherNames-2': 'A'.repeat(121) };
    expect(faultsOf(typed, step('name'), now)).toEqual({ 'otherNames-2': 'too-long' });
  });

  it('lines of a passport that are cut off are seen at once', () => {
    const typed = { kind: 'ordinary', number: 'C01X00T47', issuer: 'DEU', mrz: 'P<D<<MUSTERMANN' };
    expect(faultsOf(typed, step('passport'), now)).toEqual({ mrz: 'wrong-format' });
  });

  it('lets empty answers wait for another day', () => {
    expect(faultsOf({}, step('name'), { ...now, isUnfinished: true })).toEqual({});
  });
});

describe('the pages', () => {
  it('lead on inside of their section', () => {
    expect(stepAfter('name')?.slug).toBe('birth');
    expect(stepAfter('home')?.slug).toBe('earlier');
    expect(stepAfter('earlier')).toBeUndefined();
  });

  it('of a later form are passed over', () => {
    expect(stepAfter('stay', ({ slug }) => slug === 'visa')?.slug).toBe('visa');
  });

  it('are found by what is missing, and each has an address of its own', () => {
    expect(stepOfPointer('/travelDocument/number')?.slug).toBe('passport');
    expect(stepOfPointer('/documents/photo')).toBeUndefined();
    expect(new Set(steps.map(({ slug }) => slug)).size).toBe(steps.length);
  });
});
