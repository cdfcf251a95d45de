import { doublePersonLifecycle, doubleReasonWords, identityRules } from '@jatigi/identity-domain';
import type { DoublePerson } from '@jatigi/identity-domain';
import { decide } from '@jatigi/kernel';
import type { AccessResource, Actor } from '@jatigi/kernel';

/** Which command of the lifecycle each action of the API is. */
const actions = {
  'propose-merge': 'propose',
  confirm: 'confirm',
  reject: 'reject',
  'not-the-same': 'dismiss',
  'propose-undo': 'propose-undo',
  'confirm-undo': 'confirm-undo',
  'reject-undo': 'reject-undo',
} as const;
type Action = keyof typeof actions;
const decisions: readonly string[] = ['confirm', 'confirm-undo'];

/** A pair belongs to the posts of both files: it is asked as that of the actor's own. */
export function resourceOf({ post, otherPost, source }: DoublePerson, actor: Actor): AccessResource {
  const worksAt = (code: string): boolean =>
    actor.grants.some(({ posts }) => posts.includes('*') || posts.includes(code));
  return { post: otherPost !== null && !worksAt(post) ? otherPost : post, source };
}

/** What an officer may do now: nothing with what concerns her, and not both halves of it. */
function allowedActions(pair: DoublePerson, actor: Actor): string[] {
  const { personA, personB, concerned, proposedBy } = pair;
  if ([personA, personB, ...concerned].includes(actor.personId as string)) return [];
  const allowed: readonly string[] = doublePersonLifecycle.allowed(pair.state);
  const resource = resourceOf(pair, actor);
  return (Object.keys(actions) as Action[]).filter(
    (action) =>
      allowed.includes(actions[action]) &&
      decide(identityRules, actor, `identity.double-person.${action}`, resource).allow &&
      !(decisions.includes(action) && proposedBy === actor.personId),
  );
}

/** One line of the queue, and the answer to a command: no personal data. */
export function toPairLine(pair: DoublePerson, actor: Actor) {
  const { id, version, state, source, post, otherPost, score, keepPersonId, proposedBy, decidedBy } = pair;
  return {
    ...{ id, version, state, source, post, otherPost, score, keepPersonId, proposedBy, decidedBy },
    // Lines of all queues name their file in the same way.
    reference: `DBL-${id.slice(-8).toUpperCase()}`,
    // Nobody takes a pair: any officer of the posts may compare.
    assignedTo: null,
    reasons: pair.reasons.map((code) => ({ code, text: doubleReasonWords[code] })),
    createdAt: pair.createdAt.toISOString(),
    updatedAt: pair.updatedAt.toISOString(),
    allowedActions: allowedActions(pair, actor),
  };
}
