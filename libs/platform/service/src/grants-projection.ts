import type { EventData } from '@jatigi/contracts';
import type { GrantEnded, GrantGiven, AccountDisabled } from '@jatigi/contracts';
import type { Tx } from '@jatigi/platform-persistence';

/** Each service keeps its own copy of the grants, so that `decide` reads them inside the transaction (ADR-0008). */
export async function applyGrantGiven(tx: Tx, grantId: string, grant: EventData<typeof GrantGiven>): Promise<void> {
  await tx.manager.query(
    `insert into grant_projection (grant_id, person_id, role, posts, valid_from, valid_to) values ($1, $2, $3, $4, $5, $6)
     on conflict (grant_id) do update set person_id = excluded.person_id, role = excluded.role, posts = excluded.posts,
       valid_from = excluded.valid_from, valid_to = excluded.valid_to`,
    [grantId, grant.personId, grant.role, grant.posts, grant.from, grant.to],
  );
}

export async function applyGrantEnded(tx: Tx, grantId: string, _: EventData<typeof GrantEnded>): Promise<void> {
  await tx.manager.query('update grant_projection set ended_at = $2 where grant_id = $1 and ended_at is null', [
    grantId,
    tx.now,
  ]);
}

export async function applyAccountDisabled(
  tx: Tx,
  accountId: string,
  _: EventData<typeof AccountDisabled>,
): Promise<void> {
  await tx.manager.query('insert into disabled_account (account_id) values ($1) on conflict do nothing', [accountId]);
}
