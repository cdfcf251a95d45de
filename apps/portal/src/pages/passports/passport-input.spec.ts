import { passportFields, passportOf, statementOf, typedPassport } from './passport-input';
import type { PassportRequest } from './passport.types';

const stated = {
  whom: 'self',
  kind: 'renewal',
  post: 'PAR',
  surname: ' Traoré ',
  givenNames: 'Awa',
  sex: 'F',
  'birthDate-year': '1990',
  approximate: 'yes',
  birthPlace: 'Kati',
  birthCountry: 'MLI',
  nationality1: 'MLI',
  oldNumber: 'aa 0012345',
  'oldIssuedOn-day': '1',
  'oldIssuedOn-month': '2',
  'oldIssuedOn-year': '2017',
  'oldExpiresOn-day': '1',
  'oldExpiresOn-month': '2',
  'oldExpiresOn-year': '2022',
};
const person = {
  name: { surname: 'Traoré', givenNames: 'Awa' },
  sex: 'F',
  birthDate: { value: '1990', approximate: true },
  birthPlace: 'Kati',
  birthCountry: 'MLI',
  nationalities: ['MLI'],
};
const oldPassport = { number: 'AA0012345', issuedOn: '2017-02-01', expiresOn: '2022-02-01' };

describe('a request for a passport', () => {
  it('holds the person that was stated, and the old passport as it is printed', () => {
    expect(passportOf(stated, 'fr')).toEqual({
      ...{ post: 'PAR', kind: 'renewal', language: 'fr', for: 'self', person, oldPassport },
    });
  });

  it('leaves the person to the register when she stands in it', () => {
    const typed = {
      whom: 'registration:0198',
      kind: 'first',
      post: 'PAR',
      deliverTo: 'LYS',
      birthActNumber: ' 7/2026 ',
    };
    expect(passportOf(typed, 'en')).toEqual({
      ...{ post: 'PAR', deliverTo: 'LYS', kind: 'first', language: 'en', registrationId: '0198' },
      birthActNumber: '7/2026',
    });
  });

  it('keeps what is required and missing empty, so that it is refused at its field', () => {
    expect(passportOf({}, 'fr')).toMatchObject({ post: '', kind: '', for: '', person: { sex: '' } });
    expect(statementOf({ oldNumber: 'AA1' }, { isRegistered: true })).toEqual({
      oldPassport: { number: 'AA1', issuedOn: '', expiresOn: '' },
    });
  });

  it('comes back into the form as it was sent', () => {
    const request = { person, oldPassport, birthActNumber: '7/2026' } as PassportRequest;
    expect(statementOf(typedPassport(request), { isRegistered: false })).toEqual(request);
  });

  it('is refused at its own fields', () => {
    const fields = passportFields(stated);
    expect(fields['/person/name/givenNames']).toBe('givenNames');
    expect(fields['/person/nationalities/0']).toBe('nationality1');
    expect(fields['/oldPassport/issuedOn']).toBe('oldIssuedOn');
    expect(fields['/registrationId']).toBe('whom');
  });
});
