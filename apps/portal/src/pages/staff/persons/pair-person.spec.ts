import { numberedOf, readPairCommand } from './pair-person';
import type { PairPerson } from './pair.types';

const one = (personId: string, number: string | null): PairPerson => ({
  personId,
  number,
  accounts: 1,
  registrations: 1,
  file: null,
});

describe('what an officer says of a pair', () => {
  it('sends whom to keep with a proposal, and nothing with the rest', () => {
    expect(readPairCommand({ intent: 'propose-merge', keep: 'a' })).toEqual({
      intent: 'propose-merge',
      body: { keep: 'a' },
    });
    expect(readPairCommand({ intent: 'confirm', keep: 'a' })).toEqual({ intent: 'confirm', body: {} });
    expect(readPairCommand({ intent: 'constructor' })).toBeNull();
    expect(readPairCommand({})).toBeNull();
  });

  it('proposes the only one with a number', () => {
    expect(numberedOf([one('a', null), one('b', 'C-1')])).toBe('b');
    expect(numberedOf([one('a', 'C-2'), one('b', 'C-1')])).toBeUndefined();
    expect(numberedOf([one('a', null), one('b', null)])).toBeUndefined();
  });
});
