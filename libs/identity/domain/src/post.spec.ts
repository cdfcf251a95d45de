import { plainDate } from '@jatigi/kernel';
import { competentPost, countriesOf } from './post';
import { samplePosts } from './sample-posts';

const day = plainDate('2026-11-24');
const competent = (country: string, region?: string) =>
  competentPost(samplePosts, region === undefined ? { country } : { country, region }, day)?.code;

describe('competentPost', () => {
  it.each([
    ['DEU', undefined, 'BER'],
    ['POL', undefined, 'BER'],
    ['FRA', undefined, 'PAR'],
    ['FRA', 'FR-ARA', 'LYS'],
    ['FRA', 'FR-IDF', 'PAR'],
    ['CMR', undefined, 'DLA'],
    ['AUS', undefined, 'HQ'],
  ])('%s %s → %s', (country, region, expected) => {
    expect(competent(country, region)).toBe(expected);
  });

  it('looks at the date: a jurisdiction that moved answers by day, a closed post never', () => {
    const base = { kind: 'embassy' as const, openedOn: '2020-01-01', closedOn: null };
    const posts = [
      { ...base, code: 'OLD', jurisdictions: [{ country: 'XXA', from: '2020-01-01', to: '2026-07-01' }] },
      { ...base, code: 'NEW', jurisdictions: [{ country: 'XXA', from: '2026-07-01', to: null }] },
      {
        ...base,
        code: 'AAA',
        closedOn: '2025-01-01',
        jurisdictions: [{ country: 'XXA', from: '2020-01-01', to: null }],
      },
    ];
    const on = (date: string) => competentPost(posts, { country: 'XXA' }, plainDate(date))?.code;
    expect([on('2026-06-30'), on('2026-07-01'), on('2019-01-01')]).toEqual(['OLD', 'NEW', undefined]);
    expect(countriesOf(posts[0]!, plainDate('2026-06-30'))).toEqual(['XXA']);
    expect(countriesOf(posts[0]!, plainDate('2026-07-01'))).toEqual([]);
  });
});

describe('sample posts', () => {
  it('are about 35 embassies, the main consulates, one desk and three border posts, all marked as sample', () => {
    const kinds = samplePosts.map(({ kind }) => kind);
    const count = (kind: string) => kinds.filter((one) => one === kind).length;
    expect(count('embassy')).toBe(39);
    expect(count('consulate-general')).toBe(6);
    expect(count('headquarters-desk')).toBe(1);
    expect(count('border-post')).toBe(3);
    expect(samplePosts.every(({ sample }) => sample)).toBe(true);
  });

  it('have unique codes, known parents listed before them, real zones and calendars', () => {
    const codes = samplePosts.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const [index, post] of samplePosts.entries()) {
      if (post.parent !== null) expect(codes.slice(0, index)).toContain(post.parent);
      expect(() => new Intl.DateTimeFormat('fr', { timeZone: post.timeZone })).not.toThrow();
      expect(post.calendar.workingDays).toHaveLength(5);
      expect(post.calendar.holidays).toContain('2026-09-22');
      for (const holiday of post.calendar.holidays) plainDate(holiday);
      for (const currency of post.currencies) expect(currency).toMatch(/^[A-Z]{3}$/);
      for (const { country } of post.jurisdictions) expect(country).toMatch(/^[A-Z]{3}$/);
    }
  });

  it('claim no country twice as a whole', () => {
    const claimed = samplePosts.flatMap((post) => countriesOf(post, day));
    expect(claimed.filter((country, index) => claimed.indexOf(country) !== index)).toEqual([]);
  });
});
