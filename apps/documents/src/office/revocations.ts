import { standingLifecycle } from '@jatigi/documents-domain';
import { DomainError, uuidv7 } from '@jatigi/kernel';
import type { Tx } from '@jatigi/platform-persistence';
import type { StandingRow } from '../issuing/withdrawals';

/** Waits for another officer. */
interface Proposal {
  id: string;
  reason: string;
  proposedBy: string;
}

/** One at a time. @throws 409 `illegal-transition`, `revocation-waiting` */
export async function proposeRevocation(
  tx: Tx,
  { id: documentId, post, standing }: StandingRow,
  { reason, by }: { reason: string; by: string },
): Promise<void> {
  standingLifecycle.next(standing, 'revoke');
  await noRevocationWaits(tx, documentId);
  await tx.manager.query(
    `insert into document_revocation (id, document_id, post, reason, proposed_by, proposed_at)
     values ($1, $2, $3, $4, $5, $6)`,
    [uuidv7(), documentId, post, reason, by, tx.now],
  );
}

/** Whoever is doubted gets no new paper either, which a revocation of the old one would not touch. @throws 409 `revocation-waiting` */
export async function noRevocationWaits(tx: Tx, documentId: string): Promise<void> {
  if (await find(tx, documentId))
    throw conflict('revocation-waiting', 'A revocation of this document waits for another officer already.');
}

/** @throws 409 `nothing-waits` */
export async function openRevocation(tx: Tx, documentId: string): Promise<Proposal> {
  const found = await find(tx, documentId);
  if (!found) throw conflict('nothing-waits', 'No revocation of this document waits for a decision.');
  return found;
}

export async function decideRevocation(tx: Tx, id: string, outcome: 'confirmed' | 'rejected'): Promise<void> {
  await tx.manager.query(
    'update document_revocation set outcome = $2, decided_by = $3, decided_at = $4 where id = $1',
    [id, outcome, tx.actor.personId, tx.now],
  );
}

async function find(tx: Tx, documentId: string): Promise<Proposal | null> {
  const [row] = (await tx.manager.query(
    `select id, reason, proposed_by as "proposedBy" from document_revocation where document_id = $1 and outcome is null`,
    [documentId],
  )) as Proposal[];
  return row ?? null;
}

const conflict = (code: string, detail: string): DomainError => new DomainError({ code, kind: 'conflict', detail });
