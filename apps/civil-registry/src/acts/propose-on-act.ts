import { Injectable } from '@nestjs/common';
import {
  civilRegistryRules,
  concernedBy,
  mayHandle,
  theAnnulmentFits,
  theNoteFits,
} from '@jatigi/civil-registry-domain';
import type { Act, Judgment, NoteFacts, NoteKind } from '@jatigi/civil-registry-domain';
import { authorize, uuidv7 } from '@jatigi/kernel';
import type { PlainDate } from '@jatigi/kernel';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { momentAt } from '../policy/active-policy';
import { insertProposal, proposalsOf } from './act-proposals';
import { AnnulDto, ProposeNoteDto } from './act.dto';
import { lockAct } from './act-store';
import { noteFactsOf } from './note-facts';
import { toProposalLine } from './act-answer';

/** Holds the act for an officer of the centre that keeps it. @throws 404, 403 */
export async function holdAct(tx: Tx, id: string, action: string): Promise<{ act: Act; today: PlainDate; by: string }> {
  const act = await lockAct(tx, id);
  authorize(civilRegistryRules, tx.actor, action, { post: act.heldBy });
  const by = tx.actor.personId as string;
  mayHandle({ verifiedBy: null, concerned: concernedBy(act.facts) }, by);
  const { moment } = await momentAt(tx, act.heldBy);
  return { act, today: moment.today, by };
}

/** The first of two persons: writes what should stand in the margin, or that a judgment annulled the act. */
@Injectable()
export class ProposeOnAct {
  constructor(private readonly transactions: Transactions) {}

  note(context: RequestContext, actId: string, dto: ProposeNoteDto) {
    const facts = noteFactsOf(dto);
    return this.propose(context, actId, { kind: dto.kind, facts }, (act, today) =>
      theNoteFits(act, { kind: dto.kind, facts }, today),
    );
  }

  annulment(context: RequestContext, actId: string, { court, reference, date }: AnnulDto) {
    const judgment: Judgment = { court, reference, date };
    return this.propose(context, actId, { kind: 'annulment', facts: judgment }, (act, today) =>
      theAnnulmentFits(act, judgment, today),
    );
  }

  private propose(
    context: RequestContext,
    actId: string,
    proposed: { kind: NoteKind | 'annulment'; facts: NoteFacts | Judgment },
    fits: (act: Act, today: PlainDate) => void,
  ) {
    return this.transactions.run(context, async (tx) => {
      const { act, today } = await holdAct(tx, actId, 'civil-registry.act.propose');
      fits(act, today);
      const id = uuidv7();
      await insertProposal(tx, { id, actId, ...proposed });
      const written = (await proposalsOf(tx, actId)).find((proposal) => proposal.id === id);
      return toProposalLine(written as NonNullable<typeof written>, { act, actor: tx.actor });
    });
  }
}
