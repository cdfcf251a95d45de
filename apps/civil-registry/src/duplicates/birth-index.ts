import { birthKeys, lockKeys } from '@jatigi/civil-registry-domain';
import type { BirthFacts, BirthKeys, DuplicatePolicy } from '@jatigi/civil-registry-domain';
import { addDays } from '@jatigi/kernel';
import type { Tx } from '@jatigi/platform-persistence';

/** A birth by which another one may be found: a declaration, or an act that came without one. */
export interface IndexedBirth {
  id: string;
  kind: 'declaration' | 'act';
  post: string;
  facts: BirthFacts;
}

/**
 * Makes every birth that may be the same one wait until this transaction ends, at whatever centre it is declared.
 * Before it looks: who comes second must see what the first has written.
 */
export async function holdBirth(tx: Tx, facts: BirthFacts, policy: DuplicatePolicy): Promise<BirthKeys> {
  const keys = birthKeys(facts);
  await tx.manager.query(
    `select pg_advisory_xact_lock(key) from
       (select distinct hashtextextended('birth:' || k, 0) as key from unnest($1::text[]) k order by 1) as sorted`,
    [lockKeys(keys, policy)],
  );
  return keys;
}

/** Lets others find this birth. Look across centres first. */
export async function indexBirth(tx: Tx, birth: IndexedBirth): Promise<void> {
  const { from, to, childKey, motherKey, sounds } = birthKeys(birth.facts);
  await tx.manager.query(
    `insert into birth_index (subject_id, subject_kind, post, birth_from, birth_to, child_key, mother_key, sounds)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (subject_id) do update set birth_from = excluded.birth_from, birth_to = excluded.birth_to,
       child_key = excluded.child_key, mother_key = excluded.mother_key, sounds = excluded.sounds`,
    [birth.id, birth.kind, birth.post, from, to, childKey, motherKey, sounds],
  );
}

// Three ways to be looked up, one index each. Annulled acts and declarations that came to nothing do not count.
const nearSql = `
  select i.subject_id as id, i.subject_kind as kind, i.post, coalesce(d.facts, a.facts) as facts
  from birth_index i
  left join declaration d on i.subject_kind = 'declaration' and d.id = i.subject_id
  left join act a on a.id = case i.subject_kind when 'act' then i.subject_id else d.act_id end
  where i.subject_id <> $1
    and coalesce(d.state, 'SIGNED') not in ('DRAFT', 'WITHDRAWN', 'REJECTED')
    and not exists (select 1 from act_standing s where s.act_id = a.id)
    and (
      (i.birth_from <= $3 and i.birth_to >= $2 and i.sounds && $8)
      or (i.mother_key = $9 and i.birth_from <= $5 and i.birth_to >= $4)
      or (i.child_key = $10 and i.birth_from <= $7 and i.birth_to >= $6)
    )`;

/**
 * What may be the same birth, before anything is scored. This is where a search service for many millions of births
 * takes over one day: it answers the same rows. Look across centres first.
 */
export async function birthsNear(
  tx: Tx,
  birth: { id: string; keys: BirthKeys },
  policy: DuplicatePolicy,
): Promise<IndexedBirth[]> {
  const { from, to, sounds, motherKey, childKey } = birth.keys;
  const around = (days: number): string[] => [addDays(from, -days), addDays(to, days)];
  return (await tx.manager.query(nearSql, [
    birth.id,
    ...around(policy.dateToleranceDays),
    ...around(policy.betweenBirthsDays),
    ...around(policy.shiftedAgeYears * 366),
    sounds,
    motherKey,
    childKey,
  ])) as IndexedBirth[];
}
