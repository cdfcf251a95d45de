import {
  AccountConfirmed,
  AccountContactChanged,
  AccountDisabled,
  AccountFactorAdded,
  AccountFactorRemoved,
  AccountLinked,
  AccountOpened,
  AccountOpenedAtDesk,
  newEvent,
  SessionsEnded,
} from '@jatigi/contracts';
import type { NewEvent } from '@jatigi/contracts';
import type { Account, AccountFact } from '@jatigi/identity-domain';
import { appendEvents } from '@jatigi/platform-messaging';
import type { Tx } from '@jatigi/platform-persistence';

function toEvent({ fact, ...data }: AccountFact): NewEvent {
  const definitions = {
    opened: AccountOpened,
    confirmed: AccountConfirmed,
    linked: AccountLinked,
    'opened-at-desk': AccountOpenedAtDesk,
    'contact-changed': AccountContactChanged,
    disabled: AccountDisabled,
    'factor-added': AccountFactorAdded,
    'factor-removed': AccountFactorRemoved,
    'sessions-ended': SessionsEnded,
  } as const;
  return newEvent(definitions[fact], data as never);
}

/** Saves the account, then says what happened to it. */
export async function saveAccount(tx: Tx, account: Account): Promise<void> {
  const facts = account.pullFacts();
  await tx.manager.save(account);
  await appendEvents(tx, { type: 'account', id: account.id }, facts.map(toEvent));
}
