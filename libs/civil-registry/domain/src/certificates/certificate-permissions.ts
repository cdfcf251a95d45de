import type { AccessRule, Purpose, Role } from '@jatigi/kernel';

const desk: Role[] = ['agent', 'head-of-section', 'consul'];
const signers: Role[] = ['head-of-section', 'consul'];
const readPurposes: Purpose[] = ['civil-act', 'complaint', 'investigation'];

const staff = (command: string, roles: Role[], purposes?: Purpose[]): AccessRule => ({
  id: `civil-registry.certificate.${command}:post`,
  action: `civil-registry.certificate.${command}`,
  who: 'staff',
  roles,
  strength: 'mfa',
  ...(purposes && { purposes }),
});

/** Who may do what with certificates. Which of the signers signs a kind, and that two persons do, are rules of the kind. */
export const certificateRules: readonly AccessRule[] = [
  { id: 'civil-registry.certificate.kinds:anyone', action: 'civil-registry.certificate.kinds', who: 'anyone' },
  ...['request', 'list', 'attach', 'withdraw', 'read'].map((command) => ({
    id: `civil-registry.certificate.${command}:own`,
    action: `civil-registry.certificate.${command}`,
    who: 'signed-in' as const,
  })),
  ...['read', 'queue'].map((command) => staff(command, [...desk, 'auditor'], readPurposes)),
  ...['assign', 'record-presence', 'return', 'propose'].map((command) => staff(command, desk)),
  ...['return-to-agent', 'approve', 'deny', 'revoke'].map((command) => staff(command, signers)),
  {
    id: 'civil-registry.certificate.print:documents',
    action: 'civil-registry.certificate.print',
    who: 'service',
    services: ['documents'],
    purposes: ['issuing'],
  },
];
