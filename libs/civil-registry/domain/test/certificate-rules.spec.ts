import { plainDate } from '@jatigi/kernel';
import { CertificateRequest, outcomeOfNotes } from '../src/index';
import type { Act, NoteKind } from '../src/index';
import {
  agent,
  asked,
  at,
  atOnce,
  awa,
  consul,
  inState,
  kindOf,
  life,
  moment,
  person,
  seen,
  signer,
  start,
  whole,
} from './a-certificate';

describe('rules of a kind', () => {
  const codeOf = (work: () => unknown): string | undefined => {
    try {
      work();
    } catch (error) {
      return (error as { code: string }).code;
    }
    return undefined;
  };

  it('two persons, of whom neither is concerned, and a role that signs', () => {
    const proposed = () => inState('PROPOSED');
    expect(codeOf(() => proposed().approve({ ...signer, personId: agent }, null, moment))).toBe('four-eyes');
    expect(codeOf(() => proposed().approve({ ...signer, personId: person }, null, moment))).toBe('own-file');
    expect(codeOf(() => proposed().approve({ personId: consul, roles: ['agent'] }, null, moment))).toBe('not-a-signer');
    expect(codeOf(() => inState('REQUESTED').approve(signer, null, moment))).toBe('not-proposed');
    expect(codeOf(() => inState('REQUESTED').propose(agent, atOnce))).toBe('one-officer-signs');
  });

  it('everything that the kind looks at was looked at', () => {
    const residence = at({ ...kindOf('residence'), checks: [...kindOf('residence').checks, ...whole.checks] });
    const bare = asked('residence', { registrationId: 'reg' });
    expect(() => bare.approve(signer, null, residence)).toThrow(
      expect.objectContaining({
        errors: [
          expect.objectContaining({ pointer: '/documents/proof-of-address', code: 'document-missing' }),
          expect.objectContaining({ pointer: '/statements/birthAct', code: 'not-free-to-marry' }),
        ],
      }),
    );
    const unseen = asked('life', { registrationId: null });
    expect(codeOf(() => unseen.propose(agent, life))).toBe('presence-missing');
  });

  it.each([
    [{ mode: 'video' as const, on: '2026-11-28' }, false, 'video-not-allowed'],
    [{ mode: 'counter' as const, on: '2026-11-29' }, true, 'presence-in-future'],
    [{ mode: 'video' as const, on: '2026-10-28' }, true, 'presence-too-old'],
    [{ mode: 'video' as const, on: '2026-10-29' }, true, undefined],
  ])('a presence %o with video %s: %s', ({ mode, on }, video, code) => {
    const one = inState('INTERVIEW');
    const presence = at(kindOf('life', { checks: [{ of: 'presence', video, withinDays: 30 }] }));
    const record = { ...seen, mode, on: plainDate(on) };
    expect(codeOf(() => one.recordPresence(record, agent, presence))).toBe(code);
  });

  it('asks the fields of its kind, each of its type, and no others', () => {
    const fields = [
      { name: 'use', type: 'text' as const, required: true, maxLength: 5 },
      { name: 'day', type: 'date' as const, required: false },
      { name: 'land', type: 'country' as const, required: false },
      { name: 'way', type: 'choice' as const, required: false, choices: [{ code: 'a', label: { fr: 'a', en: 'a' } }] },
      { name: 'act', type: 'act-reference' as const, required: false },
    ].map((field) => ({ ...field, label: { fr: field.name, en: field.name } }));
    const custom = at(kindOf('life', { fields }));
    const faults = (statements: object): string[] => {
      const who = { personId: person, requesterPersonId: person, registrationId: 'reg', person: awa };
      try {
        CertificateRequest.request({ ...start, kind: 'life', ...who, statements: { ...statements } }, custom);
      } catch (error) {
        return (error as { errors: Array<{ pointer: string; code: string }> }).errors.map(
          ({ pointer, code }) => `${pointer.replace('/statements/', '')} ${code}`,
        );
      }
      return [];
    };
    expect(faults({ use: 'bank', day: '2026-01-31', land: 'FRA', way: 'a', act: { centre: 'PAR' } })).toEqual([]);
    expect(faults({})).toEqual(['use required']);
    expect(faults({ use: 'for the bank', other: 1 })).toEqual(['other unknown-field', 'use too-long']);
    const wrong = faults({ use: 1, day: '2026-02-31', land: 'France', way: 'b', act: 'PAR 7' });
    expect(wrong).toEqual(['use', 'day', 'land', 'way', 'act'].map((name) => `${name} wrong-format`));
    const acts = faults({ use: 'x', act: { centre: 'par', year: 1990, page: 1 } });
    expect(acts).toEqual(['act/page unknown-field', 'act/centre wrong-format', 'act/number required']);
    expect(faults({ use: 'x', act: { centre: 'PAR', year: 0, number: 1.5 } })).toHaveLength(2);
  });

  it('knows of the dead and the unborn nothing', () => {
    const stated = (birthDate: object) =>
      codeOf(() => asked('life', { registrationId: null, person: { ...awa, birthDate } }));
    expect(stated({ value: '2026-02-31', approximate: false })).toBe('invalid-date');
    expect(stated({ value: '2027', approximate: false })).toBe('birth-in-future');
    expect(stated({ value: '1990', approximate: true })).toBeUndefined();
  });
});

describe('what the margin says of a marriage', () => {
  const margin = (...notes: NoteKind[]) =>
    outcomeOfNotes({ standing: 'SIGNED', notes: notes.map((kind) => ({ kind })) as Act['notes'] });
  it.each<[NoteKind[], string]>([
    [[], 'free'],
    [['recognition'], 'free'],
    [['marriage'], 'married'],
    [['marriage', 'marriage-end'], 'free'],
    [['marriage', 'marriage', 'marriage-end'], 'married'],
    [['marriage-end', 'marriage'], 'married'],
    [['marriage', 'death'], 'dead'],
  ])('%s: %s', (notes, outcome) => expect(margin(...notes)).toBe(outcome));
  it('an annulled act says nothing', () => {
    expect(outcomeOfNotes({ standing: 'ANNULLED', notes: [] })).toBe('annulled');
  });
});
