import type { AccessRule, Role } from '@jatigi/kernel';

const desk: readonly Role[] = ['agent', 'head-of-section', 'consul'];
const signers: readonly Role[] = ['head-of-section', 'consul'];
const readPurposes = ['travel-document', 'complaint', 'investigation'] as const;

const verbOf = (action: string): string => action.split('.').slice(1).reverse().join('-');
const byPerson = (action: string): AccessRule => ({ id: `person-${verbOf(action)}`, action, who: 'signed-in' });
const byStaff = (action: string, roles: readonly Role[]): AccessRule => ({
  id: `post-${verbOf(action)}`,
  action,
  who: 'staff',
  roles,
  strength: 'mfa',
});
const toRead = (action: string): AccessRule => ({
  ...byStaff(action, [...desk, 'auditor']),
  purposes: readPurposes,
});
const toPrint = (action: string): AccessRule => ({
  id: `documents-${verbOf(action)}`,
  action,
  who: 'service',
  services: ['documents'],
  purposes: ['issuing'],
});

const report = (verb: string): string => `identity.loss-report.${verb}`;
const document = (verb: string): string => `identity.emergency-document.${verb}`;

/** Who may do what with loss reports and emergency travel documents. */
export const travelRules: readonly AccessRule[] = [
  ...['report', 'list', 'read', 'find'].map((verb) => byPerson(report(verb))),
  ...['take', 'find'].map((verb) => byStaff(report(verb), desk)),
  ...['read', 'queue'].map((verb) => toRead(report(verb))),
  toPrint(report('print')),
  // The number and nothing else: visas holds applicants' passports against it.
  {
    id: 'visas-tell-lost-document',
    action: 'identity.lost-document.tell',
    who: 'service',
    services: ['visas'],
    purposes: ['adjudication'],
  },
  {
    ...byStaff('identity.lost-document.check', ['border-officer']),
    purposes: ['border-check'],
  },
  ...['request', 'list', 'read', 'attach', 'withdraw'].map((verb) => byPerson(document(verb))),
  ...['read', 'queue'].map((verb) => toRead(document(verb))),
  // `take`: asked at the counter, for somebody who stands there; `arrive`: handed in at a post.
  ...['take', 'attach', 'withdraw', 'assign', 'check-identity', 'hand-over', 'arrive'].map((verb) =>
    byStaff(document(verb), desk),
  ),
  ...['approve', 'refuse', 'revoke'].map((verb) => byStaff(document(verb), signers)),
  // At the border, whatever post made the document.
  byStaff(document('admit'), ['border-officer']),
  toPrint(document('print')),
];
