import { journeyOf, lossOf, personOf, travelFields } from './travel-input';

describe('what is typed about a lost document', () => {
  it('becomes a report; what is optional and empty is absent, what is required and empty is sent', () => {
    const typed = {
      kind: 'passport',
      issuingCountry: 'MLI',
      number: ' AA 1234567 ',
      'on-year': '2026',
      'on-month': '11',
    };
    expect(lossOf({ ...typed, circumstance: 'stolen', place: 'Gare', text: ' ' })).toEqual({
      document: { kind: 'passport', issuingCountry: 'MLI', number: 'AA 1234567' },
      ...{ circumstance: 'stolen', on: '2026-11', place: 'Gare', country: '', post: '' },
    });
    const more = { policeReference: '2026/12', 'issuedOn-year': '2024', 'issuedOn-month': '5', 'issuedOn-day': '2' };
    expect(lossOf({ ...typed, ...more })).toMatchObject({
      document: { issuedOn: '2024-05-02' },
      policeReference: '2026/12',
    });
  });
});

describe('what is typed about a journey', () => {
  const typed = {
    ...{ fromPlace: 'Lyon', fromCountry: 'FRA', toPlace: 'Bamako', toCountry: 'MLI' },
    ...{ transit2Place: 'Istanbul', transit2Country: 'TUR', transit3Country: 'SEN' },
    ...{ 'departBy-year': '2026', 'departBy-month': '12', 'departBy-day': '3' },
  };

  it('holds the places in order, without empty rows', () => {
    expect(journeyOf(typed)).toEqual({
      from: { place: 'Lyon', country: 'FRA' },
      transits: [
        { place: 'Istanbul', country: 'TUR' },
        { place: '', country: 'SEN' },
      ],
      to: { place: 'Bamako', country: 'MLI' },
      departBy: '2026-12-03',
    });
  });

  it('finds the row again that the service means', () => {
    const fields = travelFields(typed);
    expect(fields['/journey/transits/0']).toBe('transit2Place');
    expect(fields['/journey/transits/1/place']).toBe('transit3Place');
    expect(fields['/journey/to/country']).toBe('toCountry');
  });
});

describe('who the paper is about', () => {
  it('is typed as in the consular register, and pointed at where the service says', () => {
    const typed = { surname: 'Traoré', givenNames: 'Awa', sex: 'F', 'birthDate-year': '1990', approximate: 'yes' };
    expect(personOf({ ...typed, nationality2: 'MLI', city: 'Lyon' })).toEqual({
      name: { surname: 'Traoré', givenNames: 'Awa' },
      sex: 'F',
      birthDate: { value: '1990', approximate: true },
      ...{ birthPlace: '', birthCountry: '', nationalities: ['MLI'] },
    });
    const fields = travelFields({ nationality2: 'MLI' });
    expect(fields['/person/name/surname']).toBe('surname');
    expect(fields['/person/birthDate/value']).toBe('birthDate');
    expect(fields['/person/nationalities/0']).toBe('nationality2');
  });
});
