import { dateIn } from '@jatigi/kernel';
import type { Tx } from '@jatigi/platform-persistence';
import type { RegistryPolicy } from '@jatigi/civil-registry-domain';

/** The approved policy whose time has come; the latest when several have. */
export async function activePolicy(tx: Tx): Promise<RegistryPolicy> {
  const [row] = (await tx.manager.query(
    `select body from registry_policy where state = 'approved' and active_from <= $1 order by active_from desc, version desc limit 1`,
    [dateIn('Africa/Bamako', tx.now)],
  )) as Array<{ body: RegistryPolicy }>;
  if (!row) throw new Error('No policy of the registry is in force.');
  return row.body;
}
