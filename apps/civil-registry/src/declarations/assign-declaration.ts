import { civilRegistryRules } from '@jatigi/civil-registry-domain';
import { finding, refuse, decide } from '@jatigi/kernel';
import type { Actor, Grant } from '@jatigi/kernel';
import type { Tx } from '@jatigi/platform-persistence';
import type { Command } from './declaration-commands';
import { AssignDto } from './declaration.dto';

/** The person as the rules would see her if she acted now. */
async function colleague(tx: Tx, personId: string): Promise<Actor> {
  const grants = (await tx.manager.query(
    `select grant_id as id, role, posts, valid_from::text as "from", valid_to::text as "to" from grant_projection
     where person_id = $1 and ended_at is null and valid_from <= $2::date and (valid_to is null or valid_to > $2::date)`,
    [personId, tx.now.toISOString().slice(0, 10)],
  )) as Grant[];
  return { ...tx.actor, personId, accountId: null, strength: 'mfa', grants };
}

/** @throws 422 `assignee-not-entitled` */
async function theAssigneeWorksAtThePost(tx: Tx, post: string, to: string): Promise<void> {
  const { allow } = decide(civilRegistryRules, await colleague(tx, to), 'civil-registry.declaration.assign', { post });
  if (allow) return;
  refuse([finding('/to', 'assignee-not-entitled', 'This person has no grant to work on files of this post.')]);
}

/** To oneself, or to a colleague of the same post. */
export const assignDeclaration = (dto: AssignDto): Command => ({
  name: 'assign',
  change: async (declaration, { tx, by, moment }) => {
    const to = dto.to ?? by;
    declaration.assign(to, by, moment);
    if (to !== by) await theAssigneeWorksAtThePost(tx, declaration.post, to);
  },
});
