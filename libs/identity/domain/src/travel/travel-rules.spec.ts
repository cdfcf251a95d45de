import { decide } from '@jatigi/kernel';
import type { AccessResource, Actor, Role } from '@jatigi/kernel';
import { identityRules } from '../permissions';
import { travelRules } from './travel-rules';

const person = (grant: [Role, string] | null, over: Partial<Actor> = {}): Actor => ({
  kind: 'person',
  personId: 'p',
  accountId: 'a',
  service: 'gateway',
  strength: 'mfa',
  purpose: 'travel-document',
  grants: grant ? [{ id: 'g', role: grant[0], posts: [grant[1]], from: '2026-01-01', to: null }] : [],
  ...over,
});
const service = (name: string, over: Partial<Actor> = {}): Actor =>
  person(null, { kind: 'service', personId: null, service: name, strength: 'none', purpose: 'issuing', ...over });

const [own, others] = [
  { post: 'PAR', ownerPersonId: 'p' },
  { post: 'PAR', ownerPersonId: 'other' },
];
const nowhere = {};
const report = (verb: string) => `loss-report.${verb}`;
const document = (verb: string) => `emergency-document.${verb}`;

/** Which actions are alike, and on what. A case of somebody else that one might have asked for oneself is hidden. */
const columns: Record<string, [string[], AccessResource]> = {
  'ask and list': [['report', 'list'].map(report).concat(['request', 'list'].map(document)), nowhere],
  'own case': [[...['read', 'find'].map(report), ...['read', 'attach', 'withdraw'].map(document)], own],
  'read of another': [[report('read'), document('read')], others],
  queue: [[report('queue'), document('queue')], { post: 'PAR' }],
  'for another': [[report('find'), ...['attach', 'withdraw'].map(document)], others],
  'desk work': [
    [report('take'), ...['take', 'assign', 'check-identity', 'hand-over', 'arrive'].map(document)],
    { post: 'PAR' },
  ],
  signature: [['approve', 'refuse', 'revoke'].map(document), { post: 'PAR' }],
  admission: [[document('admit')], nowhere],
  'border check': [['lost-document.check'], nowhere],
  print: [[report('print'), document('print')], nowhere],
  'telling visas': [['lost-document.tell'], nowhere],
};

const ok = 'allowed';
const [anon, no, hidden] = ['sign-in-required', 'not-permitted', 'not-found'];
const [mfa, missing, wrong] = ['second-factor-required', 'purpose-missing', 'purpose-not-allowed'];
/** Columns as above, in order. */
const matrix: Array<[string, Actor, string[]]> = [
  ['nobody', person(null, { kind: 'anonymous', personId: null }), [...Array<string>(9).fill(anon), no, no]],
  [
    'a citizen',
    person(null, { strength: 'password' }),
    [ok, ok, hidden, hidden, hidden, hidden, hidden, no, no, no, no],
  ],
  ['an agent of Paris', person(['agent', 'PAR']), [ok, ok, ok, ok, ok, ok, no, no, no, no, no]],
  [
    'an agent by password',
    person(['agent', 'PAR'], { strength: 'password' }),
    [ok, ok, mfa, mfa, mfa, mfa, no, no, no, no, no],
  ],
  [
    'an agent without purpose',
    person(['agent', 'PAR'], { purpose: null }),
    [ok, ok, missing, missing, ok, ok, no, no, no, no, no],
  ],
  [
    'an agent who registers',
    person(['agent', 'PAR'], { purpose: 'registration' }),
    [ok, ok, wrong, wrong, ok, ok, no, no, no, no, no],
  ],
  ['an agent of Dakar', person(['agent', 'DKR']), [ok, ok, hidden, hidden, hidden, hidden, hidden, no, no, no, no]],
  ['a head of section', person(['head-of-section', 'PAR']), [ok, ok, ok, ok, ok, ok, ok, no, no, no, no]],
  ['a consul', person(['consul', 'PAR']), [ok, ok, ok, ok, ok, ok, ok, no, no, no, no]],
  ['a consul of Dakar', person(['consul', 'DKR']), [ok, ok, hidden, hidden, hidden, hidden, hidden, no, no, no, no]],
  [
    'an auditor',
    person(['auditor', '*'], { purpose: 'investigation' }),
    [ok, ok, ok, ok, hidden, no, no, no, no, no, no],
  ],
  [
    'a border officer',
    person(['border-officer', 'BKO'], { purpose: 'border-check' }),
    [ok, ok, hidden, hidden, hidden, hidden, hidden, ok, ok, no, no],
  ],
  [
    'a border officer without purpose',
    person(['border-officer', 'BKO'], { purpose: null }),
    [ok, ok, hidden, hidden, hidden, hidden, hidden, ok, missing, no, no],
  ],
  [
    'a machine of the border',
    person(['border-officer', '*'], { kind: 'client', personId: null, strength: 'client', purpose: 'border-check' }),
    [anon, no, no, no, no, no, no, ok, ok, no, no],
  ],
  ['an administrator', person(['administrator', '*']), [ok, ok, hidden, no, hidden, no, no, no, no, no, no]],
  ['documents', service('documents'), [...Array<string>(9).fill(anon), ok, no]],
  ['documents without purpose', service('documents', { purpose: null }), [...Array<string>(9).fill(anon), missing, no]],
  ['visas', service('visas'), [...Array<string>(9).fill(anon), no, wrong]],
  ['visas that screens', service('visas', { purpose: 'adjudication' }), [...Array<string>(9).fill(anon), no, ok]],
];

const cells = matrix.flatMap(([who, actor, row]) =>
  Object.entries(columns).flatMap(([column, [actions, resource]], at) =>
    actions.map((action) => ({ who, actor, column, action, resource, expected: row[at] })),
  ),
);

describe('travel papers: everybody × every action × whose it is', () => {
  it.each(cells)('$who, $column, $action: $expected', ({ actor, action, resource, expected }) => {
    const decision = decide(identityRules, actor, `identity.${action}`, resource);
    expect(decision.allow ? 'allowed' : decision.problem.code).toBe(expected);
  });

  it('names every action', () => {
    const named = new Set(Object.values(columns).flatMap(([actions]) => actions.map((one) => `identity.${one}`)));
    expect(named).toEqual(new Set(travelRules.map(({ action }) => action)));
  });
});
