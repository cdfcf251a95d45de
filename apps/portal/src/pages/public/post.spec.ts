import { dayAt, localTime, nextHolidays, servedCountries, workingDayNames } from './post';
import type { Post } from './post';

const paris: Post = {
  code: 'PAR',
  kind: 'embassy',
  names: { fr: 'Ambassade du Mali à Paris', en: 'Embassy of Mali in Paris' },
  country: 'FRA',
  city: 'Paris',
  timeZone: 'Europe/Paris',
  currencies: ['EUR'],
  calendar: { workingDays: [1, 2, 3, 4, 5], holidays: ['2027-01-01', '2026-12-25', '2026-01-01'] },
  jurisdictions: [
    { country: 'FRA', from: '2020-01-01', to: null },
    { country: 'GBR', from: '2020-01-01', to: '2026-06-01' },
    { country: 'AND', from: '2020-01-01', to: null },
  ],
  sample: true,
};

describe('what a post says of itself', () => {
  it('names the countries it serves today', () =>
    expect(servedCountries(paris, '2026-11-24', 'fr')).toEqual(['Andorre', 'France']));

  it('names the closed days to come', () =>
    expect(nextHolidays(paris, '2026-11-24')).toEqual(['2026-12-25', '2027-01-01']));

  it('names its working days in words', () => {
    expect(workingDayNames([1, 2, 3], 'fr')).toBe('lundi, mardi et mercredi');
    expect(workingDayNames([7, 4], 'en')).toBe('Thursday and Sunday');
  });

  it('knows its own day and hour', () => {
    const now = new Date('2026-11-24T23:30:00Z');
    expect(dayAt('Europe/Paris', now)).toBe('2026-11-25');
    expect(localTime('Europe/Paris', now, 'fr')).toContain('00:30');
  });
});
