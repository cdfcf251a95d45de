import type { AccountLinked } from '@jatigi/contracts';
import type { Tx } from '@jatigi/platform-persistence';

/**
 * Two accounts turned out to be one person. Declarations are rewritten, so that four eyes stay four. Acts cannot be:
 * they keep the id they were signed with, and `person_alias` says whose it is now.
 */
export async function linkPersons(tx: Tx, { personId, formerPersonId }: AccountLinked): Promise<void> {
  const both = [personId, formerPersonId];
  for (const column of ['started_by', 'declared_by', 'verified_by', 'assigned_to']) {
    await tx.manager.query(`update declaration set ${column} = $1 where ${column} = $2`, both);
  }
  await tx.manager.query(
    `update declaration set facts = replace(facts::text, $2::text, $1::text)::jsonb where position($2::text in facts::text) > 0`,
    both,
  );
  for (const column of ['requester_person_id', 'assigned_to', 'decided_by']) {
    await tx.manager.query(`update copy_request set ${column} = $1 where ${column} = $2`, both);
  }
  for (const column of ['person_id', 'requester_person_id', 'assigned_to', 'proposed_by', 'approved_by']) {
    await tx.manager.query(`update certificate_request set ${column} = $1 where ${column} = $2`, both);
  }
  await tx.manager.query('update import_batch set staged_by = $1 where staged_by = $2', both);
  await tx.manager.query('update act_proposal set proposed_by = $1 where proposed_by = $2', both);
  await tx.manager.query(
    `insert into act_person_link (act_id, role, person_id, source)
     select act_id, role, $1, source from act_person_link where person_id = $2 on conflict do nothing`,
    both,
  );
  await tx.manager.query('update person_alias set person_id = $1 where person_id = $2', both);
  await tx.manager.query(
    `insert into person_alias (former_person_id, person_id) values ($2, $1)
     on conflict (former_person_id) do update set person_id = excluded.person_id`,
    both,
  );
}
