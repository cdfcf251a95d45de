import type { AccessRule, Role } from '@jatigi/kernel';
import { programRules } from './programs/program-rules';
import { doublePersonRules } from './persons/double-person-rules';
import { travelRules } from './travel/travel-rules';
import { passportRules } from './passports/passport-rules';
import { mandateRules } from './mandates/mandate-rules';
import { deskAccountRules } from './desk/desk-account-rules';
import { passkeyRules } from './passkeys/passkey-permissions';

const administrators = ['administrator'] as const;
/** Every write of an administrator asks for a second factor. */
const byAdministrator = (id: string, action: string): AccessRule => ({
  id,
  action,
  who: 'staff',
  roles: administrators,
  strength: 'mfa',
});

const desk: readonly Role[] = ['agent', 'head-of-section', 'consul'];
const signers: readonly Role[] = ['head-of-section', 'consul'];
const atDesk = (action: string, roles: readonly Role[]): AccessRule => ({
  id: `post-${action.split('.').at(-1)}s-registration`,
  action,
  who: 'staff',
  roles,
  strength: 'mfa',
});

/** Who may do what in identity. Matrix and meaning: README, section Permissions. */
export const identityRules: readonly AccessRule[] = [
  { id: 'anyone-opens-an-account', action: 'identity.account.open', who: 'anyone' },
  // The code in the mail is the credential of these two.
  { id: 'code-confirms-account', action: 'identity.account.confirm', who: 'anyone' },
  { id: 'code-resets-password', action: 'identity.password.recover', who: 'anyone' },
  { id: 'holder-reads-own-account', action: 'identity.account.read-own', who: 'signed-in' },
  { id: 'holder-edits-own-account', action: 'identity.account.edit-own', who: 'signed-in' },
  { id: 'holder-makes-link-code', action: 'identity.link-code.issue', who: 'signed-in' },
  { id: 'holder-ends-sessions', action: 'identity.sessions.end', who: 'signed-in' },
  { id: 'holder-enrols-factor', action: 'identity.factor.enrol', who: 'signed-in' },
  { id: 'posts-are-public', action: 'identity.post.read', who: 'anyone' },
  // The code in the mail and the password chosen with it are the credential.
  { id: 'code-accepts-invitation', action: 'identity.staff.accept', who: 'anyone' },
  byAdministrator('administrator-invites-staff', 'identity.staff.invite'),
  byAdministrator('administrator-asks-grant', 'identity.grant.request'),
  byAdministrator('administrator-approves-grant', 'identity.grant.approve'),
  byAdministrator('administrator-ends-grant', 'identity.grant.end'),
  byAdministrator('administrator-disables-account', 'identity.account.disable'),
  byAdministrator('administrator-links-accounts', 'identity.account.link'),
  ...programRules,
  ...mandateRules,
  {
    id: 'administrator-finds-account',
    action: 'identity.account.find',
    who: 'staff',
    roles: administrators,
    strength: 'mfa',
    purposes: ['administration', 'complaint', 'investigation'],
  },
  {
    id: 'administration-reads-grants',
    action: 'identity.grant.read',
    who: 'staff',
    roles: ['administrator', 'auditor'],
    strength: 'mfa',
    purposes: ['administration', 'investigation'],
  },
  ...['request', 'list', 'edit', 'attach', 'withdraw'].map((command) => ({
    id: `person-${command}s-registration`,
    action: `identity.registration.${command}`,
    who: 'signed-in' as const,
  })),
  { id: 'person-reads-registration', action: 'identity.registration.read', who: 'signed-in' },
  ...['read', 'queue'].map((command) => ({
    ...atDesk(`identity.registration.${command}`, [...desk, 'auditor']),
    purposes: ['registration', 'complaint', 'investigation'] as const,
  })),
  ...['assign', 'verify', 'return'].map((command) => atDesk(`identity.registration.${command}`, desk)),
  ...['register', 'refuse', 'strike-off'].map((command) => atDesk(`identity.registration.${command}`, signers)),
  ...doublePersonRules,
  ...passportRules,
  {
    id: 'documents-prints-registration',
    action: 'identity.registration.print',
    who: 'service',
    services: ['documents'],
    purposes: ['issuing'],
  },
  {
    id: 'civil-registry-certifies-registration',
    action: 'identity.registration.certify',
    who: 'service',
    services: ['civil-registry'],
    purposes: ['civil-act'],
  },
  ...deskAccountRules,
  ...passkeyRules,
  { id: 'gateway-signs-in', action: 'identity.sign-in.check', who: 'service', services: ['gateway'] },
  {
    id: 'civil-registry-redeems-link-code',
    action: 'identity.link-code.redeem',
    who: 'service',
    services: ['civil-registry'],
    purposes: ['civil-act'],
  },
  {
    id: 'notifications-reads-contact',
    action: 'identity.contact.read',
    who: 'service',
    services: ['notifications'],
    purposes: ['notification'],
  },
  ...travelRules,
];
