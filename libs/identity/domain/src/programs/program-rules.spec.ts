import { decide } from '@jatigi/kernel';
import type { Actor, Role } from '@jatigi/kernel';
import { identityRules } from '../permissions';
import { programRules } from './program-rules';

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

const columns = {
  write: ['client.register', 'client.change', 'client.approve', 'client.disable'],
  read: ['client.read'],
  own: ['consent.give', 'consent.list', 'consent.end'],
  scopes: ['scope.read'],
  figures: ['client.record-usage'],
};
const [ok, no, anon, step] = ['allowed', 'not-permitted', 'sign-in-required', 'second-factor-required'];
const scope = 'scope-missing';
const service = (name: string): Actor => ({ ...person(null), kind: 'service', personId: null, service: name });
const program = { clientId: 'c', scopes: ['identity.registration.read'] };

const matrix: Array<[string, Actor, string[]]> = [
  ['nobody', person(null, { kind: 'anonymous', personId: null, strength: 'none' }), [anon, anon, anon, ok, no]],
  ['a person', person(null, { strength: 'password' }), [no, no, ok, ok, no]],
  ['a program in her name', person(null, { strength: 'password', program }), [no, no, scope, ok, no]],
  ['an administrator', person('administrator'), [ok, ok, ok, ok, no]],
  ['without second factor', person('administrator', { strength: 'password' }), [step, step, ok, ok, no]],
  ['his program', person('administrator', { program }), [scope, scope, scope, ok, no]],
  ['an auditor', person('auditor'), [no, ok, ok, ok, no]],
  ['a consul', person('consul'), [no, no, ok, ok, no]],
  ['the gateway', service('gateway'), [anon, anon, anon, ok, ok]],
  ['visas', service('visas'), [anon, anon, anon, ok, no]],
];

const cells = matrix.flatMap(([who, actor, row]) =>
  Object.values(columns).flatMap((actions, at) => actions.map((action) => ({ who, actor, action, expected: row[at] }))),
);

describe('programs: everybody × every action', () => {
  it.each(cells)('$who, $action: $expected', ({ actor, action, expected }) => {
    const decision = decide(identityRules, actor, `identity.${action}`);
    expect(decision.allow ? 'allowed' : decision.problem.code).toBe(expected);
  });

  it('names every action', () => {
    const named = new Set(Object.values(columns).flatMap((actions) => actions.map((one) => `identity.${one}`)));
    expect(named).toEqual(new Set(programRules.map(({ action }) => action)));
  });
});
