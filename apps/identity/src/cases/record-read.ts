import type { Tx } from '@jatigi/platform-persistence';

/** Writes down that somebody else than whose it is read a case of this table, or a queue (null), and why. */
export async function recordRead(tx: Tx, table: string, id: string | null, what: string): Promise<void> {
  const { personId, service, purpose } = tx.actor;
  await tx.manager.query(
    `insert into ${table}_read (${table}_id, at, by_person, by_service, purpose, what)
     values ($1, $2, $3, $4, $5, $6)`,
    [id, tx.now, personId, service, purpose ?? 'none', what],
  );
}
