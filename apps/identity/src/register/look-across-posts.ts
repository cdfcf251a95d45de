import type { Tx } from '@jatigi/platform-persistence';

/**
 * From here to the end of its transaction the register itself looks, over all posts: a person who moves stands in the
 * register of a post whose people the officer does not belong to. Authorise first; answer only what the actor may see.
 */
export async function lookAcrossPosts(tx: Tx): Promise<void> {
  await tx.manager.query(
    `select set_config('jatigi.actor_kind', 'service', true), set_config('jatigi.service', 'identity', true)`,
  );
}
