import { decide } from '@jatigi/kernel';
import type { Actor, Role } from '@jatigi/kernel';
import { paymentsRules } from './permissions';

const staff = (role: Role, post = 'BER', over: Partial<Actor> = {}): Actor => ({
  kind: 'person',
  personId: 'officer',
  accountId: 'account',
  service: 'gateway',
  strength: 'mfa',
  purpose: 'payment',
  grants: [{ id: 'g', role, posts: [post], from: '2026-01-01', to: null }],
  ...over,
});
const actors: Record<string, Actor> = {
  stranger: staff('agent', 'BER', { kind: 'anonymous', personId: null, strength: 'none', purpose: null, grants: [] }),
  payer: staff('agent', 'BER', { personId: 'payer', strength: 'password', purpose: null, grants: [] }),
  other: staff('agent', 'BER', { personId: 'other', strength: 'password', purpose: null, grants: [] }),
  treasury: staff('treasury-officer'),
  'treasury by password': staff('treasury-officer', 'BER', { strength: 'password' }),
  'treasury without purpose': staff('treasury-officer', 'BER', { purpose: null }),
  'treasury of Paris': staff('treasury-officer', 'PAR'),
  agent: staff('agent', 'BER', { purpose: 'adjudication' }),
  auditor: staff('auditor', 'BER', { purpose: 'investigation' }),
};

const ok = 'allowed';
const [anon, hidden, no, mfa, purpose] = [
  'sign-in-required',
  'not-found',
  'not-permitted',
  'second-factor-required',
  'purpose-missing',
];
/** Rows: who; columns: read, checkout, unmatched, counter, refund, series. */
const matrix: Record<string, (string | undefined)[]> = {
  stranger: [anon, anon, anon, anon, anon, anon],
  payer: [ok, ok, hidden, hidden, hidden, hidden],
  other: [hidden, hidden, hidden, hidden, hidden, hidden],
  treasury: [ok, hidden, ok, ok, ok, ok],
  'treasury by password': [ok, hidden, mfa, mfa, mfa, ok],
  'treasury without purpose': [purpose, hidden, purpose, purpose, purpose, ok],
  'treasury of Paris': [hidden, hidden, hidden, hidden, hidden, hidden],
  agent: [ok, hidden, no, no, no, no],
  auditor: [ok, hidden, ok, no, no, ok],
};
const actions = [
  'payments.payment.read',
  'payments.checkout.start',
  'payments.unmatched.read',
  'payments.counter-receipt.record',
  'payments.refund.pay',
  'payments.series.read',
];
const cells = Object.entries(matrix).flatMap(([who, row]) =>
  actions.map((action, column) => ({ who, action, expected: row[column] })),
);

describe('permissions, everybody × every action on a Berlin payment', () => {
  it.each(cells)('$who, $action: $expected', ({ who, action, expected }) => {
    const ownership = action.endsWith('.read') || action.includes('checkout') ? { ownerPersonId: 'payer' } : {};
    const decision = decide(paymentsRules, actors[who]!, action, { post: 'BER', ...ownership });
    expect(decision.allow ? 'allowed' : decision.problem.code).toBe(expected);
  });

  it('lets anybody call the webhook: its signature is the credential', () => {
    expect(decide(paymentsRules, actors['stranger']!, 'payments.webhook.receive').allow).toBe(true);
  });
});
