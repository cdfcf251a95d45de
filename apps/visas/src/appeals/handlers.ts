import type { Tx } from '@jatigi/platform-persistence';
import { appealKinds } from '@jatigi/visas-domain';
import type { VisaApplication } from '@jatigi/visas-domain';

/**
 * Persons, not accounts: where two turned out to be one, the lines of the history still name the former, so that they are
 * looked up. To whom a file was given counts too, whatever came of it. Who looks at a paper again on appeal examines it.
 */
const handlersSql = `
  with hand as (
    select h.application_id, p.person
      from application_history h,
           lateral (values (h.by_person::text), (case h.kind when 'assigned' then h.detail->>'to' end)) as p (person)
     where h.application_id = any ($1::uuid[]) and h.kind <> all ($2::text[]) and not h.detail ? 'onAppeal'
       and p.person is not null
  )
  select hand.application_id as id, array_agg(distinct coalesce(m.person_id::text, hand.person)) as persons
    from hand left join person_merge m on m.former_person_id::text = hand.person
   group by hand.application_id`;

/**
 * Loads who did anything with files whose appeal is open, before the appeal. Every command holds the lock of its file, so
 * that nobody is added between this and the commit.
 */
export async function loadHandlers(tx: Tx, applications: readonly VisaApplication[]): Promise<void> {
  const appealed = applications.filter(({ state }) => state === 'APPEAL_LODGED');
  if (appealed.length === 0) return;
  const ids = appealed.map(({ id }) => id);
  const rows = (await tx.manager.query(handlersSql, [ids, appealKinds])) as Array<{ id: string; persons: string[] }>;
  const personsOf = new Map(rows.map(({ id, persons }) => [id, persons]));
  for (const application of appealed) application.handlers = personsOf.get(application.id) ?? [];
}
