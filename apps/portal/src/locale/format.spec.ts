import { formatDate, formatPartialDate } from './format';

describe('a date in words', () => {
  it.each([
    ['1960-03-14', '14 mars 1960', '14 March 1960'],
    ['1960-03', 'mars 1960', 'March 1960'],
    ['1960', '1960', '1960'],
    ['2026-11-29T06:00:00.000Z', '29 novembre 2026', '29 November 2026'],
  ])('%s says what is known, and no more', (date, fr, en) => {
    expect([formatDate(date, 'fr'), formatDate(date, 'en')]).toEqual([fr, en]);
  });

  it('may be about', () => {
    expect(formatPartialDate({ value: '1960', approximate: true }, 'fr')).toBe('vers 1960');
  });
});
