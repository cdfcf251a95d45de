import { z } from 'zod';
import { event } from './define-events';
import { code, id, postCode } from './fields';

export const AccountOpenedAtDesk = event(
  'account.opened-at-desk.v1',
  'An officer opened the account for a person who has neither e-mail nor telephone; a paper code lets her in.',
  z.strictObject({ personId: id, post: postCode }),
);
export const AccountContactChanged = event(
  'account.contact-changed.v1',
  'A proved address or number was added to an account, or took the place of the former one; which, nobody is told.',
  z.strictObject({ personId: id, contact: code, change: code }),
);

export const AccountFactorAdded = event(
  'account.factor-added.v1',
  'A further way to prove who one is was added to an account: passkey, totp or recovery-codes.',
  z.strictObject({ personId: id, factor: code }),
);
export const AccountFactorRemoved = event(
  'account.factor-removed.v1',
  'A way to prove who one is was removed from an account, or is not trusted any more.',
  z.strictObject({ personId: id, factor: code }),
);

/** Facts about accounts that are opened and reached otherwise than by e-mail. */
export const identityAccountEvents = [
  AccountOpenedAtDesk,
  AccountContactChanged,
  AccountFactorAdded,
  AccountFactorRemoved,
] as const;
