import type { Tx } from '@jatigi/platform-persistence';

interface Entry {
  documentId: string;
  what: 'issued' | 'reissued' | 'read';
  by: string | null;
  reason?: string | undefined;
}

/** Who issued a document and who read it, when and why. Written in the transaction that does it, never what it says. */
async function record(tx: Tx, { documentId, what, by, reason }: Entry): Promise<void> {
  await tx.manager.query(
    `insert into document_log (document_id, at, what, by_person, by_service, purpose, reason, request_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      ...[documentId, tx.now, what, by, tx.actor.service, tx.actor.purpose ?? 'none'],
      ...[reason ?? null, tx.cause.correlationId],
    ],
  );
}

/** The first edition answers an owner's fact, which its correlation names; a later one was asked for by an officer. */
export const recordIssue = (tx: Tx, documentId: string, again?: { by: string; reason: string }): Promise<void> =>
  record(tx, again ? { documentId, what: 'reissued', ...again } : { documentId, what: 'issued', by: null });

/**
 * That somebody else than the holder was given a document.
 * @param by the person to whom the owner hands it out, when the owner says so
 */
export async function recordRead(
  tx: Tx,
  { id: documentId, personId }: { id: string; personId: string },
  by: string | null,
): Promise<void> {
  if (by !== personId) await record(tx, { documentId, what: 'read', by });
}
