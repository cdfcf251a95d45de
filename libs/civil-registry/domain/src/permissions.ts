import type { AccessRule, Purpose, Role } from '@jatigi/kernel';
import { certificateRules } from './certificates/certificate-permissions';

const desk: Role[] = ['agent', 'head-of-section', 'consul'];
const signers: Role[] = ['head-of-section', 'consul'];
const readers: Role[] = [...desk, 'auditor'];
const readPurposes: Purpose[] = ['civil-act', 'complaint', 'investigation'];

const staff = (action: string, roles: Role[], purposes?: Purpose[]): AccessRule => ({
  id: `${action}:post`,
  action,
  who: 'staff',
  roles,
  strength: 'mfa',
  ...(purposes && { purposes }),
});

/** Who may do what in civil-registry; anything not written here is refused. Printed into the documentation. */
export const civilRegistryRules: readonly AccessRule[] = [
  { id: 'civil-registry.policy.read:anyone', action: 'civil-registry.policy.read', who: 'anyone' },
  ...['start', 'edit', 'assign', 'declare', 'withdraw', 'return-to-draft', 'verify'].map((command) =>
    staff(`civil-registry.declaration.${command}`, desk),
  ),
  ...['await-judgment', 'record-judgment', 'resolve-duplicate'].map((command) =>
    staff(`civil-registry.declaration.${command}`, desk),
  ),
  ...['reject', 'sign'].map((command) => staff(`civil-registry.declaration.${command}`, signers)),
  staff('civil-registry.declaration.read', readers, readPurposes),
  staff('civil-registry.queue.read', readers, readPurposes),
  staff('civil-registry.register.read', readers),
  staff('civil-registry.act.read', readers, readPurposes),
  staff('civil-registry.act.propose', desk),
  staff('civil-registry.act.decide', signers),
  ...['order', 'list', 'attach', 'withdraw', 'deliver'].map((command) => ({
    id: `civil-registry.copy.${command}:own`,
    action: `civil-registry.copy.${command}`,
    who: 'signed-in' as const,
  })),
  { id: 'civil-registry.copy.read:own', action: 'civil-registry.copy.read', who: 'signed-in' },
  staff('civil-registry.copy.read', readers, readPurposes),
  staff('civil-registry.copy-queue.read', readers, readPurposes),
  ...['assign', 'accept-proof', 'deny'].map((command) => staff(`civil-registry.copy.${command}`, desk)),
  { id: 'civil-registry.copy.track:anyone', action: 'civil-registry.copy.track', who: 'anyone' },
  { id: 'civil-registry.copy.check:anyone', action: 'civil-registry.copy.check', who: 'anyone' },
  {
    id: 'civil-registry.copy.print:documents',
    action: 'civil-registry.copy.print',
    who: 'service',
    services: ['documents'],
    purposes: ['issuing'],
  },
  ...certificateRules,
  // At a centre at home: the resource's post is the centre that keeps the register.
  staff('civil-registry.search.read', ['civil-status-centre'], ['civil-act']),
  staff('civil-registry.search.answer', ['civil-status-centre']),
  staff('civil-registry.import.read', [...desk, 'civil-status-centre'], ['civil-act']),
  staff('civil-registry.import.confirm', [...desk, 'civil-status-centre']),
  // At the central office alone: the resource's post is its code.
  staff('civil-registry.volet.read', ['civil-status-centre'], ['civil-act']),
  staff('civil-registry.volet.acknowledge', ['civil-status-centre']),
];
