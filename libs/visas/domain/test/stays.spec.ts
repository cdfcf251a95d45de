import { addDays, daysBetween } from '@jatigi/kernel';
import type { PlainDate } from '@jatigi/kernel';
import { daysAllowedFrom, daysInWindow, daysOfStay, firstDayTooMany } from '../src/stays/stay';
import type { Stay } from '../src/stays/stay';
import { date } from './a-file';
import { checkHistories } from './stay-histories';

const stay = (entry: string, exit: string | null): Stay => ({ entry: date(entry), exit: exit ? date(exit) : null });

/**
 * Published by the European Commission: "User manual for the short-stay (Schengen) calculator", section 1, on Regulation
 * (EU) 610/2013 (article 6(1a) and (2) of the Borders Code, 2016/399): the day of entry is the first day of stay, the day
 * of exit the last; every day of a stay looks back 180 days; 90 days of absence allow 90 days again.
 */
describe('90 days in any 180, as the European Commission explains it', () => {
  it('counts the day of entry and the day of exit', () => {
    expect(daysOfStay([stay('2014-01-01', '2014-01-01')], date('2014-01-01'), date('2014-12-31'))).toBe(1);
    expect(daysInWindow([stay('2014-01-01', '2014-01-10')], date('2014-01-10'))).toBe(10);
  });

  it('90 days of absence allow a new stay of 90 days', () => {
    const first = stay('2014-01-01', '2014-03-31'); // 90 days
    const back = addDays(date('2014-03-31'), 91); // after 90 full days elsewhere
    expect(daysInWindow([first], first.exit as PlainDate)).toBe(90);
    expect(daysAllowedFrom([first], back)).toBe(90);
    // One day of absence less: the whole first stay is in the window of the first day, nothing is left.
    expect(daysAllowedFrom([first], addDays(back, -1))).toBe(0);
    expect(firstDayTooMany([first, stay(back, addDays(back, 89))], addDays(back, 200))).toBeNull();
    expect(firstDayTooMany([first, stay(back, addDays(back, 90))], addDays(back, 200))).toBe(addDays(back, 90));
  });

  it('says 31 days where the Commission’s calculator said 31', () => {
    // A traveller's published question of August 2015 (travel.stackexchange.com, "Length of stay with 90/180 rule").
    const stays = [
      stay('2015-02-07', '2015-02-16'),
      stay('2015-03-07', '2015-03-23'),
      stay('2015-06-28', '2015-08-25'),
    ];
    expect(daysInWindow(stays, date('2015-08-26'))).toBe(76);
    expect(daysAllowedFrom(stays, date('2015-08-26'))).toBe(31);
  });

  it('counts a day once on which somebody left and came back, and days until today of who is still here', () => {
    expect(daysInWindow([stay('2026-01-01', '2026-01-05'), stay('2026-01-05', null)], date('2026-01-10'))).toBe(10);
  });

  it('looks at 29 February like at any day', () => {
    expect(daysInWindow([stay('2028-02-28', '2028-03-01')], date('2028-03-01'))).toBe(3);
    expect(daysBetween(date('2028-02-28'), date('2028-03-01'))).toBe(2);
  });
});

describe('90 days in any 180, against counting each day of each window', () => {
  it('agrees on 1,000 random histories', () => {
    expect(checkHistories(1000, 20261128)).toEqual({ checked: 1000, wrong: [] });
  });
});
