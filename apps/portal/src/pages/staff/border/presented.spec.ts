import { buildMrz } from '@jatigi/mrz';
import { presentedOf } from './presented';

const holder = { surname: 'Mustermann', givenNames: 'Erika', documentNumber: 'C01X00T47', birthDate: '1964-08-12' };
const rest = { sex: 'F', expiryDate: '2027-02-28' } as const;
const passport = buildMrz('TD3', { ...holder, ...rest, documentCode: 'PP', issuer: 'D', nationality: 'D' });
const visa = buildMrz('MRV-B', { ...holder, ...rest, documentCode: 'V', issuer: 'MLI', nationality: 'D' });
const card = buildMrz('TD1', { ...holder, ...rest, documentCode: 'I', issuer: 'D', nationality: 'D' });
const shown = { issuer: 'DEU', passportNumber: 'C01X00T47' };

it.each([
  ['the zone of a passport', { mrz: passport.join('\n') }, shown],
  ['a zone that a reader typed in small letters on one line', { mrz: passport.join(' ').toLowerCase() }, shown],
  ['the zone of an e-visa leads to the passport', { mrz: visa.join('\n') }, shown],
  ['the zone before what else is typed', { mrz: visa.join('\n'), visaNumber: 'MLI1' }, shown],
  ['a misread zone', { mrz: passport.join('\n').replace('C01X', 'C02X') }, { field: 'mrz', code: 'mrz:misread' }],
  ['an identity card', { mrz: card.join('\n') }, { field: 'mrz', code: 'mrz:no-passport' }],
  ['a number', { visaNumber: ' MLI2600012345 ', issuer: 'MLI' }, { visaNumber: 'MLI2600012345' }],
  ['a passport', { issuer: 'DEU', passportNumber: 'C01X00T47' }, shown],
  ['half a passport', { issuer: 'DEU' }, { field: 'visaNumber', code: 'visaNumber:nothing' }],
])('%s', (_what, typed, expected) => {
  expect(presentedOf(typed)).toEqual(expected);
});
