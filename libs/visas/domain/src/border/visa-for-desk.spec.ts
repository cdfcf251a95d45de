import { plainDate } from '@jatigi/kernel';
import { ninetyInAny180 } from '../stays/stay';
import { verdictOn } from './verdict';
import type { VisaAtBorder } from './verdict';
import { visaForDesk } from './visa-for-desk';

const day = plainDate;
const stay = (entry: string, exit: string | null) => ({
  ...{ entry: day(entry), exit: exit === null ? null : day(exit) },
  ...{ entryId: entry, exitId: exit },
});
const visa = (over: Partial<VisaAtBorder> = {}): VisaAtBorder => ({
  hasEnded: false,
  entries: 2,
  terms: { validFrom: day('2026-08-01'), validUntil: day('2026-12-31'), stayDays: 30, rolling: ninetyInAny180 },
  stays: [],
  other: [],
  ...over,
});
const today = day('2026-09-01');

describe('what a desk takes along of a visa', () => {
  it('that nobody used is whole', () => {
    expect(visaForDesk(visa(), today)).toMatchObject({ entriesLeft: 2, daysLeft: 30, hereSince: null, lastDay: null });
    expect(visaForDesk(visa({ entries: 0 }), today).entriesLeft).toBeNull();
  });

  it('is without the entries and days that were used, also with another visa', () => {
    const used = visa({ stays: [stay('2026-08-01', '2026-08-10')] });
    expect(visaForDesk(used, today)).toMatchObject({ entriesLeft: 1, daysLeft: 20 });
    const often = visa({ other: [stay('2026-05-01', '2026-07-24')] }); // 85 days
    expect(visaForDesk(often, today).daysLeft).toBe(5);
    expect(visaForDesk(visa({ stays: [stay('2026-08-01', '2026-08-30')] }), today).daysLeft).toBe(0);
  });

  it('says since when and until when its holder is here', () => {
    const here = visaForDesk(visa({ stays: [stay('2026-08-20', null)] }), today);
    expect(here).toMatchObject({ hereSince: '2026-08-20', lastDay: '2026-09-18', entriesLeft: 1 });
  });

  it('promises no later day than the verdict with a network', () => {
    for (const one of [visa(), visa({ other: [stay('2026-05-01', '2026-07-24')] })]) {
      const { daysLeft } = visaForDesk(one, today);
      for (const later of ['2026-09-01', '2026-09-02', '2026-09-04'].map(day)) {
        const [told, online] = [visaForDesk(one, later).daysLeft, verdictOn(one, later).lastDay];
        expect(daysLeft).toBeLessThanOrEqual(told);
        expect(online?.by).not.toBe('validity-over');
      }
    }
  });
});
