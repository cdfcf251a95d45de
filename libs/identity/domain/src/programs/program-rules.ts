import type { AccessRule } from '@jatigi/kernel';

/** Programs of others: two administrators let them in, each person lets them act for her and ends that. */
export const programRules: readonly AccessRule[] = [
  ...['register', 'change', 'approve', 'disable'].map((verb) => ({
    id: `administrator-${verb}s-client`,
    action: `identity.client.${verb}`,
    who: 'staff' as const,
    roles: ['administrator'] as const,
    strength: 'mfa' as const,
  })),
  { id: 'scopes-are-public', action: 'identity.scope.read', who: 'anyone' },
  {
    id: 'administration-reads-clients',
    action: 'identity.client.read',
    who: 'staff',
    roles: ['administrator', 'auditor'],
    strength: 'mfa',
  },
  ...['give', 'list', 'end'].map((verb) => ({
    id: `person-${verb}s-consent`,
    action: `identity.consent.${verb}`,
    who: 'signed-in' as const,
  })),
  {
    id: 'gateway-records-client-usage',
    action: 'identity.client.record-usage',
    who: 'service',
    services: ['gateway'],
  },
];
