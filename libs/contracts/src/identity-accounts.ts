import { z } from 'zod';
import type { Aggregate } from './define-events';
import { event } from './define-events';
import { id, knownCode, postCode } from './fields';

const account: Aggregate = {
  kind: 'account',
  meaning: 'One way for one person to sign in; a person may have several accounts',
};
const person = { personId: id.describe('The person whose account it is') };
const holder = 'The holder of the account';
const any = [
  'account.contact-changed.v1',
  'account.factor-added.v1',
  'account.factor-removed.v1',
  'sessions.ended.v1',
  'account.linked.v1',
  'account.disabled.v1',
];
const beforeConfirmed = ['account.confirmed.v1', ...any];
const factor = knownCode('passkey', 'totp', 'recovery-codes');

export const AccountOpened = event(
  'account.opened.v1',
  {
    of: account,
    begins: true,
    summary: 'An account was opened; its address is not confirmed yet.',
    by: 'The person herself, an officer at the desk, or an administrator who invites an officer',
    when: 'The account exists. It may sign in once account.confirmed is said.',
    next: ['account.opened-at-desk.v1', ...beforeConfirmed],
  },
  z.strictObject(person),
);
export const AccountOpenedAtDesk = event(
  'account.opened-at-desk.v1',
  {
    of: account,
    summary:
      'An officer opened the account for a person who has neither e-mail nor telephone; a paper code lets her in.',
    by: 'An officer of a post',
    when: 'Right after account.opened, when it was opened at a counter.',
    next: beforeConfirmed,
  },
  z.strictObject({ ...person, post: postCode.describe('The post at whose counter it was opened') }),
);
export const AccountConfirmed = event(
  'account.confirmed.v1',
  {
    of: account,
    summary: 'The holder proved control of the e-mail address.',
    by: holder,
    when: 'The holder used the code that was sent to the address or the telephone, or printed at the desk.',
    next: any,
  },
  z.strictObject(person),
);
export const AccountContactChanged = event(
  'account.contact-changed.v1',
  {
    of: account,
    summary:
      'A proved address or number was added to an account, or took the place of the former one; which, nobody is told.',
    by: holder,
    when: 'The new address or number was proved by a code. Whoever writes to her asks identity for it when sending.',
    next: beforeConfirmed,
  },
  z.strictObject({
    ...person,
    contact: knownCode('email', 'phone').describe('Which of the two changed, never the address or the number itself'),
    change: knownCode('added', 'replaced').describe('Whether there was one before'),
  }),
);
export const AccountFactorAdded = event(
  'account.factor-added.v1',
  {
    of: account,
    summary: 'A further way to prove who one is was added to an account: passkey, totp or recovery-codes.',
    by: holder,
    when: 'The new factor was used once, or recovery codes were made.',
    next: beforeConfirmed,
  },
  z.strictObject({
    ...person,
    factor: factor.describe('passkey, totp (one-time codes of an app) or recovery-codes (on paper)'),
  }),
);
export const AccountFactorRemoved = event(
  'account.factor-removed.v1',
  {
    of: account,
    summary: 'A way to prove who one is was removed from an account, or is not trusted any more.',
    by: 'The holder, or identity when a passkey looks copied or an officer starts anew',
    when: 'From now on it proves nothing.',
    next: beforeConfirmed,
  },
  z.strictObject({ ...person, factor: factor.describe('Which kind of factor was removed') }),
);
export const AccountLinked = event(
  'account.linked.v1',
  {
    of: account,
    summary: 'Two accounts turned out to be one person: the former person id is replaced.',
    by: 'Two officers or administrators, who found two persons to be one',
    when: 'In the same step as person.merged, for each account of the former person.',
    next: beforeConfirmed,
  },
  z.strictObject({
    personId: id.describe('The person whose account it is from now on'),
    formerPersonId: id.describe('The person whose account it was: replace this id by personId wherever you keep it'),
  }),
);
export const AccountDisabled = event(
  'account.disabled.v1',
  {
    of: account,
    summary: 'The account may no longer be used; sessions end.',
    by: 'An administrator',
    when: 'At once and for good: a person who comes back opens another account.',
    next: ['account.linked.v1'],
  },
  z.strictObject({
    ...person,
    reason: knownCode('requested', 'left-service', 'suspended', 'compromised', 'duplicate').describe(
      'Why: asked for, left the service, suspended, in wrong hands, opened twice',
    ),
  }),
);
export const SessionsEnded = event(
  'sessions.ended.v1',
  {
    of: account,
    summary: 'Every session of the person ends: the holder asked for it, or changed the password.',
    by: holder,
    when: 'Whoever keeps sessions of this person ends them within two seconds.',
    next: beforeConfirmed,
  },
  z.strictObject({
    ...person,
    reason: knownCode('requested', 'password-changed').describe(
      'Whether the holder asked for it or changed the password',
    ),
  }),
);

export type AccountOpened = z.infer<typeof AccountOpened.schema>;
export type AccountConfirmed = z.infer<typeof AccountConfirmed.schema>;
export type AccountLinked = z.infer<typeof AccountLinked.schema>;
export type AccountDisabled = z.infer<typeof AccountDisabled.schema>;
export type SessionsEnded = z.infer<typeof SessionsEnded.schema>;

/** Part of `identity.v1`. Aggregate: account. */
export const accountEvents = [
  AccountOpened,
  AccountOpenedAtDesk,
  AccountConfirmed,
  AccountContactChanged,
  AccountFactorAdded,
  AccountFactorRemoved,
  AccountLinked,
  AccountDisabled,
  SessionsEnded,
] as const;
