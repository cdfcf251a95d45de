import { after, judge } from './judge';

const last = { version: 3, recent: ['b', 'c'] };

it.each([
  [4, 'd', 'next'],
  [3, 'c', 'duplicate'],
  [3, 'x', 'fork'],
  [2, 'b', 'duplicate'],
  [2, 'x', 'fork'],
  [1, 'x', 'duplicate'],
  [5, 'e', 'gap'],
])('version %i (%s) after 2 (b) and 3 (c) is %s', (version, id, verdict) => {
  expect(judge(last, { id, version })).toBe(verdict);
});

it('begins at 1', () => {
  const nothing = { version: 0, recent: [] };
  expect(judge(nothing, { id: 'a', version: 1 })).toBe('next');
  expect(judge(nothing, { id: 'a', version: 2 })).toBe('gap');
});

it.each([
  ['the next one', 4, { version: 4, recent: ['b', 'c', 'x'] }],
  ['a fork that was accepted', 3, { version: 3, recent: ['b', 'x'] }],
  ['a fork further back', 2, { version: 2, recent: ['x'] }],
  ['a gap that was accepted', 7, { version: 7, recent: ['x'] }],
])('stands after %s', (_what, version, position) => {
  expect(after(last, { id: 'x', version })).toEqual(position);
});

it('remembers the newest ids only', () => {
  let position = { version: 0, recent: [] as string[] };
  for (let version = 1; version <= 100; version++) position = after(position, { id: `e${version}`, version });
  expect(position.recent).toHaveLength(64);
  expect(position.recent.at(-1)).toBe('e100');
});
