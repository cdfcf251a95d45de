import { addWorkingDays } from '@jatigi/kernel';
import { isReference, makeReference } from '../src';
import { date } from './a-file';

describe('reference and calendar', () => {
  it('the check character finds every wrong character', () => {
    const reference = makeReference('BER', 2026, Uint8Array.from([1, 2, 3, 4, 5, 6]));
    expect(reference).toMatch(/^BER-2026-[0-9A-Z]{7}$/);
    expect(isReference(reference)).toBe(true);
    for (const wrong of ['0', '9', 'Z']) {
      for (const at of [9, 10, 11, 12, 13, 14]) {
        const altered = reference.slice(0, at) + wrong + reference.slice(at + 1);
        expect(isReference(altered)).toBe(altered === reference);
      }
    }
  });

  it('counts the post’s own working days', () => {
    const calendar = { workingDays: [1, 2, 3, 4], holidays: ['2026-12-24'] };
    expect(addWorkingDays(calendar, date('2026-12-23'), 1)).toBe('2026-12-28');
    expect(addWorkingDays({ workingDays: [], holidays: [] }, date('2026-12-23'), 2)).toBe('2026-12-25');
  });
});
