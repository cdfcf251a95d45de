import { dayOf, shareOf, totalOf } from './post-refusals';

const line = (post: string, over: object = {}) => ({
  ...{ post, refused: 0, appealed: 0, open: 0, upheld: 0, overturned: 0, implicitlyRejected: 0 },
  ...over,
});

describe('refusals by post', () => {
  it('the share is of the appeals that are over, silence among them', () => {
    expect(shareOf(line('BER', { refused: 90, open: 7, upheld: 1, overturned: 1, implicitlyRejected: 2 }), 'en')).toBe(
      '25%',
    );
    expect(shareOf(line('PAR', { refused: 3, open: 1 }), 'en')).toBe('—');
  });

  it('all posts together', () => {
    expect(totalOf([line('BER', { refused: 2, open: 1 }), line('PAR', { refused: 3, overturned: 1 })])).toEqual({
      ...{ refused: 5, appealed: 0, open: 1, upheld: 0, overturned: 1, implicitlyRejected: 0 },
    });
  });

  it.each([null, '', 'hier', '2026-13-01'])('%j is no day', (text) => expect(dayOf(text)).toBeNull());
  it('a day is one', () => expect(dayOf('2026-11-28')).toBe('2026-11-28'));
});
