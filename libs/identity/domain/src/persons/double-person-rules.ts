import type { AccessRule, Purpose, Role } from '@jatigi/kernel';

const desk: readonly Role[] = ['agent', 'head-of-section', 'consul'];
const signers: readonly Role[] = ['head-of-section', 'consul'];
const commands = ['propose-merge', 'confirm', 'reject', 'not-the-same', 'propose-undo', 'confirm-undo', 'reject-undo'];
const decisions = ['confirm', 'confirm-undo'];

const staff = (id: string, verb: string, roles: readonly Role[], purposes?: readonly Purpose[]): AccessRule => ({
  id,
  action: `identity.double-person.${verb}`,
  who: 'staff',
  roles,
  strength: 'mfa',
  ...(purposes && { purposes }),
});
/** Administrators unite accounts, and see nothing of the register for it. */
const ofAccounts = (rule: AccessRule): AccessRule => ({
  ...rule,
  when: (_actor, resource) => resource['source'] === 'accounts',
});
const readers: readonly Purpose[] = ['registration', 'complaint', 'investigation'];

/** Two persons that may be one: any officer of one of the posts proposes, a head of section or consul decides. */
export const doublePersonRules: readonly AccessRule[] = [
  ...['queue', 'read'].map((verb) => staff(`post-${verb}s-double-persons`, verb, [...desk, 'auditor'], readers)),
  ...commands.map((verb) => staff(`post-${verb}s-double-person`, verb, decisions.includes(verb) ? signers : desk)),
  ofAccounts(staff('administrator-reads-double-accounts', 'read', ['administrator'], ['administration'])),
  ...commands.map((verb) => ofAccounts(staff(`administrator-${verb}s-double-accounts`, verb, ['administrator']))),
  {
    id: 'post-proves-person',
    action: 'identity.registration.link-code',
    who: 'staff',
    roles: desk,
    strength: 'mfa',
  },
  {
    id: 'post-finds-person-by-number',
    action: 'identity.registration.find-by-number',
    who: 'staff',
    roles: desk,
    strength: 'mfa',
    purposes: ['registration', 'complaint', 'investigation'],
  },
];
