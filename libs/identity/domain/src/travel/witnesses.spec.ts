import type { PlainDate } from '@jatigi/kernel';
import { drawConsularNumber } from '../register/consular-number';
import { witnessFaults } from './witnesses';
import type { Witness } from './witnesses';

const today = '2026-11-28' as PlainDate;
const not = { personId: 'applicant', requesterPersonId: 'mother', officer: 'agent' };
const [one, two] = [3, 5].map((sign) => drawConsularNumber(() => sign)) as [string, string];

const witness = (personId: string, over: Partial<Witness> = {}, born = '1980-01-01'): Witness => ({
  number: personId === 'first' ? one : two,
  registered: { personId, birthDate: { value: born, approximate: false } },
  ...over,
});
const first = witness('first');

describe('two witnesses', () => {
  it('who are registered, of age and strangers to the matter', () => {
    expect(witnessFaults([first, witness('second')], not, today)).toEqual([]);
    expect(witnessFaults([first, witness('second', {}, '2008-11-28')], not, today)).toEqual([]);
  });

  it.each<[string, Witness, string]>([
    ['the applicant', witness('applicant'), 'witness-is-applicant'],
    ['who asks for her', witness('mother'), 'witness-is-requester'],
    ['the officer', witness('agent'), 'witness-is-officer'],
    ['the same person twice', witness('first', { number: two }), 'witness-twice'],
    ['nobody', witness('x', { registered: null }), 'witness-not-registered'],
    ['a mistyped number', witness('x', { number: 'C00000000X' }), 'consular-number-shape'],
    ['a child', witness('child', {}, '2008-11-29'), 'witness-minor'],
    ['who may be a child', witness('child', {}, '2008'), 'witness-minor'],
  ])('not: %s', (_who, second, code) => {
    expect(witnessFaults([first, second], not, today)).toEqual([
      expect.objectContaining({ code, pointer: '/witnesses/1/consularNumber' }),
    ]);
  });
});
