import { fieldsOfGuardians, guardiansOf } from './guardian-answers';

describe('the two places for guardians', () => {
  it('an empty place is nobody, and the answer about the second finds its fields', () => {
    const typed: Record<string, string> = { 'name-1': 'Awa Traoré', 'relation-1': 'mother' };
    const guardians = guardiansOf((name) => typed[name]);
    expect(guardians).toEqual([{ place: 1, name: 'Awa Traoré', relation: 'mother' }]);
    expect(fieldsOfGuardians(guardians)['/applicant/guardians/0/phone']).toBe('phone-1');
    expect(guardiansOf(() => undefined)).toEqual([]);
  });
});
