import type { Tx } from '@jatigi/platform-persistence';

/** A read of personal data leaves who, why and when, in the same transaction. */
export async function recordContactRead(tx: Tx, personId: string, requestId: string): Promise<void> {
  const { service, purpose, personId: reader } = tx.actor;
  await tx.manager.query(
    `insert into contact_read (person_id, service, reader_person_id, purpose, request_id, read_at)
     values ($1, $2, $3, $4, $5, $6)`,
    [personId, service, reader, purpose, requestId, tx.now],
  );
}
