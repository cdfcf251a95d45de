import { decide, DomainError } from '@jatigi/kernel';
import type { Actor, Grant } from '@jatigi/kernel';
import type { Tx } from '@jatigi/platform-persistence';
import { resourceOf, visasRules } from '@jatigi/visas-domain';
import type { VisaApplication } from '@jatigi/visas-domain';
import { canSignIn } from '../reactions/accounts-projection';

/** Another person as the rules would see her if she acted now, by grants and accounts that this transaction sees. */
async function colleague(tx: Tx, personId: string): Promise<Actor> {
  const grants = (await tx.manager.query(
    `select grant_id as id, role, posts, valid_from::text as "from", valid_to::text as "to" from grant_projection
     where person_id = $1 and ended_at is null and valid_from <= $2::date and (valid_to is null or valid_to > $2::date)
       and ${canSignIn('$1::uuid')}`,
    [personId, tx.now.toISOString().slice(0, 10)],
  )) as Grant[];
  return { ...tx.actor, personId, accountId: null, strength: 'mfa', grants };
}

/** Whether another person may do this with the file at this moment. */
async function isEntitled(tx: Tx, application: VisaApplication, personId: string, action: string): Promise<boolean> {
  return decide(visasRules, await colleague(tx, personId), action, resourceOf(application)).allow;
}

/** A file goes only to somebody who may work on it. @throws 422 `assignee-not-entitled` */
export async function theAssigneeMay(tx: Tx, application: VisaApplication, to: string, action: string): Promise<void> {
  if (await isEntitled(tx, application, to, action)) return;
  const detail = 'This person has no grant to work on files of this post.';
  const errors = [{ pointer: '/to', code: 'assignee-not-entitled', detail }];
  throw new DomainError({ code: 'assignee-not-entitled', kind: 'rule', detail, errors });
}

/**
 * Two persons stand behind a decision, and both must be entitled when it is committed: a proposal of somebody whose grant
 * ended meanwhile carries nothing. @throws 409 `proposer-not-entitled`: it is returned and proposed anew
 */
export async function theProposerStillMay(
  tx: Tx,
  application: VisaApplication,
  { by, action }: { by: string | undefined; action: string },
): Promise<void> {
  if (by === undefined || (await isEntitled(tx, application, by, action))) return;
  const detail = 'Whoever proposed this may no longer propose: return it, so that somebody else looks at it.';
  throw new DomainError({ code: 'proposer-not-entitled', kind: 'conflict', detail });
}
