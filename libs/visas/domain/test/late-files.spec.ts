import type { ApplicationState, Moment, Office, VisaApplication } from '../src';
import { agent, consul, inState, later, moment, now, pay, submit, draft } from './a-file';

const namesOf = (application: VisaApplication): string[] => application.pullEvents().map(({ name }) => name);
const escalatedTwice = ['application.escalated', 'application.escalated'];
const washington: Office = { timeZone: 'America/New_York', calendar: { workingDays: [1, 2, 3, 4, 5], holidays: [] } };

/** What happens when nobody does anything for so many days. */
function afterDays(application: VisaApplication, days: number): VisaApplication {
  application.pullEvents();
  for (let day = 1; day <= days; day += 1) while (application.passDeadline(later(day)));
  return application;
}

describe('a file that nobody touches', () => {
  it.each([
    { state: 'AWAITING_PAYMENT', quiet: 15, end: 'DRAFT', facts: ['application.payment-lapsed'] },
    { state: 'INFO_REQUESTED', quiet: 10, end: 'LAPSED', facts: ['application.lapsed'] },
    { state: 'ADMISSIBILITY', quiet: 5, end: 'ADMISSIBILITY', facts: escalatedTwice },
    { state: 'EXAMINATION', quiet: 15, end: 'EXAMINATION', facts: escalatedTwice },
    { state: 'DECISION_PROPOSED', quiet: 0, end: 'DECISION_PROPOSED', facts: escalatedTwice },
    { state: 'GRANTED', quiet: 0, end: 'GRANTED', facts: escalatedTwice },
  ] as const)('$state: nothing for $quiet days, then what the table says', ({ state, quiet, end, facts }) => {
    expect(namesOf(afterDays(inState[state](), quiet))).toEqual([]);
    const late = afterDays(inState[state](), 90);
    expect([late.state, namesOf(late)]).toEqual([end, facts]);
    expect(late.actAt).toBeNull();
  });

  it('never comes nearer to a visa, in whatever state', () => {
    const favourable = ['GRANTED', 'ISSUED'];
    // SUBMITTED lasts no longer than the command that reaches it.
    const lasting = (Object.keys(inState) as ApplicationState[]).filter((state) => state !== 'SUBMITTED');
    for (const state of lasting) {
      const before = inState[state]();
      const after = afterDays(inState[state](), 400);
      expect([state, favourable.includes(after.state)]).toEqual([state, favourable.includes(before.state)]);
      expect(after.decidedBy).toBe(before.decidedBy);
    }
  });

  it('tells the head of section first, then headquarters', () => {
    const late = inState.EXAMINATION();
    late.pullEvents();
    const told = [14, 15, 16, 17, 18, 19].map((day) => {
      late.passDeadline(later(day));
      return late.pullEvents().map(({ data }) => [data['to'], data['step'], data['dueBy']]);
    });
    const line = (to: string) => [[to, 'examination', '2026-12-05']];
    // 5 December is a Saturday: two working days after it end with the 8th.
    expect(told).toEqual([[], [], line('head-of-section'), [], [], line('headquarters')]);
  });

  it('goes back to its applicant without payment, and is asked anew', () => {
    const file = afterDays(inState.AWAITING_PAYMENT(), 16);
    expect([file.post, file.assessment, file.reference]).toEqual([null, null, 'BER-2026-TEST']);
    submit(file);
    expect([file.state, file.due]).toEqual(['AWAITING_PAYMENT', { step: 'payment', on: '2026-12-05' }]);
  });
});

describe('clocks of a file', () => {
  it('return keeps the clock of the examination running; an answer lets it go on where it stopped', () => {
    const file = inState.DECISION_PROPOSED();
    expect(file.due).toEqual({ step: 'decision', on: '2026-11-21' });
    file.return('Again.', consul, later(3));
    expect(file.due).toEqual({ step: 'examination', on: '2026-12-05' });
    file.requestInformation('Hotel?', agent, later(4));
    expect([file.due, file.clocks.length]).toEqual([{ step: 'answer', on: '2026-12-04' }, 2]);
    file.answer('Here.', later(9));
    expect([file.due, file.clocks.length]).toEqual([{ step: 'examination', on: '2026-12-10' }, 1]);
    expect(file.processingDays(later(10))).toBe(5);
  });

  it('extension: at most 45 days in all, counted from the admission, and the ladder begins anew', () => {
    const file = afterDays(inState.EXAMINATION(), 16);
    const days = (count: number) => () => file.extend(count, 'Inquiry abroad.', agent, later(16));
    expect(days(46)).toThrow(expect.objectContaining({ code: 'extension-too-long' }));
    expect(days(15)).toThrow(expect.objectContaining({ code: 'extension-too-short' }));
    days(45)();
    expect([file.due?.on, file.notes.extension]).toEqual(['2027-01-04', 'Inquiry abroad.']);
    file.pullEvents();
    expect(namesOf(afterDays(file, 60))).toEqual(['application.escalated', 'application.escalated']);
  });

  it('transfer keeps what was counted, on the wall of the new post', () => {
    const officeOf: Moment['officeOf'] = (post) => (post === 'WAS' ? washington : moment().officeOf(post));
    const file = inState.INFO_REQUESTED();
    file.transfer('WAS', 'She moved.', agent, { ...later(2), officeOf });
    expect([file.post, file.assignedTo, file.due]).toEqual(['WAS', null, { step: 'answer', on: '2026-11-30' }]);
    // Midnight in Washington, not in Berlin.
    expect(file.actAt).toEqual(new Date('2026-12-01T05:00:00Z'));
    file.answer('Here.', { ...later(5), officeOf });
    expect(file.due).toEqual({ step: 'examination', on: '2026-12-10' });
    expect(() => file.transfer('WAS', 'Again.', agent, later(6))).toThrow(
      expect.objectContaining({ code: 'already-there' }),
    );
  });

  it('a holiday added afterwards moves the deadline of an open file', () => {
    const file = pay(submit(draft()));
    expect(file.due?.on).toBe('2026-11-25');
    const calendar = { workingDays: [1, 2, 3, 4, 5], holidays: ['2026-11-23', '2026-11-24'] };
    file.recount(() => ({ timeZone: 'Europe/Berlin', calendar }));
    expect([file.due?.on, file.actAt]).toEqual(['2026-11-26', new Date('2026-11-26T23:00:00Z')]);
  });

  it('opens and closes with the file', () => {
    expect(inState.REFUSED().clocks.map(({ step }) => step)).toEqual(['appeal']);
    expect(inState.INADMISSIBLE()).toMatchObject({ clocks: [], due: null, actAt: null });
    expect(inState.GRANTED().clocks.map(({ step }) => step)).toEqual(['issue']);
    expect(now).toEqual(moment().now);
  });
});
