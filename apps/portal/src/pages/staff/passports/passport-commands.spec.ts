import { readCommand } from './passport-commands';

describe('a command of an officer', () => {
  it.each([
    [{ intent: 'send-to-production', reason: 'x' }, {}],
    [
      { intent: 'appointment', 'day-day': '3', 'day-month': '12', 'day-year': '2026', time: '09:30', place: ' ' },
      { at: '2026-12-03T09:30' },
    ],
    [
      { intent: 'appointment', place: 'Annexe' },
      { at: 'T', place: 'Annexe' },
    ],
    [
      {
        ...{ intent: 'record-capture', 'capturedOn-day': '1', 'capturedOn-month': '12', 'capturedOn-year': '2026' },
        reference: 'par-114',
      },
      { capturedOn: '2026-12-01', referenceOfCapture: 'PAR-114' },
    ],
    [{ intent: 'receive', passportNumber: 'ab 1234567' }, { passportNumber: 'AB1234567' }],
    [{ intent: 'hand-over' }, { identityChecked: false }],
    [
      { intent: 'hand-over', identityChecked: 'yes', collectedBy: 'guardian' },
      { identityChecked: true, collectedBy: 'guardian' },
    ],
    [{ intent: 'refuse', reason: 'no-answer', text: ' ' }, { reason: 'no-answer' }],
  ])('%o sends %o', (typed, body) => {
    expect(readCommand(typed)?.body).toEqual(body);
  });

  it('is nothing when nobody knows it', () => {
    expect(readCommand({ intent: 'constructor' })).toBeNull();
    expect(readCommand({})).toBeNull();
  });
});
