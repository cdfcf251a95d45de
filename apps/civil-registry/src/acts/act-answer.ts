import { civilRegistryRules, concernedBy } from '@jatigi/civil-registry-domain';
import type { Act } from '@jatigi/civil-registry-domain';
import { decide } from '@jatigi/kernel';
import type { Actor } from '@jatigi/kernel';
import type { Tx } from '@jatigi/platform-persistence';
import { proposalsOf } from './act-proposals';
import type { Proposal } from './act-proposals';

interface Scene {
  act: Act;
  actor: Actor;
}

const may = (action: string, { act, actor }: Scene): boolean =>
  decide(civilRegistryRules, actor, action, { post: act.heldBy }).allow &&
  !concernedBy(act.facts).includes(actor.personId as string);

/** What is proposed, with the decisions open to this officer; no personal data. */
export function toProposalLine(proposal: Proposal, scene: Scene) {
  const { id, kind, state, proposedBy, proposedAt } = proposal;
  const open = state === 'PROPOSED' && may('civil-registry.act.decide', scene) && proposedBy !== scene.actor.personId;
  return { id, kind, state, proposedBy, proposedAt, allowedActions: open ? ['apply', 'dismiss'] : [] };
}

/** The same with what it says, for an officer with a purpose. */
const toProposal = (proposal: Proposal, scene: Scene) => ({
  ...toProposalLine(proposal, scene),
  facts: proposal.facts,
});

async function voletOf(tx: Tx, actId: string) {
  const [volet] = (await tx.manager.query(
    `select state, sent_at as "sentAt", acknowledge_by::text as "acknowledgeBy", sendings from volet where act_id = $1`,
    [actId],
  )) as Array<{ state: string; sentAt: Date; acknowledgeBy: string; sendings: number }>;
  return volet ? { ...volet, sentAt: volet.sentAt.toISOString() } : null;
}

function head(act: Act, actor: Actor) {
  const { id, reference, printedNumber, origin, heldBy, standing, annulment } = act;
  const proposes = standing === 'SIGNED' && may('civil-registry.act.propose', { act, actor });
  return {
    ...{ id, reference, printedNumber, origin, heldBy, standing, annulment },
    allowedActions: proposes ? ['propose-note', 'propose-annulment'] : [],
  };
}

/** What a command answers: no personal data, because no purpose was asked. */
export async function toActSummary(tx: Tx, act: Act) {
  return {
    ...head(act, tx.actor),
    notes: act.notes.map(({ id, ordinal, kind, appliedOn }) => ({ id, ordinal, kind, appliedOn })),
    proposals: (await proposalsOf(tx, act.id)).map((one) => toProposalLine(one, { act, actor: tx.actor })),
  };
}

/** The whole act, for an officer with a purpose. */
export async function toActAnswer(tx: Tx, act: Act) {
  const { id, facts, judgment, notes, declarationId, declaredOn, signedOn, signedBy } = act;
  return {
    ...head(act, tx.actor),
    ...{ facts, judgment, notes, declarationId, declaredOn, signedOn, signedBy },
    proposals: (await proposalsOf(tx, id)).map((proposal) => toProposal(proposal, { act, actor: tx.actor })),
    volet: await voletOf(tx, id),
  };
}
