import { daysUntil, KEY_ALARM_DAYS, keyAlarmAt } from './key-alarms';

it.each([
  [61, null],
  [60, 60],
  [31, 60],
  [30, 30],
  [8, 30],
  [7, 7],
  [0, 7],
  [-400, 7],
])('with %i days left the alarm is %s', (days, alarm) => expect(keyAlarmAt(days)).toBe(alarm));

it('goes from wide to tight', () => expect(KEY_ALARM_DAYS).toEqual([...KEY_ALARM_DAYS].sort((a, b) => b - a)));

it('counts whole days, so that the last hours are day 0 and what is over is negative', () => {
  const now = new Date('2026-11-28T12:00:00Z');
  expect(daysUntil('2026-12-05T12:00:00Z', now)).toBe(7);
  expect(daysUntil('2026-12-05T11:59:59Z', now)).toBe(6);
  expect(daysUntil('2026-11-28T13:00:00Z', now)).toBe(0);
  expect(daysUntil('2026-11-28T11:00:00Z', now)).toBe(-1);
});
