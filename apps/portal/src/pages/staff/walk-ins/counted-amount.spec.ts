import { minorOf } from './counted-amount';

describe('an amount that was counted at the counter', () => {
  it.each([
    ['70', 2, 7000],
    ['70,00', 2, 7000],
    ['70.5', 2, 7050],
    ['45 000', 0, 45000],
    ['45\u202f000', 0, 45000],
  ])('%s', (text, exponent, minor) => {
    expect(minorOf(text, exponent)).toBe(minor);
  });

  it.each([
    ['', 2],
    ['soixante-dix', 2],
    ['70,005', 2],
    ['45000,5', 0],
    ['-70', 2],
  ])('%s is none', (text, exponent) => {
    expect(minorOf(text, exponent)).toBeUndefined();
  });
});
