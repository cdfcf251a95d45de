import { isOpen, visaWarnings } from './visa-warnings';

const settled = {
  state: 'EXAMINATION',
  applicant: { nationality: 'DEU' },
  documents: [],
  journey: { arrival: '2027-01-20', departure: '2027-02-01' },
  travelDocument: { kind: 'ordinary', issuer: 'DEU', expiresOn: '2030-01-01' },
  notes: {},
  objections: [],
};
const today = '2026-11-24';

describe('warnings of a visa file', () => {
  it('are none when everything is settled, or over', () => {
    expect(visaWarnings(settled, today)).toEqual([]);
    const past = { ...settled, state: 'REFUSED', journey: { arrival: '2020-01-01', departure: '2020-01-02' } };
    expect(visaWarnings(past, today)).toEqual([]);
  });

  it.each([
    ['arrival-past', { journey: { arrival: '2026-11-23', departure: '2026-12-01' } }],
    ['arrival-soon', { journey: { arrival: '2026-11-24', departure: '2026-12-01' } }],
    ['arrival-soon', { journey: { arrival: '2026-12-01', departure: '2026-12-02' } }],
    ['passport-ends-early', { travelDocument: { expiresOn: '2027-04-01' } }],
    ['other-issuer', { travelDocument: { kind: 'ordinary', issuer: 'FRA', expiresOn: '2030-01-01' } }],
    ['answer-to-read', { notes: { answer: 'Voici.' } }],
  ])('say %s', (warning, change) => {
    expect(visaWarnings({ ...settled, ...change }, today)).toEqual([warning]);
  });

  it('an objection that came too late is not overlooked, even when the file is closed', () => {
    const objections = [{ service: 'partner-ner', partnerState: 'NER', late: true }];
    expect(visaWarnings({ ...settled, state: 'ISSUED', objections }, today)).toEqual(['late-objection']);
    expect(visaWarnings({ ...settled, objections }, today)).toEqual(['late-objection']);
  });

  it('a required document is open until it is accepted or waived', () => {
    expect(isOpen({ need: 'required', state: 'uploaded' })).toBe(true);
    expect(isOpen({ need: 'required', state: 'waived' })).toBe(false);
    expect(isOpen({ need: 'on-request', state: 'missing' })).toBe(false);
  });

  it('an empty form warns of nothing it does not know', () => {
    expect(visaWarnings({ ...settled, journey: {}, travelDocument: {} }, today)).toEqual([]);
  });
});
