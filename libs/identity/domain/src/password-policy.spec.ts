import { expectGoodPassword, isStrongAlone, normalisePassword } from './password-policy';

const judge = (password: string, secondFactor: boolean): string => {
  try {
    expectGoodPassword(password, { secondFactor, login: 'aminata.traore@exemple.ml' });
    return 'good';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('password policy', () => {
  it.each([
    ['12 caractère', false, 'password-too-short'],
    ['14 caractères!', false, 'password-too-short'],
    ['15 caractères!!', false, 'good'],
    ['8 signes', true, 'good'],
    ['7 signe', true, 'password-too-short'],
    ['x'.repeat(64), false, 'password-too-common'],
    ['motdepasse motdepasse', false, 'password-too-common'],
    ['aminata.traore1', false, 'password-too-common'],
    ['aminata.traore@exemple.ml', false, 'password-too-common'],
    ['une longue phrase '.repeat(8), false, 'password-too-long'],
    ['🐎🔋📎 un fleuve et', false, 'good'],
  ])('%s, second factor %s: %s', (password, secondFactor, expected) => {
    expect(judge(password, secondFactor)).toBe(expected);
  });

  it('counts characters, not bytes, and hashes both keyboards alike', () => {
    expect(isStrongAlone('🐎'.repeat(14))).toBe(false);
    expect(normalisePassword('e\u0301te\u0301')).toBe(normalisePassword('été'));
  });
});
