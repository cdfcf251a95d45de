import { callingCodeOf, expectServedPhone, phoneOf } from './phone-number';
import { smsLimits } from './sms-limits';

describe('phoneOf', () => {
  it.each([
    ['+223 70 00 00 01', '+22370000001'],
    ['00223 70-00-00-01', '+22370000001'],
    ['70 00 00 01', '+22370000001'],
    ['+33 (0)6 12 34 56 78', '+33612345678'],
    [' +1 202 555 0123 ', '+12025550123'],
    ['+२२३ 70 00 00 01', null],
    ['06 12 34 56 78', null],
    ['+223 70 00', null],
    ['awa@example.org', null],
    ['', null],
    ['+33612345678 ext. 12', null],
  ])('%s is %s', (typed, expected) => expect(phoneOf(typed)).toBe(expected));
});

describe('expectServedPhone', () => {
  it.each(['+33 8 92 70 12 39', '+44 70 1234 5678', '+1 900 234 5678', '+882 16 1234 5678', '+870 773 111 632'])(
    'sends nothing to %s, which charges or belongs to no person',
    (typed) => {
      const code = phoneOf(typed) === null ? 'phone-invalid' : 'phone-not-served';
      expect(() => expectServedPhone(typed)).toThrow(expect.objectContaining({ code }));
    },
  );

  it('names the field', () => {
    const errors = [expect.objectContaining({ pointer: '/phone', code: 'phone-not-served' })];
    expect(() => expectServedPhone('+33 892 70 12 39')).toThrow(expect.objectContaining({ kind: 'rule', errors }));
    expect(() => expectServedPhone('12')).toThrow(expect.objectContaining({ kind: 'invalid', code: 'phone-invalid' }));
  });
});

describe('smsLimits', () => {
  const most = (number: string) =>
    Object.fromEntries(smsLimits(number, '192.0.2.1').map(({ key, most: count }) => [key.split(':')[0], count]));

  it('is strict for a number, wide for a village, and caps what a country may cost', () => {
    expect(most('+22370000001')).toEqual({ number: 5, 'number-day': 10, network: 1_500, prefix: 6_000 });
    expect(most('+99871 200 0000')['prefix']).toBe(100);
    expect(callingCodeOf('+33612345678')).toBe('33');
  });

  it('lets a village of 500 in, three codes each, within an hour', () => {
    const { network, prefix } = most('+22370000001');
    expect(network).toBeGreaterThanOrEqual(1_500);
    expect(prefix).toBeGreaterThanOrEqual(1_500);
  });
});
