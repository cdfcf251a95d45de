import type { RegisterPolicy } from '@jatigi/identity-domain';
import { dateIn } from '@jatigi/kernel';
import type { Tx } from '@jatigi/platform-persistence';

/** The approved policy whose time has come; the latest when several have. */
export async function registerPolicy(tx: Tx): Promise<RegisterPolicy> {
  const [row] = (await tx.manager.query(
    `select body from register_policy where state = 'approved' and active_from <= $1
      order by active_from desc, version desc limit 1`,
    [dateIn('Africa/Bamako', tx.now)],
  )) as Array<{ body: RegisterPolicy }>;
  if (!row) throw new Error('No policy of the register is in force.');
  return row.body;
}
