import { declarationPolicyAt } from '@jatigi/civil-registry-domain';
import type { Moment, RegistryPolicy } from '@jatigi/civil-registry-domain';
import { dateIn } from '@jatigi/kernel';
import type { Tx } from '@jatigi/platform-persistence';
import { findCentre, todayAt } from '../posts/posts';

/** The approved policy whose time has come; the latest when several have. */
export async function activePolicy(tx: Tx): Promise<RegistryPolicy> {
  const [row] = (await tx.manager.query(
    `select body from registry_policy where state = 'approved' and active_from <= $1 order by active_from desc, version desc limit 1`,
    [dateIn('Africa/Bamako', tx.now)],
  )) as Array<{ body: RegistryPolicy }>;
  if (!row) throw new Error('No policy of the registry is in force.');
  return row.body;
}

/** Now, on the wall clock and by the rules of one centre. */
export async function momentAt(tx: Tx, code: string): Promise<{ moment: Moment; policy: RegistryPolicy }> {
  const policy = await activePolicy(tx);
  const centre = await findCentre(tx, code);
  const rules = declarationPolicyAt(policy, { centre: code, country: centre?.country ?? null });
  return { moment: { now: tx.now, today: todayAt(centre, tx.now), rules }, policy };
}
