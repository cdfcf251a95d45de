import { decide } from '@jatigi/kernel';
import type { Actor, Role } from '@jatigi/kernel';
import { mandateRules } from './mandates/mandate-rules';
import { passportRules } from './passports/passport-rules';
import { identityRules } from './permissions';
import { programRules } from './programs/program-rules';
import { travelRules } from './travel/travel-rules';

const person = (role: Role | null, over: Partial<Actor> = {}): Actor => ({
  kind: 'person',
  personId: 'p',
  accountId: 'a',
  service: 'gateway',
  strength: 'mfa',
  purpose: null,
  grants: role ? [{ id: 'g', role, posts: ['*'], from: '2026-01-01', to: null }] : [],
  ...over,
});
const service = (name: string, over: Partial<Actor> = {}): Actor =>
  person(null, { kind: 'service', personId: null, accountId: null, service: name, strength: 'none', ...over });
const actors: Record<string, Actor> = {
  stranger: person(null, { kind: 'anonymous', personId: null, strength: 'none' }),
  citizen: person(null, { strength: 'password' }),
  agent: person('agent', { purpose: 'registration' }),
  consul: person('consul'),
  administrator: person('administrator', { purpose: 'administration' }),
  'administrator by password': person('administrator', { strength: 'password', purpose: 'administration' }),
  'administrator without purpose': person('administrator'),
  auditor: person('auditor', { purpose: 'investigation' }),
  gateway: service('gateway'),
  notifications: service('notifications', { purpose: 'notification' }),
  'notifications without purpose': service('notifications'),
  visas: service('visas', { purpose: 'notification' }),
  'civil-registry': service('civil-registry', { purpose: 'civil-act' }),
  'civil-registry without purpose': service('civil-registry'),
  documents: service('documents', { purpose: 'issuing' }),
};

const publicActions = [
  'account.open',
  'account.confirm',
  'password.recover',
  'staff.accept',
  'post.read',
  'paper-code.redeem',
  'sign-in-code.ask',
];
const ownRegistration = ['request', 'list', 'edit', 'attach', 'withdraw', 'read'].map((verb) => `registration.${verb}`);
const ownActions = [
  ...['account.read-own', 'account.edit-own', 'link-code.issue', 'sessions.end', 'factor.enrol', 'contact.change'],
  ...['passkey.list', 'passkey.add', 'passkey.remove', 'recovery-code.count', 'recovery-code.issue', 'step-up.ask'],
  ...ownRegistration,
];
const deskWrites = [
  ...['assign', 'verify', 'return'].map((verb) => `registration.${verb}`),
  ...['open', 'issue'].map((verb) => `desk-account.${verb}`),
];
const signerWrites = ['register', 'refuse', 'strike-off'].map((verb) => `registration.${verb}`);
const writes = ['staff.invite', 'grant.request', 'grant.approve', 'grant.end', 'account.disable', 'account.link'];
const pairWords = [
  ...['propose-merge', 'reject', 'not-the-same', 'propose-undo', 'reject-undo'].map((verb) => `double-person.${verb}`),
  'registration.link-code',
];
const pairDecisions = ['double-person.confirm', 'double-person.confirm-undo'];
const ok = 'allowed';
const [anon, no, mfa, purpose] = ['sign-in-required', 'not-permitted', 'second-factor-required', 'purpose-missing'];
/** Rows: who; columns: public, own, every administrator's write, account.find, grant.read, sign-in.check, contact.read, link-code.redeem,
 * registration: desk, signers, queue, print; pairs: words, decisions, read, queue; number. */
const matrix: Record<string, string[]> = {
  stranger: [ok, anon, anon, anon, anon, no, no, no, anon, anon, anon, no, anon, anon, anon, anon, anon],
  citizen: [ok, ok, no, no, no, no, no, no, no, no, no, no, no, no, no, no, no],
  agent: [ok, ok, no, no, no, no, no, no, ok, no, ok, no, ok, no, ok, ok, ok],
  consul: [ok, ok, no, no, no, no, no, no, ok, ok, purpose, no, ok, ok, purpose, purpose, purpose],
  administrator: [ok, ok, ok, ok, ok, no, no, no, no, no, no, no, no, no, no, no, no],
  'administrator by password': [ok, ok, mfa, mfa, mfa, no, no, no, no, no, no, no, no, no, no, no, no],
  'administrator without purpose': [ok, ok, ok, purpose, purpose, no, no, no, no, no, no, no, no, no, no, no, no],
  auditor: [ok, ok, no, no, ok, no, no, no, no, no, ok, no, no, no, ok, ok, no],
  gateway: [ok, anon, anon, anon, anon, ok, no, no, anon, anon, anon, no, anon, anon, anon, anon, anon],
  notifications: [ok, anon, anon, anon, anon, no, ok, no, anon, anon, anon, no, anon, anon, anon, anon, anon],
  'notifications without purpose': [
    ok,
    anon,
    anon,
    anon,
    anon,
    no,
    purpose,
    no,
    anon,
    anon,
    anon,
    no,
    anon,
    anon,
    anon,
    anon,
    anon,
  ],
  visas: [ok, anon, anon, anon, anon, no, no, no, anon, anon, anon, no, anon, anon, anon, anon, anon],
  'civil-registry': [ok, anon, anon, anon, anon, no, no, ok, anon, anon, anon, no, anon, anon, anon, anon, anon],
  'civil-registry without purpose': [
    ok,
    anon,
    anon,
    anon,
    anon,
    no,
    no,
    purpose,
    anon,
    anon,
    anon,
    no,
    anon,
    anon,
    anon,
    anon,
    anon,
  ],
  documents: [ok, anon, anon, anon, anon, no, no, no, anon, anon, anon, ok, anon, anon, anon, anon, anon],
};
const columns = [
  publicActions,
  ownActions,
  writes,
  ['account.find'],
  ['grant.read'],
  ['sign-in.check'],
  ['contact.read'],
  ['link-code.redeem', 'registration.certify'],
  deskWrites,
  signerWrites,
  ['registration.queue', 'desk-account.read'],
  ['registration.print'],
  pairWords,
  pairDecisions,
  ['double-person.read'],
  ['double-person.queue'],
  ['registration.find-by-number'],
];
const cells = Object.entries(matrix).flatMap(([who, row]) =>
  columns.flatMap((actions, column) => actions.map((action) => ({ who, action, expected: row[column] }))),
);

describe('permissions, everybody × every action', () => {
  it.each(cells)('$who, $action: $expected', ({ who, action, expected }) => {
    const decision = decide(identityRules, actors[who]!, `identity.${action}`);
    const told = decision.allow ? 'allowed' : decision.problem.code;
    expect(told).toBe(expected);
  });

  it('names every action once in this matrix', () => {
    const named = new Set(columns.flat().map((action) => `identity.${action}`));
    // These have a matrix of their own beside their rules.
    const elsewhere = [...mandateRules, ...passportRules, ...programRules, ...travelRules];
    const here = identityRules.filter((rule) => !elsewhere.includes(rule));
    expect(named).toEqual(new Set(here.map(({ action }) => action)));
  });
});

describe('an administrator', () => {
  const administrator = actors['administrator']!;

  it('unites accounts, and no persons of the register', () => {
    for (const action of [...pairWords.slice(0, -1), ...pairDecisions, 'double-person.read']) {
      const asked = (source: string) => decide(identityRules, administrator, `identity.${action}`, { source }).allow;
      expect([action, asked('accounts'), asked('register'), asked('link-code')]).toEqual([action, true, false, false]);
    }
  });
});
