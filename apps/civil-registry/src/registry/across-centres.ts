import type { Tx } from '@jatigi/platform-persistence';

/**
 * From here to the end of its transaction the registry itself looks, over all centres: row-level security keeps one
 * centre's people out of another's files, and a search for duplicates or an order from abroad must look there all the
 * same. Authorise first; what is found is answered only as far as the actor may see it.
 */
export async function lookAcrossCentres(tx: Tx): Promise<void> {
  await tx.manager.query(
    `select set_config('jatigi.actor_kind', 'service', true), set_config('jatigi.service', 'civil-registry', true)`,
  );
}
