import { RoleGrant } from '@jatigi/identity-domain';
import { dateIn, uuidv7 } from '@jatigi/kernel';
import type { Role } from '@jatigi/kernel';
import type { Tx } from '@jatigi/platform-persistence';
import { saveGrant } from './grant-events';

/** Stands for the act of installing: whoever runs the command on the server. Never signs in. */
export const INSTALLATION = '00000000-0000-7000-8000-000000000001';

/** Gives a grant asked by one and approved by another, unless the person holds that role. */
export async function giveOnce(
  tx: Tx,
  grant: { personId: string; role: Role; posts: string[] },
  by: { requestedBy: string; approvedBy: string },
): Promise<void> {
  const { personId, role, posts } = grant;
  if (await tx.manager.exists(RoleGrant, { where: { personId, role, state: 'GIVEN' } })) return;
  const from = dateIn('UTC', tx.now);
  const { requestedBy, approvedBy } = by;
  const given = RoleGrant.request({ id: uuidv7(), personId, role, posts, from, to: null, requestedBy });
  given.approve(approvedBy);
  await saveGrant(tx, given);
}
