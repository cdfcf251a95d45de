import type { Tx } from '@jatigi/platform-persistence';

/** Writes down that somebody read a file of the register, or a queue (null), and why. */
export async function recordRegistrationRead(tx: Tx, id: string | null, what: string): Promise<void> {
  const { personId, service, purpose } = tx.actor;
  await tx.manager.query(
    `insert into registration_read (registration_id, at, by_person, by_service, purpose, what)
     values ($1, $2, $3, $4, $5, $6)`,
    [id, tx.now, personId, service, purpose ?? 'none', what],
  );
}
