import { compareBirths, isSuspected } from '@jatigi/civil-registry-domain';
import type { BirthFacts, Declaration, DuplicatePolicy, Likeness, Moment } from '@jatigi/civil-registry-domain';
import type { Tx } from '@jatigi/platform-persistence';
import { birthsNear, holdBirth } from './birth-index';
import type { IndexedBirth } from './birth-index';

interface Suspicion {
  candidate: IndexedBirth;
  likeness: Likeness;
}

/** Pairs that were already seen, from whichever side: the one that came later carries the question. */
async function seenBefore(tx: Tx, id: string): Promise<Set<string>> {
  const rows = (await tx.manager.query(
    `select candidate_id as id from suspicion where declaration_id = $1
     union select declaration_id from suspicion where candidate_id = $1`,
    [id],
  )) as Array<{ id: string }>;
  return new Set(rows.map((row) => row.id));
}

async function remember(tx: Tx, declaration: Declaration, suspicions: readonly Suspicion[]): Promise<void> {
  const rows = suspicions.map(({ candidate, likeness }) => ({
    kind: candidate.kind,
    id: candidate.id,
    post: candidate.post,
    ...likeness,
  }));
  await tx.manager.query(
    `insert into suspicion (declaration_id, candidate_kind, candidate_id, candidate_post, score, reasons, found_at)
     select $1, s.kind, s.id, s.post, s.score, array(select jsonb_array_elements_text(s.reasons)), $3
     from jsonb_to_recordset($2::jsonb) as s(kind text, id uuid, post text, score int, reasons jsonb)`,
    [declaration.id, JSON.stringify(rows), tx.now],
  );
}

/**
 * Holds the birth, looks over all centres and writes down whatever looks like it for the first time. Leaves the
 * transaction looking across centres. Nothing is asked twice: a pair once judged stays judged.
 */
export async function suspectDuplicates(
  tx: Tx,
  declaration: Declaration,
  { policy, moment }: { policy: DuplicatePolicy; moment: Moment },
): Promise<void> {
  const facts = declaration.facts as BirthFacts;
  const keys = await holdBirth(tx, facts, policy);
  const [near, seen] = [
    await birthsNear(tx, { id: declaration.id, keys }, policy),
    await seenBefore(tx, declaration.id),
  ];
  const suspicions = near
    .filter(({ id }) => !seen.has(id))
    .map((candidate) => ({ candidate, likeness: compareBirths(facts, candidate.facts, policy) }))
    .filter((pair): pair is Suspicion => isSuspected(pair.likeness, policy));
  if (suspicions.length === 0) return;
  await remember(tx, declaration, suspicions);
  const reasons = [...new Set(suspicions.flatMap(({ likeness }) => likeness.reasons))];
  declaration.suspect({ candidates: suspicions.length, reasons }, moment);
}
