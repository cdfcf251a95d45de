import { verdictOn } from '../src';
import type { VisaAtBorder } from '../src';
import { date } from './a-file';

const stay = (entry: string, exit: string | null) => ({
  entry: date(entry),
  exit: exit ? date(exit) : null,
  entryId: entry,
  exitId: exit,
});
const visa = (over: Partial<VisaAtBorder> = {}): VisaAtBorder => ({
  hasEnded: false,
  entries: 1,
  terms: { validFrom: date('2027-01-05'), validUntil: date('2027-04-04'), stayDays: 30, rolling: null },
  stays: [],
  other: [],
  ...over,
});
const on = (day: string, over?: Partial<VisaAtBorder>) => verdictOn(visa(over), date(day));
const used = { stays: [stay('2027-01-10', '2027-01-20')] };

describe('the verdict at the border', () => {
  it('admits, and says until when', () => {
    expect(on('2027-01-10')).toEqual({
      ...{ verdict: 'admit', reasons: [], checks: [], hereSince: null },
      lastDay: { on: '2027-02-08', by: 'days-of-visa-used' },
    });
    expect(on('2027-03-20').lastDay).toEqual({ on: '2027-04-04', by: 'validity-over' });
  });

  it.each([
    ['not-yet-valid', '2027-01-04', {}],
    ['validity-over', '2027-04-05', {}],
    ['visa-ended', '2027-01-10', { hasEnded: true }],
    ['entries-used', '2027-02-01', used],
    ['here-already', '2027-02-01', { entries: 2, stays: [stay('2027-01-20', null)] }],
    ['days-used', '2027-03-01', { entries: 0, stays: [stay('2027-01-10', '2027-02-08')] }],
  ] as const)('refuses: %s', (reason, day, over) => {
    expect(on(day, over)).toMatchObject({ verdict: 'refuse', reasons: [reason] });
  });

  it('tells every reason, and refuses what nobody knows', () => {
    expect(on('2027-04-05', { ...used, hasEnded: true }).reasons).toEqual([
      'visa-ended',
      'validity-over',
      'entries-used',
    ]);
    expect(verdictOn(null, date('2027-01-10'))).toMatchObject({ verdict: 'refuse', reasons: ['visa-unknown'] });
  });

  it('says of who is here that no entry is left, too', () => {
    const here = { stays: [stay('2027-01-20', null)] };
    expect(on('2027-02-01', here).reasons).toEqual(['here-already', 'entries-used']);
    expect(on('2027-02-01', { ...here, entries: 0 }).reasons).toEqual(['here-already']);
  });

  it.each(['lost', 'stolen'] as const)('refuses a passport that is reported %s, whatever the visa allows', (as) => {
    const said = verdictOn(visa(), date('2027-01-10'), { as, like: null });
    expect(said).toMatchObject({ verdict: 'refuse', reasons: [`document-${as}`], lastDay: null });
    expect(verdictOn(null, date('2027-01-10'), { as, like: null }).reasons).toEqual([`document-${as}`, 'visa-unknown']);
  });

  it('lets in whose number only looks like a reported one, and says what to compare', () => {
    const like = { as: null, like: 'stolen' } as const;
    expect(verdictOn(visa(), date('2027-01-10'), like)).toMatchObject({
      ...{ verdict: 'admit', reasons: [], checks: ['document-like-stolen'] },
      lastDay: { on: '2027-02-08' },
    });
    expect(verdictOn(null, date('2027-01-10'), like)).toMatchObject({
      ...{ reasons: ['visa-unknown'], checks: ['document-like-stolen'] },
    });
  });

  it('says since when somebody is here, and until when she may stay', () => {
    expect(on('2027-02-01', { stays: [stay('2027-01-20', null)] })).toMatchObject({
      hereSince: '2027-01-20',
      lastDay: { on: '2027-02-18' },
    });
  });
});
