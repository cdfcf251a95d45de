import { addDays } from '@jatigi/kernel';
import type { PlainDate } from '@jatigi/kernel';
import { lastDayOf, overstaysOf } from '../src/stays/overstay';
import { daysInWindow, daysOfStay, ninetyInAny180 } from '../src/stays/stay';
import type { StayTerms } from '../src/stays/overstay';
import type { Stay } from '../src/stays/stay';
import { date } from './a-file';
import { Random } from './random';

const terms: StayTerms = {
  validFrom: date('2027-01-05'),
  validUntil: date('2027-04-04'),
  stayDays: 30,
  rolling: null,
};
const stay = (entry: string, exit: string | null): Stay => ({ entry: date(entry), exit: exit ? date(exit) : null });
const alone = (...own: Stay[]) => ({ own, other: [] });

describe('an overstay', () => {
  it('begins after the days of the visa, over all entries', () => {
    const first = stay('2027-01-10', '2027-01-19');
    expect(lastDayOf(terms, alone(first), date('2027-02-01'))).toEqual({ on: '2027-02-20', by: 'days-of-visa-used' });
    const back = alone(first, stay('2027-02-01', null));
    expect(overstaysOf(terms, back, date('2027-02-20'))).toEqual([]);
    expect(overstaysOf(terms, back, date('2027-02-23'))).toEqual([
      { entry: '2027-02-01', lastDay: '2027-02-20', reason: 'days-of-visa-used', days: 3, isOver: false },
    ]);
  });

  it('begins with the end of the visa, whatever days are left', () => {
    const late = alone(stay('2027-04-01', '2027-04-06'));
    expect(overstaysOf(terms, late, date('2027-05-01'))).toMatchObject([
      { reason: 'validity-over', days: 2, isOver: true },
    ]);
  });

  it('looks at stays with other visas where policy limits them together', () => {
    const other = [stay('2026-10-01', '2026-12-20')]; // 81 days
    const limited = { ...terms, rolling: ninetyInAny180 };
    const own = [stay('2027-01-10', null)];
    expect(lastDayOf(limited, { own, other }, date('2027-01-10'))).toEqual({
      on: '2027-01-18',
      by: 'days-of-window-used',
    });
    expect(overstaysOf(terms, { own, other }, date('2027-01-20'))).toEqual([]);
    expect(overstaysOf(limited, { own, other }, date('2027-01-20'))).toMatchObject([{ days: 2 }]);
  });

  it('an entry without a day left is an overstay of its own day', () => {
    const used = alone(stay('2027-01-10', '2027-02-08'), stay('2027-02-20', '2027-02-20'));
    expect(overstaysOf(terms, used, date('2027-03-01'))).toMatchObject([{ entry: '2027-02-20', days: 1 }]);
  });

  it('agrees with asking every single day', () => {
    const random = new Random(11);
    for (let index = 0; index < 200; index += 1) {
      const limited = { ...terms, stayDays: 10 + random.below(60), rolling: { days: 20, window: 40 } };
      const own: Stay[] = [];
      for (let at = date('2027-01-05'); own.length < 3;) {
        const exit = addDays(at, random.below(25));
        own.push({ entry: at, exit });
        at = addDays(exit, 1 + random.below(20));
      }
      const today = date('2027-07-01');
      const expected = own.flatMap((one) => {
        const before = own.filter(({ entry }) => entry < one.entry);
        for (let day = one.entry; day <= (one.exit as PlainDate); day = addDays(day, 1)) {
          const known = [...before, { entry: one.entry, exit: day }];
          const ofVisa = daysOfStay(known, limited.validFrom, day) > limited.stayDays;
          if (ofVisa || day > limited.validUntil || daysInWindow(known, day, limited.rolling) > 20)
            return [addDays(day, -1)];
        }
        return [];
      });
      const found = overstaysOf(limited, { own, other: [] }, today).map(({ entry, lastDay }) =>
        // Who had no day left at all: the last day lies before the entry, however far.
        lastDay < entry ? addDays(entry, -1) : lastDay,
      );
      expect([index, found]).toEqual([index, expected]);
    }
  });
});
