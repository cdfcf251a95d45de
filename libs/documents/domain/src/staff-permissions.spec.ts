import { decide } from '@jatigi/kernel';
import type { Actor, Role } from '@jatigi/kernel';
import { documentsRules } from './permissions';
import { staffRules } from './staff-permissions';

const officer = (role: Role | null, over: Partial<Actor> = {}): Actor => ({
  kind: 'person',
  personId: 'p',
  accountId: 'a',
  service: 'gateway',
  strength: 'mfa',
  purpose: 'investigation',
  grants: role ? [{ id: 'g', role, posts: ['PAR'], from: '2026-01-01', to: null }] : [],
  ...over,
});

const actors: Record<string, Actor> = {
  stranger: officer(null, { kind: 'anonymous', personId: null, strength: 'none' }),
  citizen: officer(null),
  agent: officer('agent'),
  'head of section': officer('head-of-section'),
  consul: officer('consul'),
  'consul by password': officer('consul', { strength: 'password' }),
  'consul without purpose': officer('consul', { purpose: null }),
  'central desk': officer('central-desk', {
    grants: [{ id: 'g', role: 'central-desk', posts: ['*'], from: '2026-01-01', to: null }],
  }),
  administrator: officer('administrator'),
  auditor: officer('auditor'),
  'border officer': officer('border-officer'),
  'service of an owner': officer(null, { kind: 'service', personId: null, service: 'visas', strength: 'none' }),
};
const [ok, anon, no, mfa, why] = [
  'allowed',
  'sign-in-required',
  'not-permitted',
  'second-factor-required',
  'purpose-missing',
];
const columns = [
  ['register.read'],
  ['document.propose-revocation'],
  ...[['confirm-revocation', 'reject-revocation', 'suspend', 'reinstate', 'reissue', 'replace']].map((verbs) =>
    verbs.map((verb) => `document.${verb}`),
  ),
  ['batch.plan'],
  ['batch.read'],
  ['parked.read'],
  ['parked.retry'],
  ['log.read'],
  ['number.read'],
  ['key.read'],
];
/** Rows: who; columns: register, propose, signers' words, batch plan and read, parked read and retry, log, numbers, keys. */
const matrix: Record<string, (string | undefined)[]> = {
  stranger: [anon, anon, anon, anon, anon, anon, anon, anon, anon, anon],
  citizen: [no, no, no, no, no, no, no, no, no, no],
  agent: [ok, ok, no, no, no, no, no, no, no, no],
  'head of section': [ok, ok, ok, no, no, no, no, no, no, no],
  consul: [ok, ok, ok, ok, ok, no, no, ok, ok, no],
  'consul by password': [ok, mfa, mfa, mfa, ok, no, no, ok, ok, no],
  'consul without purpose': [why, ok, ok, ok, ok, no, no, why, ok, no],
  'central desk': [ok, ok, ok, ok, ok, ok, ok, ok, ok, ok],
  administrator: [no, no, no, no, ok, ok, ok, no, ok, ok],
  auditor: [ok, no, no, no, ok, ok, no, ok, ok, ok],
  'border officer': [no, no, no, no, no, no, no, no, no, no],
  'service of an owner': [anon, anon, anon, anon, anon, anon, anon, anon, anon, anon],
};

const decided = (actor: Actor, action: string, post?: string): string => {
  const decision = decide(documentsRules, actor, `documents.${action}`, post === undefined ? {} : { post });
  return decision.allow ? 'allowed' : decision.problem.code;
};

describe.each(Object.entries(matrix))('%s', (who, row) => {
  it.each(columns.flatMap((actions, i) => actions.map((action) => [action, row[i]])))('%s: %s', (action, expected) =>
    expect(decided(actors[who] as Actor, action as string)).toBe(expected),
  );
});

it('every action of officers stands in the matrix', () =>
  expect(
    columns
      .flat()
      .map((action) => `documents.${action}`)
      .sort(),
  ).toEqual(staffRules.map(({ action }) => action).sort()));

it('documents of other posts do not exist for an officer', () => {
  expect(decided(actors['consul'] as Actor, 'document.suspend', 'PAR')).toBe('allowed');
  expect(decided(actors['consul'] as Actor, 'document.suspend', 'BER')).toBe('not-found');
  expect(decided(actors['central desk'] as Actor, 'document.suspend', 'BER')).toBe('allowed');
});
