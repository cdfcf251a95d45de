import { lineRanges } from './line-ranges';

describe('lines of a file', () => {
  it('that follow each other are told as one range', () => {
    expect(lineRanges([2, 3, 4, 7, 9, 10])).toBe('2–4, 7, 9–10');
    expect(lineRanges([10, 2, 9])).toBe('2, 9–10');
    expect(lineRanges([5])).toBe('5');
    expect(lineRanges([])).toBe('');
  });
});
