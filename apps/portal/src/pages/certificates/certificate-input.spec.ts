import { certificateFields, requestOf, statementsOf } from './certificate-input';
import type { CertificateKind } from './certificate.types';

const words = { fr: '', en: '' };
const field = (name: string, type: CertificateKind['fields'][number]['type']) => ({
  ...{ name, type, required: true, label: words },
});
const kind: CertificateKind = {
  ...{ code: 'celibacy', title: words, explanation: words, person: 'registered-or-stated', documents: [], checks: [] },
  ...{ officers: 2, validityDays: 90, decisionDays: 10, fee: null },
  fields: [field('birthAct', 'act-reference'), field('use', 'text'), field('since', 'date')],
};
const registrations = [{ id: 'r1', post: 'PAR' }];
const options = { registrations, kind, language: 'fr' };
const stated = {
  who: 'stated',
  post: 'BER',
  surname: ' Keïta ',
  givenNames: 'Modibo',
  sex: 'M',
  'birthDate-year': '1960',
  approximate: 'yes',
  birthPlace: 'Kati',
  birthCountry: 'MLI',
  nationality2: 'MLI',
  addressLines: '1 rue',
  city: 'Berlin',
  country: 'DEU',
};

describe('a request for a certificate', () => {
  it('of somebody in the register names the registration and its post, and states nothing of her', () => {
    expect(requestOf({ ...stated, who: 'r1', 'ask-use': 'Banque ' }, options)).toEqual({
      ...{ kind: 'celibacy', language: 'fr', post: 'PAR', registrationId: 'r1' },
      statements: { use: 'Banque' },
    });
  });

  it('of somebody else states who she is; whom nobody registered is nobody’s registration', () => {
    for (const who of ['stated', 'r2', undefined])
      expect(requestOf({ ...stated, who: who as string }, options)).toEqual({
        ...{ kind: 'celibacy', language: 'fr', post: 'BER', statements: {} },
        person: {
          name: { surname: 'Keïta', givenNames: 'Modibo' },
          sex: 'M',
          birthDate: { value: '1960', approximate: true },
          ...{ birthPlace: 'Kati', birthCountry: 'MLI', nationalities: ['MLI'] },
          address: { lines: '1 rue', city: 'Berlin', country: 'DEU' },
        },
      });
  });

  it('answers the questions of its kind, by their type; what was not typed is no answer', () => {
    const typed = { 'ask-birthAct-centre': 'CEC-KATI', 'ask-birthAct-year': '1991', 'ask-since-year': '2020' };
    expect(statementsOf(typed, kind.fields)).toEqual({ birthAct: { centre: 'CEC-KATI', year: 1991 }, since: '2020' });
    expect(statementsOf({ 'ask-birthAct-number': 'x' }, kind.fields)).toMatchObject({ birthAct: { centre: '' } });
    expect(statementsOf({}, kind.fields)).toEqual({});
  });

  it('finds its fields again from what the service says', () => {
    const fields = certificateFields(kind);
    expect(fields['/statements/birthAct']).toBe('ask-birthAct-centre');
    expect(fields['/statements/birthAct/number']).toBe('ask-birthAct-number');
    expect(fields['/statements/use']).toBe('ask-use');
    expect(fields['/person/name/surname']).toBe('surname');
  });
});
