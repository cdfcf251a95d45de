import type { AccessRule, Role } from '@jatigi/kernel';

const desk: readonly Role[] = ['agent', 'head-of-section', 'consul'];
const signers: readonly Role[] = ['head-of-section', 'consul'];
const at = (verb: string, roles: readonly Role[], who = 'post'): AccessRule => ({
  id: `${who}-${verb}s-passport-request`,
  action: `identity.passport-request.${verb}`,
  who: 'staff',
  roles,
  strength: 'mfa',
});

/** Who may do what with a request for a passport. The ministry's program acts at the production centre's own post. */
export const passportRules: readonly AccessRule[] = [
  ...['request', 'list', 'edit', 'attach', 'resubmit', 'withdraw', 'read'].map((verb) => ({
    id: `person-${verb}s-passport-request`,
    action: `identity.passport-request.${verb}`,
    who: 'signed-in' as const,
  })),
  ...['read', 'queue'].map((verb) => ({
    ...at(verb, [...desk, 'auditor']),
    purposes: ['travel-document', 'complaint', 'investigation'] as const,
  })),
  ...['assign', 'make-appointment', 'missed-appointment', 'record-capture', 'return', 'receive', 'hand-over'].map(
    (verb) => at(verb, desk),
  ),
  ...['send-to-production', 'refuse', 'uncollected'].map((verb) => at(verb, signers)),
  { ...at('read-production', ['production-centre'], 'ministry'), purposes: ['travel-document'] },
  ...['accept-production', 'produced', 'return-from-production', 'refuse-production'].map((verb) =>
    at(verb, ['production-centre'], 'ministry'),
  ),
];
