import { suggestedTerms } from './suggested-terms';

const type = { code: 'V03S', entries: 1, validityMonths: 3, maxStayDays: 30 };
const file = {
  visaType: 'V03S',
  visaTypes: [type],
  journey: { arrival: '2027-01-10' },
  travelDocument: { expiresOn: '2034-01-01' },
};

it('suggests the type that was fixed, from the arrival, for as long as it allows', () => {
  expect(suggestedTerms(file)).toEqual({
    visaType: 'V03S:1',
    validFrom: '2027-01-10',
    validUntil: '2027-04-09',
    stayDays: '30',
  });
});

it('never a visa that outlives the passport', () => {
  expect(suggestedTerms({ ...file, travelDocument: { expiresOn: '2027-03-01' } }).validUntil).toBe('2027-03-01');
});

it('nothing when no type was fixed', () => {
  expect(suggestedTerms({ ...file, visaType: null })).toEqual({});
  expect(suggestedTerms({ ...file, journey: {} })).toEqual({});
});
