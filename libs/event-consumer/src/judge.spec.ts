import { judge } from './judge';

const last = { version: 3, eventId: 'c' };

it.each([
  [4, 'd', 'next'],
  [3, 'c', 'duplicate'],
  [3, 'x', 'fork'],
  [1, 'a', 'duplicate'],
  [5, 'e', 'gap'],
])('version %i (%s) after 3 (c) is %s', (version, id, verdict) => {
  expect(judge(last, { id, version })).toBe(verdict);
});

it('begins at 1', () => {
  const nothing = { version: 0, eventId: null };
  expect(judge(nothing, { id: 'a', version: 1 })).toBe('next');
  expect(judge(nothing, { id: 'a', version: 2 })).toBe('gap');
});
