import type { PassportRequest } from './passport-request';
import type { PassportState } from './passport-request.lifecycle';
import { agent, appointment, capture, consul, later, monday, on, proved, through } from '../../test/a-passport';

const coded = (code: string) => expect.objectContaining({ code });
const names = (one: PassportRequest) => one.pullEvents().map(({ name }) => name.replace('passport.', ''));

describe('an appointment', () => {
  it.each([
    ['in the past', '2026-11-30', '09:59', 'appointment-past'],
    ['on a Saturday', '2026-12-05', '09:30', 'post-closed'],
    ['on a holiday', '2026-12-25', '09:30', 'post-closed'],
    ['in a year', '2027-11-30', '09:30', 'appointment-too-far'],
    ['at no hour', '2026-12-03', '24:30', 'invalid-date'],
    ['on no day', '2026-02-30', '09:30', 'invalid-date'],
  ])('is not given %s', (_what, day, time, code) => {
    expect(() => proved().makeAppointment({ on: day, time, place: null }, agent, monday)).toThrow(coded(code));
  });

  it('is missed only once it is past, and counted', () => {
    const request = through('APPOINTMENT');
    expect(() => request.missAppointment(agent, on('2026-12-03', '09:29'))).toThrow(coded('appointment-ahead'));
    request.missAppointment(agent, on('2026-12-03', '09:31'));
    expect(request).toMatchObject({ state: 'REQUESTED', appointment: null, missedAppointments: 1 });
  });

  it('is kept by a capture of a day that was', () => {
    const record = (day: string) => () => through('APPOINTMENT').recordCapture({ ...capture, on: day }, agent, later);
    expect(record('2026-12-05')).toThrow(coded('captured-in-future'));
    expect(record('2026-11-20')).toThrow(coded('captured-before-request'));
  });
});

describe('a deadline', () => {
  it.each<[PassportState, string | null]>([
    ['REQUESTED', '2026-12-07'],
    ['APPOINTMENT', '2026-12-04'],
    ['CAPTURED', '2026-12-08'],
    ['AT_POST', '2027-03-01'],
    ['HANDED_OVER', null],
    ['REFUSED', null],
  ])('is counted in working days of the post: %s until %s', (state, dueOn) => {
    expect(through(state).dueOn).toBe(dueOn);
  });

  it('raises one alarm for each stay in a state', () => {
    const request = through('REQUESTED');
    request.pullEvents();
    expect(request.raiseAlarm(on('2026-12-07'))).toBe(false);
    expect([1, 2].map(() => request.raiseAlarm(on('2026-12-08')))).toEqual([true, false]);
    request.makeAppointment({ ...appointment, on: '2026-12-10' }, agent, on('2026-12-08'));
    expect(request.overdueSince).toBeNull();
    expect(request.raiseAlarm(on('2026-12-12'))).toBe(true);
    expect(names(request)).toEqual(['overdue', 'appointment-made', 'overdue']);
  });

  it('lets a passport that nobody collects go only after it', () => {
    const request = through('AT_POST');
    expect(() => request.uncollected(consul, on('2027-03-01'))).toThrow(coded('not-overdue'));
    request.uncollected(consul, on('2027-03-02'));
    expect(request).toMatchObject({ state: 'CLOSED', closing: 'not-collected' });
  });
});
