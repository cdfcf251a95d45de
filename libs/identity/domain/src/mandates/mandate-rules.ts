import type { AccessRule } from '@jatigi/kernel';

/** Mandates: a person gives and ends hers, a helper accepts and gives back; the auditor reads. None of it is delegable. */
export const mandateRules: readonly AccessRule[] = [
  ...['give', 'list', 'read', 'accept', 'end', 'read-uses'].map((verb) => ({
    id: `person-${verb}-mandate`,
    action: `identity.mandate.${verb}`,
    who: 'signed-in' as const,
  })),
  ...['read', 'read-uses'].map((verb) => ({
    id: `auditor-${verb}-mandate`,
    action: `identity.mandate.${verb}`,
    who: 'staff' as const,
    roles: ['auditor'] as const,
    strength: 'mfa' as const,
    purposes: ['complaint', 'investigation'] as const,
  })),
  // The line of the log comes before the deed: the gateway forwards nothing without it.
  ...['use', 'note-outcome'].map((verb) => ({
    id: `gateway-${verb}-mandate`,
    action: `identity.mandate.${verb}`,
    who: 'service' as const,
    services: ['gateway'],
  })),
];
