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

/** What is proposed, with the decisions open to this officer. */
export function toProposal(proposal: Proposal, scene: Scene) {
  const { id, kind, state, facts, proposedBy, proposedAt } = proposal;
  const open = state === 'PROPOSED' && may('civil-registry.act.decide', scene) && proposedBy !== scene.actor.personId;
  return { id, kind, state, facts, proposedBy, proposedAt, allowedActions: open ? ['apply', 'dismiss'] : [] };
}

async function voletOf(tx: Tx, actId: string) {
  const [volet] = (await tx.manager.query(
    `select state, sent_at as "sentAt", acknowledge_by::text as "acknowledgeBy", sendings from volet where act_id = $1`,
    [actId],
  )) as Array<{ state: string; sentAt: Date; acknowledgeBy: string; sendings: number }>;
  return volet ? { ...volet, sentAt: volet.sentAt.toISOString() } : null;
}

/** The whole act, for an officer with a purpose. */
export async function toActAnswer(tx: Tx, act: Act) {
  const { id, reference, printedNumber, origin, heldBy, standing, annulment, facts, judgment, notes } = act;
  const { declarationId, declaredOn, signedOn, signedBy } = act;
  const scene = { act, actor: tx.actor };
  const proposes = standing === 'SIGNED' && may('civil-registry.act.propose', scene);
  return {
    ...{ id, reference, printedNumber, origin, heldBy, standing, annulment, facts, judgment, notes },
    ...{ declarationId, declaredOn, signedOn, signedBy },
    proposals: (await proposalsOf(tx, id)).map((proposal) => toProposal(proposal, scene)),
    volet: await voletOf(tx, id),
    allowedActions: proposes ? ['propose-note', 'propose-annulment'] : [],
  };
}
