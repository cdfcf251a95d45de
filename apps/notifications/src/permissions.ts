import type { AccessRule } from '@jatigi/kernel';

/** Who may do what here. */
export const notificationsRules: readonly AccessRule[] = [
  { id: 'identity-sends-codes', action: 'notifications.message.accept', who: 'service', services: ['identity'] },
  {
    id: 'operators-see-deliveries',
    action: 'notifications.delivery.read',
    who: 'staff',
    roles: ['administrator', 'auditor', 'central-desk'],
    purposes: ['administration', 'investigation', 'complaint'],
    strength: 'mfa',
  },
  { id: 'local-mailbox', action: 'notifications.mailbox.read', who: 'anyone' },
];
