import type { AccountLinked } from '@jatigi/contracts';
import type { Tx } from '@jatigi/platform-persistence';

/**
 * Two accounts turned out to be one person: what one of them did counts as done by that person, so that four eyes
 * stay four. Encrypted parts keep the key they have (`key_person_id`).
 */
export async function linkPersons(tx: Tx, { personId, formerPersonId }: AccountLinked): Promise<void> {
  const both = [personId, formerPersonId];
  for (const column of ['applicant_person_id', 'assigned_to', 'decided_by']) {
    await tx.manager.query(`update visa_application set ${column} = $1 where ${column} = $2`, both);
  }
  for (const [column, member] of [
    ['proposal', 'by'],
    ['payment', 'receivedBy'],
  ]) {
    await tx.manager.query(
      `update visa_application set ${column} = jsonb_set(${column}, '{${member}}', to_jsonb($1::text))
       where ${column}->>'${member}' = $2`,
      both,
    );
  }
}
