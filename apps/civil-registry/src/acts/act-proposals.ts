import type { Judgment, NoteFacts, NoteKind } from '@jatigi/civil-registry-domain';
import { DomainError, notFound } from '@jatigi/kernel';
import type { Tx } from '@jatigi/platform-persistence';

/** What one officer wrote about a signed act and another one has to decide. */
export type Proposal = {
  id: string;
  actId: string;
  state: 'PROPOSED' | 'APPLIED' | 'DISMISSED';
  proposedBy: string;
  proposedAt: string;
} & ({ kind: NoteKind; facts: NoteFacts } | { kind: 'annulment'; facts: Judgment });

const columns = `id, act_id as "actId", kind, state, facts, proposed_by as "proposedBy",
  to_char(proposed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "proposedAt"`;

export async function proposalsOf(tx: Tx, actId: string): Promise<Proposal[]> {
  return (await tx.manager.query(`select ${columns} from act_proposal where act_id = $1 order by proposed_at, id`, [
    actId,
  ])) as Proposal[];
}

export async function insertProposal(
  tx: Tx,
  proposal: Pick<Proposal, 'id' | 'actId' | 'kind' | 'facts'>,
): Promise<void> {
  const { id, actId, kind, facts } = proposal;
  await tx.manager.query(
    `insert into act_proposal (id, version, act_id, kind, state, facts, proposed_by, proposed_at)
     values ($1, 1, $2, $3, 'PROPOSED', $4, $5, $6)`,
    [id, actId, kind, facts, tx.actor.personId, tx.now],
  );
}

/** The caller holds the act. @throws 404, 409 `proposal-decided` */
export async function openProposal(tx: Tx, actId: string, id: string): Promise<Proposal> {
  const [proposal] = (await tx.manager.query(`select ${columns} from act_proposal where id = $1 and act_id = $2`, [
    id,
    actId,
  ])) as Proposal[];
  if (!proposal) throw notFound('This proposal');
  if (proposal.state === 'PROPOSED') return proposal;
  const detail = 'This proposal was decided already.';
  throw new DomainError({ code: 'proposal-decided', kind: 'conflict', detail, extra: { state: proposal.state } });
}

export async function closeProposal(tx: Tx, id: string, state: 'APPLIED' | 'DISMISSED'): Promise<void> {
  await tx.manager.query(
    'update act_proposal set state = $2, version = version + 1, decided_by = $3, decided_at = $4 where id = $1',
    [id, state, tx.actor.personId, tx.now],
  );
}
