import { decide } from '@jatigi/kernel';
import type { Actor, Role } from '@jatigi/kernel';
import { allowedActions, visasRules } from '../src';
import { agent, applicant, consul, inState } from './a-file';

const person = (personId: string, ...grants: Array<[Role, string]>): Actor => ({
  kind: 'person',
  personId,
  accountId: personId,
  service: 'gateway',
  strength: 'mfa',
  purpose: 'adjudication',
  grants: grants.map(([role, post], at) => ({ id: String(at), role, posts: [post], from: '2026-01-01', to: null })),
});
const outcome = (actor: Actor, action: string, resource = {}): string => {
  const decision = decide(visasRules, actor, action, resource);
  return decision.allow ? 'allow' : decision.problem.code;
};
const file = { post: 'BER', ownerPersonId: applicant };

describe('what each may do now', () => {
  it.each([
    ['DRAFT', person(applicant), ['edit', 'attach', 'join-group', 'submit', 'withdraw']],
    ['DRAFT', person(agent, ['agent', 'BER']), []],
    ['AWAITING_PAYMENT', person(applicant), ['join-group', 'withdraw']],
    [
      'ADMISSIBILITY',
      person(agent, ['agent', 'BER']),
      ['assign', 'review-document', 'admit', 'request-information', 'declare-inadmissible', 'declare-not-required'],
    ],
    ['ADMISSIBILITY', person(agent, ['agent', 'PAR']), []],
    ['INFO_REQUESTED', person(applicant), ['join-group', 'attach', 'answer', 'withdraw']],
    ['DECISION_PROPOSED', person(consul, ['consul', 'BER']), ['return', 'decide']],
    ['DECISION_PROPOSED', person(agent, ['agent', 'BER'], ['consul', 'BER']), []],
    ['DECISION_PROPOSED', person(agent, ['agent', 'BER']), []],
    ['ISSUED', person(applicant), ['download-e-visa']],
    ['REFUSED', person(applicant), ['lodge-appeal']],
  ] as const)('%s', (state, actor, expected) => {
    expect(allowedActions(inState[state](), actor)).toEqual(expected);
  });
});

describe('the table of permissions', () => {
  it('hides a file from strangers and other posts, and asks staff for a purpose', () => {
    const read = 'visas.application.read';
    expect(outcome(person(applicant), read, file)).toBe('allow');
    expect(outcome(person(consul), read, file)).toBe('not-found');
    expect(outcome(person(agent, ['agent', 'PAR']), read, file)).toBe('not-found');
    expect(outcome(person(agent, ['agent', 'BER']), read, file)).toBe('allow');
    expect(outcome({ ...person(agent, ['agent', 'BER']), purpose: null }, read, file)).toBe('purpose-missing');
    expect(outcome({ ...person(agent, ['agent', 'BER']), purpose: 'payment' }, read, file)).toBe('purpose-not-allowed');
    expect(outcome(person(agent, ['agent', '*']), read, { post: null, ownerPersonId: applicant })).toBe('not-found');
  });

  it('lets a treasury officer of the post neither read nor decide', () => {
    const treasury = person(agent, ['treasury-officer', 'BER']);
    expect(outcome(treasury, 'visas.application.admit', file)).toBe('not-permitted');
    expect(outcome(treasury, 'visas.application.decide', file)).toBe('not-permitted');
  });

  it('shows what would follow from a proposal to the post, and to no officer of his own file', () => {
    const preview = 'visas.application.read-preview';
    expect(outcome(person(consul, ['consul', 'BER']), preview, file)).toBe('allow');
    expect(outcome({ ...person(consul, ['consul', 'BER']), purpose: null }, preview, file)).toBe('purpose-missing');
    expect(outcome(person(consul, ['consul', 'PAR']), preview, file)).toBe('not-found');
    expect(outcome(person(applicant), preview, file)).toBe('not-found');
    expect(outcome(person(applicant, ['consul', 'BER']), preview, file)).toBe('not-permitted');
  });

  it('counts what was done at a post for whoever decides there, with a purpose, and for nobody below', () => {
    const statistics = 'visas.statistics.read';
    const head = person(consul, ['head-of-section', 'BER']);
    expect(outcome(head, statistics)).toBe('allow');
    expect(outcome(person(consul, ['auditor', '*']), statistics, { post: 'PAR' })).toBe('allow');
    expect(outcome(head, statistics, { post: 'PAR' })).toBe('not-found');
    expect(outcome({ ...head, purpose: null }, statistics)).toBe('purpose-missing');
    expect(outcome(person(agent, ['agent', 'BER']), statistics)).toBe('not-permitted');
    expect(outcome(person(applicant), statistics)).toBe('not-permitted');
  });

  it('asks staff for a second factor', () => {
    const weak = { ...person(consul, ['consul', 'BER']), strength: 'password' as const };
    expect(outcome(weak, 'visas.application.decide', file)).toBe('second-factor-required');
  });

  it('gives the printable data to documents alone, for issuing', () => {
    const service = { ...person(''), kind: 'service' as const, personId: null, service: 'documents' };
    const read = 'visas.printable.read';
    expect(outcome({ ...service, purpose: 'issuing' }, read)).toBe('allow');
    expect(outcome({ ...service, purpose: 'notification' }, read)).toBe('purpose-not-allowed');
    expect(outcome({ ...service, purpose: 'issuing', service: 'payments' }, read)).toBe('not-permitted');
    expect(outcome(person(applicant), read)).toBe('not-permitted');
  });
});
