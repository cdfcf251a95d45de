import type { StaffLine } from './batch.types';
import { isProposed, proposedBatch, sharedTerms, termsAgain, typesOf } from './proposed-batch';

const which = { group: 'g', lines: ['a:3'], all: false };
const single = { code: 'V03S', entries: 1, maxStayDays: 30, validityMonths: 3 };
const long = { code: 'V12M', entries: 0, maxStayDays: 90, validityMonths: 12 };
const line = (over: Partial<StaffLine> = {}): StaffLine => ({
  ...{ id: 'a', version: 3, state: 'EXAMINATION', reference: null, createdAt: '', post: 'BER', assignedTo: null },
  ...{ allowedActions: ['propose-decision'], documents: [], proposal: null, visaType: 'V03S', visaTypes: [single] },
  applicant: { surname: null, givenNames: null, birthDate: null },
  journey: { arrival: '2027-01-10', departure: '2027-02-08' },
  travelDocument: { expiresOn: '2030-01-01' },
  ...over,
});

describe('what the first of two persons proposes for many files', () => {
  it('a grant with its terms, what is no date or number as it was typed', () => {
    const typed = {
      ...{ visaType: 'V03S:1', stayDays: 'trente' },
      ...{ 'validFrom-day': '31', 'validFrom-month': '2', 'validFrom-year': '2027' },
    };
    expect(proposedBatch('grant', { ...which, typed, codes: ['R02'] })).toEqual({
      ...{ decision: 'grant', visaType: 'V03S', entries: 1, validFrom: '2027-02-31', validUntil: undefined },
      ...{ stayDays: 'trente', files: [{ id: 'a', version: 3 }] },
    });
  });

  it('a refusal with its reasons, for the whole group', () => {
    expect(proposedBatch('refuse', { ...which, all: true, typed: { visaType: 'V03S:1' }, codes: ['R02'] })).toEqual({
      decision: 'refuse',
      codes: ['R02'],
      group: 'g',
    });
    expect([isProposed('refuse'), isProposed('admit'), isProposed(undefined)]).toEqual([true, false, false]);
  });
});

describe('terms to begin with', () => {
  it('from the first arrival on, until the first passport ends', () => {
    const other = line({
      journey: { arrival: '2027-01-05', departure: '2027-02-01' },
      travelDocument: { expiresOn: '2027-03-01' },
    });
    expect(sharedTerms([line(), other])).toEqual({
      ...{ visaType: 'V03S:1', validFrom: '2027-01-05', validUntil: '2027-03-01', stayDays: '30' },
    });
  });

  it('none where the types differ, and every type is offered once', () => {
    const other = line({ visaType: 'V12M', visaTypes: [single, long] });
    expect(sharedTerms([line(), other])).toEqual({});
    expect(sharedTerms([])).toEqual({});
    expect(typesOf([line(), other])).toEqual([single, long]);
  });

  it('those that were asked before', () => {
    const terms = { visaType: 'V12M', entries: 0, validFrom: '2027-01-05', validUntil: '2027-12-01', stayDays: 90 };
    expect(termsAgain({ decision: 'grant', ...terms })).toEqual({
      ...{ visaType: 'V12M:0', validFrom: '2027-01-05', validUntil: '2027-12-01', stayDays: '90' },
    });
    expect(termsAgain({ decision: 'refuse', codes: ['R02'] })).toEqual({});
  });
});
