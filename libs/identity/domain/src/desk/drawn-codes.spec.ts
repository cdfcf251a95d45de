import { randomInt } from 'node:crypto';
import { accountNumberOf, drawAccountNumber, drawPaperCode, paperCodeOf } from './drawn-codes';

describe('codes for paper', () => {
  const codes = Array.from({ length: 300 }, () => drawPaperCode(randomInt));

  it('hold no sign that is read as another, and differ', () => {
    for (const code of codes) expect(code).toMatch(/^[2-9BCDFGHJKMNPQRSTVWXYZ]{12}$/);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('are found however they are typed', () => {
    const [code = ''] = codes;
    const typed = ` ${code.slice(0, 4).toLowerCase()}-${code.slice(4, 8)} ${code.slice(8)}`;
    expect(paperCodeOf(typed)).toBe(code);
  });

  it('one wrong sign or two exchanged neighbours are always seen', () => {
    for (const code of codes.slice(0, 50)) {
      for (let place = 0; place < code.length; place += 1) {
        const other = code[place] === '7' ? '8' : '7';
        expect(paperCodeOf(code.slice(0, place) + other + code.slice(place + 1))).toBeNull();
      }
    }
    expect(paperCodeOf('')).toBeNull();
    expect(paperCodeOf('O'.repeat(12))).toBeNull();
  });

  it('account numbers are neither codes, addresses nor telephone numbers', () => {
    const number = drawAccountNumber(randomInt);
    expect(number).toMatch(/^J[2-9BCDFGHJKMNPQRSTVWXYZ]{8}$/);
    expect(accountNumberOf(`${number.slice(0, 3)} ${number.slice(3)}`.toLowerCase())).toBe(number);
    expect(paperCodeOf(number)).toBeNull();
    expect(accountNumberOf('jeanne@example.org')).toBeNull();
    expect(accountNumberOf('+22370000001')).toBeNull();
  });
});
