import { authorize } from './access';
import type { AccessRule, Actor } from './access';

/**
 * The posts for which somebody may do this: by the roles that the action names, never by any other grant. `post` narrows
 * them to one. @throws 403, 404 as `authorize` does
 */
export function postsFor(rules: readonly AccessRule[], actor: Actor, action: string, post?: string): string[] {
  authorize(rules, actor, action, post === undefined ? {} : { post });
  if (post !== undefined) return [post];
  const roles = rules.filter((rule) => rule.action === action).flatMap((rule) => rule.roles ?? []);
  const posts = actor.grants.filter(({ role }) => roles.includes(role)).flatMap((grant) => grant.posts);
  return [...new Set(posts)];
}
