import { DomainError, finding } from '@jatigi/kernel';
import type { PersonMerge, Tx } from '@jatigi/platform-persistence';

interface Standing {
  holdsGrants: boolean;
  formerHasNumber: boolean;
  keptHasNumber: boolean;
  isMerged: boolean;
  isKept: boolean;
}

const standingSql = `
  select exists (select 1 from role_grant where person_id = $2 and state <> 'ENDED') as "holdsGrants",
         exists (select 1 from consular_number where person_id = $2) as "formerHasNumber",
         exists (select 1 from consular_number where person_id = $1) as "keptHasNumber",
         exists (select 1 from person_merge where former_person_id in ($1, $2)) as "isMerged",
         exists (select 1 from person_merge where person_id = $2) as "isKept"`;

/**
 * Whether one of two persons can be kept for both. Holds both until the end of the transaction. Look across posts first.
 * @throws 409 `already-merged`, `kept-for-another`; 422 `person-holds-grants`, `keep-the-numbered`
 */
export async function theyMayMerge(tx: Tx, { personId, formerPersonId }: PersonMerge): Promise<void> {
  await holdPersons(tx, [personId, formerPersonId]);
  const [standing] = (await tx.manager.query(standingSql, [personId, formerPersonId])) as [Standing];
  if (standing.isMerged) {
    throw conflict('already-merged', 'One of these persons is merged with another already. Undo that first.');
  }
  // Only one step, never a chain: so that each merge can be undone for itself, everywhere.
  if (standing.isKept) throw conflict('kept-for-another', 'Others were merged into this person: keep this one.');
  if (standing.holdsGrants) {
    throw broken('person-holds-grants', 'End the grants of the former person first; give them again afterwards.');
  }
  if (standing.formerHasNumber && !standing.keptHasNumber) {
    throw broken('keep-the-numbered', 'Keep the person who has a consular number: it is hers for life.');
  }
}

/** Sorted, so that nobody waits in a circle. */
export async function holdPersons(tx: Tx, personIds: string[]): Promise<void> {
  for (const personId of [...personIds].sort()) {
    await tx.manager.query(`select pg_advisory_xact_lock(hashtextextended('person:' || $1::text, 0))`, [personId]);
  }
}

const conflict = (code: string, detail: string): DomainError => new DomainError({ code, kind: 'conflict', detail });
const broken = (code: string, detail: string): DomainError =>
  new DomainError({ code, kind: 'rule', detail, errors: [finding('/keep', code, detail)] });
