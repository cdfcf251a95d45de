import { decide, DomainError } from '@jatigi/kernel';
import type { Actor, Grant } from '@jatigi/kernel';
import type { Tx } from '@jatigi/platform-persistence';
import { resourceOf, visasRules } from '@jatigi/visas-domain';
import type { VisaApplication } from '@jatigi/visas-domain';
import type { Command } from './application-commands';
import { AssignDto } from './application.dto';

/** The person as the rules would see her if she acted now. */
async function colleague(tx: Tx, personId: string): Promise<Actor> {
  const grants = (await tx.manager.query(
    `select grant_id as id, role, posts, valid_from::text as "from", valid_to::text as "to" from grant_projection
     where person_id = $1 and ended_at is null and valid_from <= $2::date and (valid_to is null or valid_to > $2::date)`,
    [personId, tx.now.toISOString().slice(0, 10)],
  )) as Grant[];
  return { ...tx.actor, personId, accountId: null, strength: 'mfa', grants };
}

/** A file goes only to somebody who may work on it. @throws 422 `assignee-not-entitled` */
async function theAssigneeWorksAtThePost(tx: Tx, application: VisaApplication, to: string): Promise<void> {
  const { allow } = decide(visasRules, await colleague(tx, to), 'visas.application.assign', resourceOf(application));
  if (allow) return;
  const detail = 'This person has no grant to work on files of this post.';
  const errors = [{ pointer: '/to', code: 'assignee-not-entitled', detail }];
  throw new DomainError({ code: 'assignee-not-entitled', kind: 'rule', detail, errors });
}

/** To oneself, or to a colleague of the same post. */
export const assignApplication = (dto: AssignDto): Command => ({
  action: 'visas.application.assign',
  change: async (application, { tx, by, moment }) => {
    const to = dto.to ?? by;
    application.assign(to, by, moment);
    if (to !== by) await theAssigneeWorksAtThePost(tx, application, to);
  },
});
