import { earlierFile, refusalCodesOf, samplePolicy } from '../src';
import type { ApplicationState, DecidedBefore } from '../src';
import { date, inState } from './a-file';

const asked = { arrival: date('2027-01-10'), departure: date('2027-02-08') };
const known = refusalCodesOf(samplePolicy);
const granted: DecidedBefore = { kind: 'granted', on: date('2026-11-20'), codes: [] };
const told = (state: ApplicationState, decided: DecidedBefore | null = null, journey = asked) =>
  earlierFile(inState[state](), decided, { asked: journey, known });

describe('what another application tells', () => {
  it.each([
    ['AWAITING_PAYMENT', true],
    ['EXAMINATION', true],
    ['DECISION_PROPOSED', true],
    ['GRANTED', true],
    ['APPEAL_LODGED', true],
    ['ISSUED', false],
    ['REFUSED', false],
    ['WITHDRAWN', false],
    ['LAPSED', false],
  ] as const)('%s: somebody still has work with it: %s', (state, isOpen) => {
    expect(told(state)).toMatchObject({ isOpen });
  });

  it('a proposal is no decision, and its terms no visa', () => {
    expect(told('DECISION_PROPOSED')).toMatchObject({ decision: null, codes: [], visa: null, isValidThen: false });
  });

  it.each([
    ['the first day of the visa is the last of the journey', '2026-12-20', '2027-01-05', true],
    ['the last day of the visa is the first of the journey', '2027-04-04', '2027-05-01', true],
    ['the journey ends before', '2026-12-20', '2027-01-04', false],
    ['the journey begins after', '2027-04-05', '2027-05-01', false],
  ])('%s', (_what, arrival, departure, isValidThen) => {
    const journey = { arrival: date(arrival), departure: date(departure) };
    expect(told('ISSUED', granted, journey)).toMatchObject({
      ...{ decision: 'grant', decidedOn: '2026-11-20', isValidThen },
      visa: { number: 'ML1', validFrom: '2027-01-05', validUntil: '2027-04-04' },
    });
  });

  it.each(['EXPIRED', 'USED_UP', 'ANNULLED', 'REVOKED'] as const)('%s lets nobody in any more', (state) => {
    expect(told(state, granted)).toMatchObject({ isValidThen: false, visa: { number: 'ML1' } });
  });

  it('says why it was refused, not admissible, or why its visa was ended', () => {
    const codes = (state: ApplicationState, decided: DecidedBefore | null) =>
      told(state, decided).codes.map(({ code }) => code);
    expect(codes('REFUSED', { ...granted, kind: 'refused' })).toEqual(['R12']);
    expect(codes('INADMISSIBLE', { ...granted, kind: 'declared-inadmissible', codes: ['R23'] })).toEqual(['R23']);
    expect(codes('ANNULLED', granted)).toEqual(['R11']);
  });
});
