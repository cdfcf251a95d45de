import { Account, identityRules } from '@jatigi/identity-domain';
import { authorize, notFound } from '@jatigi/kernel';
import { lockById } from '@jatigi/platform-persistence';
import type { Tx } from '@jatigi/platform-persistence';

/** The account of who is signed in, held. @throws 401, 404 */
export async function ownAccount(tx: Tx, action: string): Promise<Account> {
  authorize(identityRules, tx.actor, action);
  if (tx.actor.accountId === null) throw notFound('This account');
  const account = await lockById(tx, Account, tx.actor.accountId);
  if (account.personId !== tx.actor.personId || account.state !== 'ACTIVE') throw notFound('This account');
  return account;
}
