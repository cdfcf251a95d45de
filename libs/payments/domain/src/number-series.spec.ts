import { decimalAmount } from './money-rules';
import { parseNumber, printedNumber, seriesAt } from './number-series';

describe('a printed number', () => {
  it('names the post, the year and the place in the series', () => {
    expect(printedNumber({ kind: 'receipt', post: 'BER', year: 2026 }, 1)).toBe('BER-2026-000001');
    expect(printedNumber({ kind: 'refund', post: 'BER', year: 2026 }, 12)).toBe('BER-2026-R000012');
    expect(printedNumber({ kind: 'receipt', post: 'PAR-2', year: 2026 }, 1_234_567)).toBe('PAR-2-2026-1234567');
  });

  it.each(['BER-2026-000001', 'BER-2026-R000012', 'PAR-2-2026-1234567'])('%s can be read back', (text) => {
    const { sequence, ...series } = parseNumber(text)!;
    expect(printedNumber(series, sequence)).toBe(text);
  });

  it('does not read what is none', () => {
    expect(parseNumber('BER-26-1')).toBeNull();
    expect(() => printedNumber({ kind: 'receipt', post: 'BER', year: 2026 }, 0)).toThrow(
      expect.objectContaining({ code: 'sequence-invalid' }),
    );
  });

  it('belongs to the year on the wall of the post', () => {
    const newYear = new Date('2026-12-31T23:30:00Z');
    expect(seriesAt('receipt', 'BER', 'Europe/Berlin', newYear).year).toBe(2027);
    expect(seriesAt('receipt', 'OTT', 'America/Toronto', newYear).year).toBe(2026);
  });
});

describe('an amount as text', () => {
  it('has the digits of its currency', () => {
    expect(decimalAmount({ minor: 7000, currency: 'EUR' })).toBe('70.00');
    expect(decimalAmount({ minor: 5, currency: 'EUR' })).toBe('0.05');
    expect(decimalAmount({ minor: 110_000, currency: 'XAF' })).toBe('110000');
    expect(decimalAmount({ minor: 1234, currency: 'TND' })).toBe('1.234');
  });
});
