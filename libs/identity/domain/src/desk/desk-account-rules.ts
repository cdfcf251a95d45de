import type { AccessRule, Role } from '@jatigi/kernel';

const desk: readonly Role[] = ['agent', 'head-of-section', 'consul'];
const atDesk = (verb: string, roles = desk): AccessRule => ({
  id: `desk-${verb}s-account`,
  action: `identity.desk-account.${verb}`,
  who: 'staff',
  roles,
  strength: 'mfa',
});

/** Accounts that a desk opens for persons who have neither e-mail nor telephone. */
export const deskAccountRules: readonly AccessRule[] = [
  atDesk('open'),
  { ...atDesk('read', [...desk, 'auditor']), purposes: ['registration', 'complaint', 'investigation'] },
  atDesk('issue'),
  // The code on the slip is the credential; it is refused in the session of any officer.
  { id: 'paper-code-opens-account', action: 'identity.paper-code.redeem', who: 'anyone' },
  { id: 'holder-changes-contact', action: 'identity.contact.change', who: 'signed-in' },
  { id: 'anyone-asks-sign-in-code', action: 'identity.sign-in-code.ask', who: 'anyone' },
];
