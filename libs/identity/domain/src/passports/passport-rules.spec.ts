import { decide } from '@jatigi/kernel';
import type { Actor, Role } from '@jatigi/kernel';
import { passportRules } from './passport-rules';

const person = (role: Role | null, over: Partial<Actor> = {}): Actor => ({
  kind: 'person',
  personId: 'p',
  accountId: 'a',
  service: 'gateway',
  strength: 'mfa',
  purpose: null,
  grants: role ? [{ id: 'g', role, posts: ['PAR'], from: '2026-01-01', to: null }] : [],
  ...over,
});
const centre = (over: Partial<Actor> = {}): Actor =>
  person(null, {
    kind: 'client',
    personId: 'c',
    strength: 'client',
    purpose: 'travel-document',
    grants: [{ id: 'g', role: 'production-centre', posts: ['CPP'], from: '2026-01-01', to: null }],
    ...over,
  });
const actors: Record<string, Actor> = {
  stranger: person(null, { kind: 'anonymous', personId: null, strength: 'none' }),
  owner: person(null, { strength: 'password' }),
  'another citizen': person(null, { personId: 'q' }),
  agent: person('agent', { personId: 'q', purpose: 'travel-document' }),
  'agent without purpose': person('agent', { personId: 'q' }),
  'agent by password': person('agent', { personId: 'q', strength: 'password', purpose: 'travel-document' }),
  consul: person('consul', { personId: 'q', purpose: 'travel-document' }),
  auditor: person('auditor', { personId: 'q', purpose: 'investigation' }),
  'agent of Dakar': person('agent', {
    personId: 'q',
    purpose: 'travel-document',
    grants: [{ id: 'g', role: 'agent', posts: ['DKR'], from: '2026-01-01', to: null }],
  }),
  'production centre': centre(),
  'production centre without purpose': centre({ purpose: null }),
};
const own = ['edit', 'attach', 'resubmit', 'withdraw'];
const desk = ['assign', 'make-appointment', 'missed-appointment', 'record-capture', 'return', 'receive', 'hand-over'];
const signer = ['send-to-production', 'refuse', 'uncollected'];
const ministry = ['accept-production', 'produced', 'return-from-production', 'refuse-production'];
const ok = 'allowed';
const [anon, no, hidden] = ['sign-in-required', 'not-permitted', 'not-found'] as const;
const [mfa, purpose] = ['second-factor-required', 'purpose-missing'] as const;
/** Columns: request and list, own commands, read, queue, desk, signers, ministry's reading, ministry's commands. */
const columns = [['request', 'list'], own, ['read'], ['queue'], desk, signer, ['read-production'], ministry];
const matrix: Record<string, string[]> = {
  stranger: [anon, anon, anon, anon, anon, anon, anon, anon],
  owner: [ok, ok, ok, hidden, hidden, hidden, hidden, hidden],
  'another citizen': [ok, hidden, hidden, hidden, hidden, hidden, hidden, hidden],
  agent: [ok, hidden, ok, ok, ok, no, hidden, hidden],
  'agent without purpose': [ok, hidden, purpose, purpose, ok, no, hidden, hidden],
  'agent by password': [ok, hidden, mfa, mfa, mfa, no, hidden, hidden],
  consul: [ok, hidden, ok, ok, ok, ok, hidden, hidden],
  auditor: [ok, hidden, ok, ok, no, no, hidden, hidden],
  'agent of Dakar': [ok, hidden, hidden, hidden, hidden, hidden, hidden, hidden],
  'production centre': [ok, hidden, hidden, hidden, hidden, hidden, ok, ok],
  'production centre without purpose': [ok, hidden, hidden, hidden, hidden, hidden, purpose, ok],
};
const cells = Object.entries(matrix).flatMap(([who, row]) =>
  columns.flatMap((verbs, column) => verbs.map((verb) => ({ who, verb, column, expected: row[column] }))),
);

/** Requests lie at Paris and are hers; what the ministry does happens at its own post. */
const resourceOf = (column: number) => {
  if (column === 0) return {};
  if (column <= 2) return { ownerPersonId: 'p', ...(column === 2 && { post: 'PAR' }) };
  return { post: column >= 6 ? 'CPP' : 'PAR' };
};

describe('everybody × every action on a request of Paris', () => {
  it.each(cells)('$who, $verb: $expected', ({ who, verb, column, expected }) => {
    const decision = decide(passportRules, actors[who]!, `identity.passport-request.${verb}`, resourceOf(column));
    expect(decision.allow ? 'allowed' : decision.problem.code).toBe(expected);
  });

  it('names every action once', () => {
    const named = columns.flat().map((verb) => `identity.passport-request.${verb}`);
    expect(new Set(named)).toEqual(new Set(passportRules.map(({ action }) => action)));
  });
});
