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

/** Facts about accounts that are opened and reached otherwise than by e-mail. */
export const identityAccountEvents = [AccountOpenedAtDesk, AccountContactChanged] as const;
