import { civilRegistryRules } from '@jatigi/civil-registry-domain';
import { authorize } from '@jatigi/kernel';
import type { Tx } from '@jatigi/platform-persistence';

/**
 * The posts for which this officer may do this: by the roles that the action names, never by any other grant.
 * `post` narrows them to one. @throws 403, 404
 */
export function postsOf(tx: Tx, action: string, post: string | undefined): string[] {
  authorize(civilRegistryRules, tx.actor, action, post === undefined ? {} : { post });
  if (post !== undefined) return [post];
  const roles = civilRegistryRules.filter((rule) => rule.action === action).flatMap((rule) => rule.roles ?? []);
  const posts = tx.actor.grants.filter(({ role }) => roles.includes(role)).flatMap((grant) => grant.posts);
  return [...new Set(posts)];
}
