import type { AccessRule, Purpose, Role } from '@jatigi/kernel';

const desk: readonly Role[] = ['agent', 'head-of-section', 'consul', 'central-desk'];
const signers: readonly Role[] = ['head-of-section', 'consul', 'central-desk'];
/** What a paper was made for, and whatever may go wrong with it. */
const purposes: readonly Purpose[] = ['issuing', 'complaint', 'investigation', 'administration'];

const staff = (action: string, roles: readonly Role[], over: Partial<AccessRule> = {}): AccessRule => ({
  id: `staff-${action.replaceAll('.', '-')}`,
  action: `documents.${action}`,
  who: 'staff',
  roles,
  ...over,
});
const writes = { strength: 'mfa' } as const;
const reads = { purposes } as const;

/** What officers may do with documents of their posts. What an owner withdraws by its own fact asks nobody. */
export const staffRules: readonly AccessRule[] = [
  staff('register.read', [...desk, 'auditor'], reads),
  staff('document.propose-revocation', desk, writes),
  ...['confirm-revocation', 'reject-revocation', 'suspend', 'reinstate', 'reissue', 'replace'].map((verb) =>
    staff(`document.${verb}`, signers, writes),
  ),
  // Papers of one kind and post, or of all posts: thousands at once.
  staff('batch.plan', ['consul', 'central-desk'], writes),
  staff('batch.read', ['consul', 'central-desk', 'administrator', 'auditor']),
  // A parked issue says no post: the data that would say it could not be had.
  staff('parked.read', ['central-desk', 'administrator', 'auditor']),
  staff('parked.retry', ['central-desk', 'administrator'], writes),
  // How many numbers there are and were given: of every post, so not for the desks.
  staff('number.read', ['consul', 'central-desk', 'administrator', 'auditor']),
  staff('key.read', ['central-desk', 'administrator', 'auditor']),
  staff('log.read', ['consul', 'central-desk', 'auditor'], {
    purposes: ['complaint', 'investigation', 'administration'],
  }),
];
