import { factsOf, registrationFields, registrationOf, typedFacts } from './registration-input';

const required = {
  for: 'self',
  post: 'PAR',
  surname: ' Traoré ',
  givenNames: 'Awa',
  sex: 'F',
  'birthDate-day': '1',
  'birthDate-month': '3',
  'birthDate-year': '1990',
  birthPlace: 'Kati',
  birthCountry: 'MLI',
  nationality1: 'MLI',
  addressLines: '12 rue de la Paix\n75002',
  city: 'Paris',
  country: 'FRA',
  contactName: 'Moussa Traoré',
  contactPhone: '+223 70 00 00 00',
};
const everything = {
  ...required,
  script: 'Arab',
  originalSurname: 'تراوري',
  originalGivenNames: 'أوا',
  approximate: 'yes',
  nationality2: 'FRA',
  fatherSurname: 'Traoré',
  fatherGivenNames: 'Moussa',
  motherSurname: 'Cissé',
  motherGivenNames: 'Aïssata',
  nina: '1 85 02 1 01 001 001 k',
  passportNumber: 'aa 0012345',
  'passportExpiresOn-day': '9',
  'passportExpiresOn-month': '1',
  'passportExpiresOn-year': '2030',
  maritalStatus: 'married',
  spouse1Surname: 'Keïta',
  spouse1GivenNames: 'Ibrahim',
  occupation: 'Enseignante',
  phone: '+33 6 12 34 56 78',
  contactRelation: 'frère',
};

describe('a request', () => {
  it('holds what was typed, trimmed, and nothing that is optional and empty', () => {
    expect(registrationOf({ ...required, occupation: '  ', script: 'Arab' })).toEqual({
      post: 'PAR',
      for: 'self',
      facts: {
        name: { surname: 'Traoré', givenNames: 'Awa' },
        sex: 'F',
        birthDate: { value: '1990-03-01', approximate: false },
        birthPlace: 'Kati',
        birthCountry: 'MLI',
        nationalities: ['MLI'],
        address: { lines: '12 rue de la Paix\n75002', city: 'Paris', country: 'FRA' },
        emergencyContact: { name: 'Moussa Traoré', phone: '+223 70 00 00 00' },
      },
    });
  });

  it('keeps what is required and missing empty, so that it is refused at its field', () => {
    expect(registrationOf({})).toEqual({
      post: '',
      for: '',
      facts: {
        name: { surname: '', givenNames: '' },
        sex: '',
        birthDate: { value: '', approximate: false },
        birthPlace: '',
        birthCountry: '',
        nationalities: [],
        address: { lines: '', city: '', country: '' },
        emergencyContact: { name: '', phone: '' },
      },
    });
  });

  it('writes numbers of papers as they are printed, and asks for the other half of a passport', () => {
    expect(factsOf(everything)).toMatchObject({
      nina: '18502101001001K',
      passport: { number: 'AA0012345', expiresOn: '2030-01-09' },
    });
    expect(factsOf({ ...required, passportNumber: 'AA1' }).passport).toEqual({ number: 'AA1', expiresOn: '' });
  });

  it('asks for the script of a name that was written in it', () => {
    expect(factsOf({ ...required, originalSurname: 'تراوري' }).originalName).toEqual({
      surname: 'تراوري',
      givenNames: '',
      script: '',
    });
  });

  it('names spouses of whoever is married or does not say, and of nobody else', () => {
    const spouse = { spouse1Surname: 'Keïta', spouse1GivenNames: 'Ibrahim' };
    expect(factsOf({ ...required, ...spouse }).spouses).toHaveLength(1);
    expect(factsOf({ ...required, ...spouse, maritalStatus: 'married' }).spouses).toHaveLength(1);
    expect(factsOf({ ...required, ...spouse, maritalStatus: 'divorced' }).spouses).toBeUndefined();
  });
});

describe('facts in the form', () => {
  it('come back as they were sent', () => {
    const facts = factsOf(everything);
    expect(factsOf(typedFacts(facts))).toEqual(facts);
    expect(factsOf(typedFacts(factsOf(required)))).toEqual(factsOf(required));
  });

  it('show a partial date in its parts', () => {
    const facts = { ...factsOf(required), birthDate: { value: '1990', approximate: true } };
    expect(typedFacts(facts)).toMatchObject({ 'birthDate-year': '1990', 'birthDate-day': '', approximate: 'yes' });
  });
});

describe('pointers', () => {
  it('lead to the field, whole members to their first one', () => {
    const fields = registrationFields(everything);
    expect(fields['/facts/name/givenNames']).toBe('givenNames');
    expect(fields['/facts/originalName/script']).toBe('script');
    expect(fields['/facts/passport/expiresOn']).toBe('passportExpiresOn');
    expect(fields['/facts/emergencyContact']).toBe('contactName');
    expect(fields['/facts/mother']).toBe('motherSurname');
  });

  it('lead to the row that was filled, not to the row of that number', () => {
    const typed = { ...required, nationality1: '', nationality3: 'MLI', spouse3GivenNames: 'Fanta' };
    const fields = registrationFields(typed);
    expect(fields['/facts/nationalities/0']).toBe('nationality3');
    expect(fields['/facts/spouses/0/surname']).toBe('spouse3Surname');
  });

  it('lead to fields that the form shows', () => {
    const shown = new Set([
      ...Object.keys(everything).map((name) => name.replace(/-(day|month|year)$/, '')),
      'nationality3',
    ]);
    for (const name of Object.values(registrationFields(everything))) expect([...shown]).toContain(name);
  });
});
