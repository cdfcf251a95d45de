import type { RegisterMoment, RegisterPolicy } from '@jatigi/identity-domain';
import { dateIn, finding, refuse } from '@jatigi/kernel';
import type { Tx } from '@jatigi/platform-persistence';
import { registerPolicy } from '../register/register-policy';

/** Kinds of posts that serve people: they keep a register, and hand papers over. */
export const KEEPERS: readonly string[] = ['embassy', 'consulate-general', 'consulate'];

/**
 * Now, on the wall of the post that keeps the register.
 * @throws 422 `post-unknown` when no open post of this code keeps one
 */
export async function momentAtPost(tx: Tx, code: string): Promise<RegisterMoment & { policy: RegisterPolicy }> {
  const [post] = (await tx.manager.query(
    'select kind, time_zone as "timeZone" from post where code = $1 and closed_on is null',
    [code],
  )) as Array<{ kind: string; timeZone: string }>;
  if (!post || !KEEPERS.includes(post.kind))
    refuse([finding('/post', 'post-unknown', 'No embassy or consulate that keeps a register has this code.')]);
  return { now: tx.now, today: dateIn(post?.timeZone ?? 'Africa/Bamako', tx.now), policy: await registerPolicy(tx) };
}
