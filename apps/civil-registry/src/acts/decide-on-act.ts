import { Injectable } from '@nestjs/common';
import { mayDecideProposal, noteText, theAnnulmentFits, theNoteFits } from '@jatigi/civil-registry-domain';
import type { Act, Judgment, NoteFacts, NoteKind } from '@jatigi/civil-registry-domain';
import { ActAnnulled, CopiesInvalidated, eventType, NoteApplied, PersonDied } from '@jatigi/contracts';
import type { NewEvent } from '@jatigi/contracts';
import { uuidv7 } from '@jatigi/kernel';
import type { PlainDate } from '@jatigi/kernel';
import { appendEvents } from '@jatigi/platform-messaging';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { EndCertificates } from '../certificates/end-certificates';
import { lookAcrossCentres } from '../registry/across-centres';
import { toActSummary } from './act-answer';
import { closeProposal, openProposal } from './act-proposals';
import type { Proposal } from './act-proposals';
import { getAct, linksOf } from './act-store';
import { holdAct } from './propose-on-act';

const DECIDE = 'civil-registry.act.decide';

/** The second of two persons: only now is the note numbered and written, or the act annulled. */
@Injectable()
export class DecideOnAct {
  constructor(
    private readonly transactions: Transactions,
    private readonly certificates: EndCertificates,
  ) {}

  /** @throws 403 `four-eyes`, 409 `proposal-decided`, `act-annulled` */
  apply(context: RequestContext, actId: string, proposalId: string) {
    return this.decide(context, { actId, proposalId }, async (tx, { act, today, proposal }) => {
      await closeProposal(tx, proposal.id, 'APPLIED');
      const events =
        proposal.kind === 'annulment'
          ? await annul(tx, act, { proposal, judgment: proposal.facts, today })
          : await writeNote(tx, act, { proposal, kind: proposal.kind, facts: proposal.facts, today });
      await appendEvents(tx, { type: 'act', id: act.id }, events);
      await this.certificates.ofAct(tx, act.id);
      for (const personId of deadIn(events)) await this.certificates.ofTheDead(tx, personId);
    });
  }

  dismiss(context: RequestContext, actId: string, proposalId: string) {
    return this.decide(context, { actId, proposalId }, (tx, { proposal }) =>
      closeProposal(tx, proposal.id, 'DISMISSED'),
    );
  }

  private decide(
    context: RequestContext,
    { actId, proposalId }: { actId: string; proposalId: string },
    decision: (tx: Tx, scene: { act: Act; today: PlainDate; proposal: Proposal }) => Promise<void>,
  ) {
    return this.transactions.run(context, async (tx) => {
      const { act, today, by } = await holdAct(tx, actId, DECIDE);
      const proposal = await openProposal(tx, actId, proposalId);
      mayDecideProposal(proposal.proposedBy, by);
      await lookAcrossCentres(tx);
      await decision(tx, { act, today, proposal });
      return toActSummary(tx, await getAct(tx, actId));
    });
  }
}

interface NoteWriting {
  proposal: Proposal;
  kind: NoteKind;
  facts: NoteFacts;
  today: PlainDate;
}

/** Under the act's lock the next number is the count and one. */
async function writeNote(tx: Tx, act: Act, { proposal, kind, facts, today }: NoteWriting): Promise<NewEvent[]> {
  theNoteFits(act, { kind, facts }, today);
  const ordinal = act.notes.length + 1;
  await tx.manager.query(
    `insert into marginal_note (id, act_id, ordinal, kind, facts, text_fr, applied_on, proposed_by, applied_by, applied_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      ...[uuidv7(), act.id, ordinal, kind, facts, noteText(kind, facts), today],
      ...[proposal.proposedBy, tx.actor.personId, tx.now],
    ],
  );
  const note = { type: eventType(NoteApplied), data: { ...act.reference, note: kind, ordinal } };
  return kind === 'death' ? [note, ...(await deathsOf(tx, act))] : [note];
}

/** The act names the person by her account, or nobody: then the death is written and no service is told. */
async function deathsOf(tx: Tx, act: Act): Promise<NewEvent[]> {
  const child = (await linksOf(tx, act.id)).find(({ role }) => role === 'child');
  return child ? [{ type: eventType(PersonDied), data: { personId: child.personId } }] : [];
}

const deadIn = (events: readonly NewEvent[]): string[] =>
  events.filter(({ type }) => type === eventType(PersonDied)).map(({ data }) => (data as PersonDied).personId);

/** The act stays as it is and no longer stands; copies that are out follow. */
async function annul(
  tx: Tx,
  act: Act,
  { proposal, judgment, today }: { proposal: Proposal; judgment: Judgment; today: PlainDate },
): Promise<NewEvent[]> {
  theAnnulmentFits(act, judgment, today);
  await tx.manager.query(
    `insert into act_standing (act_id, standing, judgment, proposed_by, decided_by, at) values ($1, 'ANNULLED', $2, $3, $4, $5)`,
    [act.id, judgment, proposal.proposedBy, tx.actor.personId, tx.now],
  );
  return [
    { type: eventType(ActAnnulled), data: { ...act.reference, judgmentOn: judgment.date } },
    { type: eventType(CopiesInvalidated), data: { standing: 'revoked', reason: 'act-annulled' } },
  ];
}
