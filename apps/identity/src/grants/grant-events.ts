import { GrantEnded, GrantGiven, newEvent } from '@jatigi/contracts';
import type { GrantFact, RoleGrant } from '@jatigi/identity-domain';
import { appendEvents } from '@jatigi/platform-messaging';
import type { Tx } from '@jatigi/platform-persistence';
import { foldNow } from '@jatigi/platform-service';

async function publish(tx: Tx, id: string, { fact, ...data }: GrantFact): Promise<void> {
  const aggregate = { type: 'grant', id };
  // Identity reads its own copy as every service does, but need not wait for the bus: rights change with the commit.
  if (fact === 'given') {
    await foldNow(tx, GrantGiven, id, data);
    await appendEvents(tx, aggregate, [newEvent(GrantGiven, data as GrantGiven)]);
  } else {
    await foldNow(tx, GrantEnded, id, data);
    await appendEvents(tx, aggregate, [newEvent(GrantEnded, data as GrantEnded)]);
  }
}

/** Saves the grant, then says what happened to it. */
export async function saveGrant(tx: Tx, grant: RoleGrant): Promise<void> {
  const facts = grant.pullFacts();
  await tx.manager.save(grant);
  for (const fact of facts) await publish(tx, grant.id, fact);
}
