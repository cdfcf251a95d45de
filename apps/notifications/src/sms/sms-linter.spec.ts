import { lintSms } from './sms-linter';
import { partsOf } from './sms-segments';

const BAMAKO = '+22370000001';
const PARIS = '+33612345678';

describe('lintSms', () => {
  it.each([...'éèàùìòÇÉ€[]~@'])('%s is GSM-7', (sign) => {
    expect(lintSms(sign, BAMAKO)).toMatchObject({ encoding: 'gsm-7', forcedBy: [] });
  });

  it.each([...'çêôûœâîëïÀÈɛɔɲŋ’«…\u00a0'])('%s makes the whole text UCS-2, and is named', (sign) => {
    expect(lintSms(`Bonjour ${sign}${sign}`, BAMAKO)).toMatchObject({ encoding: 'ucs-2', forcedBy: [sign] });
  });

  it('names every culprit once, in order', () => {
    expect(lintSms('Reçu : votre visa est prêt, ça y est', PARIS).forcedBy).toEqual(['ç', 'ê']);
  });

  it('sees a letter and its accent written apart as one letter', () => {
    expect(lintSms('e\u0301', BAMAKO)).toMatchObject({ encoding: 'gsm-7', segments: 1 });
  });

  it.each([
    ['a', 160, 1],
    ['a', 161, 2],
    ['a', 306, 2],
    ['a', 307, 3],
    ['€', 80, 1],
    ['€', 81, 2],
    ['ç', 70, 1],
    ['ç', 71, 2],
    ['ç', 134, 2],
    ['ç', 135, 3],
    ['😀', 35, 1],
    ['😀', 36, 2],
  ])('%s × %i takes %i parts', (sign, count, segments) => {
    expect(lintSms(sign.repeat(count), BAMAKO).segments).toBe(segments);
  });

  it('costs by the country of the number, and by part', () => {
    expect(lintSms('a'.repeat(161), BAMAKO).cost).toEqual({ minor: 24, currency: 'XOF' });
    expect(lintSms('ê'.repeat(71), PARIS).cost).toEqual({ minor: 70, currency: 'XOF' });
    expect(lintSms('a', '+99800000').cost.minor).toBe(100);
  });
});

describe('partsOf', () => {
  it('never cuts a sign of two codes in two', () => {
    const { parts } = partsOf(`${'a'.repeat(152)}€${'a'.repeat(10)}`);
    expect(parts.map(({ length }) => length)).toEqual([152, 12]);
    const emoji = partsOf(`${'ç'.repeat(66)}😀${'ç'.repeat(10)}`);
    expect(emoji.parts.map(({ length }) => length / 2)).toEqual([66, 12]);
  });

  it('loses nothing', () => {
    const text = 'Aw ni ce ! Aw ka paseporo labɛnna. '.repeat(5);
    const { parts } = partsOf(text);
    const back = parts.map((part) => Buffer.from(part).swap16().toString('utf16le')).join('');
    expect(back).toBe(text);
  });
});
