import { decide } from '@jatigi/kernel';
import type { Actor, Role } from '@jatigi/kernel';
import { identityRules } from '../permissions';
import { isDelegable } from '../programs/delegable-actions';
import { mandateRules } from './mandate-rules';

const person = (role: Role | null, over: Partial<Actor> = {}): Actor => ({
  kind: 'person',
  personId: 'p1',
  accountId: 'a1',
  service: 'gateway',
  strength: 'mfa',
  purpose: null,
  grants: role === null ? [] : [{ id: 'g', role, posts: ['*'], from: '2026-01-01', to: null }],
  ...over,
});
const service = (name: string): Actor => ({ ...person(null), kind: 'service', personId: null, service: name });

/** Somebody else's mandate: it is read with its owner named, as the service does for whoever is neither of the two. */
const columns = {
  own: ['give', 'list', 'accept', 'end'],
  others: ['read', 'read-uses'],
  gateway: ['use', 'note-outcome'],
};
const [ok, no, anon, step, hidden] = [
  'allowed',
  'not-permitted',
  'sign-in-required',
  'second-factor-required',
  'not-found',
];
const [scope, purpose] = ['scope-missing', 'purpose-missing'];
const mandate = { id: 'm', helperPersonId: 'h', scopes: ['visas.application.read'] };
const program = { clientId: 'c', scopes: ['visas.application.read'] };
const investigating = { purpose: 'investigation' as const };

const matrix: Array<[string, Actor, string[]]> = [
  ['nobody', person(null, { kind: 'anonymous', personId: null, strength: 'none' }), [anon, anon, no]],
  ['a person', person(null, { strength: 'password' }), [ok, hidden, no]],
  ['a helper in her name', person(null, { mandate }), [scope, hidden, no]],
  ['a program in her name', person(null, { program }), [scope, hidden, no]],
  ['an auditor', person('auditor', investigating), [ok, ok, no]],
  ['an auditor by password', person('auditor', { ...investigating, strength: 'password' }), [ok, step, no]],
  ['an auditor without purpose', person('auditor'), [ok, purpose, no]],
  ['the helper of an auditor', person('auditor', { ...investigating, mandate }), [scope, scope, no]],
  ['an administrator', person('administrator', investigating), [ok, hidden, no]],
  ['a consul', person('consul', investigating), [ok, hidden, no]],
  ['the gateway', service('gateway'), [anon, anon, ok]],
  ['visas', service('visas'), [anon, anon, no]],
];

const cells = matrix.flatMap(([who, actor, row]) =>
  Object.values(columns).flatMap((verbs, at) => verbs.map((verb) => ({ who, actor, verb, expected: row[at] }))),
);

describe('mandates: everybody × every action', () => {
  it.each(cells)('$who, $verb: $expected', ({ actor, verb, expected }) => {
    const resource = columns.others.includes(verb) ? { ownerPersonId: 'p2' } : {};
    const decision = decide(identityRules, actor, `identity.mandate.${verb}`, resource);
    expect(decision.allow ? 'allowed' : decision.problem.code).toBe(expected);
  });

  it('names every action, none of which anybody can hand on', () => {
    const named = Object.values(columns).flatMap((verbs) => verbs.map((verb) => `identity.mandate.${verb}`));
    expect(new Set(named)).toEqual(new Set(mandateRules.map(({ action }) => action)));
    expect(named.filter(isDelegable)).toEqual([]);
  });
});
