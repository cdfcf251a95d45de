import { daysBetween } from '@jatigi/kernel';
import { expectedDate } from '../src/clock/expected-date';
import type { Throughput } from '../src/clock/expected-date';
import { date } from './a-file';
import { Random } from './random';

const today = date('2026-11-20');
const files = (...days: number[]): Throughput[] => days.map((day) => ({ days: day, files: 1 }));

describe('the expected date of a decision', () => {
  it('is the day by which half, and four fifths, of the files were decided', () => {
    expect(expectedDate(files(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), 0, today)).toEqual({
      status: 'measured',
      p50: '2026-11-25',
      p80: '2026-11-28',
      files: 10,
    });
  });

  it('of a file that waits looks only at files that waited as long', () => {
    const measured = [...files(...Array.from({ length: 90 }, () => 2)), { days: 20, files: 10 }];
    expect(expectedDate(measured, 0, today)).toMatchObject({ p50: '2026-11-22', p80: '2026-11-22' });
    expect(expectedDate(measured, 5, today)).toMatchObject({ p50: '2026-12-05', files: 10 });
  });

  it('says when there is nothing to say', () => {
    expect(expectedDate([], 0, today)).toEqual({ status: 'no-data-yet' });
    expect(expectedDate([{ days: 3, files: 9 }], 0, today)).toEqual({ status: 'no-data-yet' });
    expect(expectedDate([{ days: 3, files: 500 }], 4, today)).toEqual({ status: 'longer-than-usual' });
  });

  it('agrees with counting file by file', () => {
    const random = new Random(7);
    for (let index = 0; index < 300; index += 1) {
      const measured = Array.from({ length: 1 + random.below(8) }, () => ({
        days: random.below(40),
        files: 1 + random.below(20),
      }));
      const gone = random.below(10);
      const each = measured.flatMap(({ days, files: count }) => Array.from({ length: count }, () => days));
      const open = each.filter((days) => days >= gone).sort((a, b) => a - b);
      const found = expectedDate(measured, gone, today);
      if (each.length < 10) expect(found.status).toBe('no-data-yet');
      else if (open.length < 10) expect(found.status).toBe('longer-than-usual');
      if (found.status !== 'measured') continue;
      for (const [on, share] of [
        [found.p50, 0.5],
        [found.p80, 0.8],
      ] as const) {
        const days = gone + daysBetween(today, on);
        expect(open.filter((one) => one <= days).length).toBeGreaterThanOrEqual(share * open.length);
        expect(open.filter((one) => one < days).length).toBeLessThan(share * open.length);
      }
    }
  });
});
