import { newestEdition } from '@jatigi/kernel';
import type { PlainDate } from '@jatigi/kernel';
import type { Appeal, ProposedVerdict, WrittenRefusal } from './appeals/appeal';
import * as rules from './appeals/appeal';
import type { IssuedDocument, Moment } from './application-record';
import { noRequiredDocumentWasRejected } from './checklist';
import type { GrantTerms, Proposal } from './decision';
import { theTermsStayWithinTheType } from './decision';
import { theBondIsLodged } from './examination/bond';
import { everyPartIsClosed } from './examination/parts';
import { GroupedApplication } from './groups/grouped-application';
import type { ProposedPaper } from './proposed-paper';
import { groundsOf, refusalCodes as sampleCodes } from './rules/refusal-codes';
import { mayDecideTheAppeal, neverTouchedTheFile } from './rules/untouched';
import type { AppealHands } from './rules/untouched';
import { applicationLifecycle as lifecycle } from './visa-application.lifecycle';
import type { ApplicationCommand } from './visa-application.lifecycle';

/** A file that was refused, and what becomes of it when the applicant contests that. */
export class AppealedApplication extends GroupedApplication {
  appealHands(): AppealHands {
    const { proxy = null, proposal = null } = this.appeal ?? {};
    const ofAppeal = { appealProxy: proxy, appealProposedBy: proposal?.by ?? null };
    return { ...this.hands(), handlers: this.handlers, ...ofAppeal };
  }

  /** The sealed letter of the refusal exists; made again, the newest edition counts. */
  recordLetter(heard: IssuedDocument, now: Date): void {
    if (!this.refusal) throw new Error(`Application ${this.id} was never refused.`);
    const { letter } = this.refusal;
    const kept = letter ? newestEdition(letter, heard, now) : heard;
    if (kept === letter) return;
    this.refusal = { ...this.refusal, letter: kept };
    this.updatedAt = now;
    this.note('refusal-letter-issued', now, null, { documentNumber: kept.number });
  }

  /** The applicant contests the refusal, once, herself or by a helper. @throws 409 `appeal-too-late` */
  lodgeAppeal(statement: string, by: string, moment: Moment, proxy: string | null = null): void {
    lifecycle.next(this.state, 'lodge-appeal');
    rules.theAppealIsInTime(this.refusal, moment.today);
    this.move('lodge-appeal', moment.now);
    this.appeal = rules.lodged(moment.now, proxy);
    this.notes = { ...this.notes, appeal: statement };
    this.assignedTo = null;
    this.stopClocks();
    this.beginStep('appeal-decision', moment);
    const dueBy = this.due?.on;
    this.publish('application.appeal-lodged', { ...this.applicant(), post: this.post, dueBy });
    this.note('appeal-lodged', moment.now, by, { dueBy });
  }

  /** Somebody who never touched the file examines the appeal. @throws 403 `touched-the-file`, `own-file` */
  assignAppeal(to: string, by: string, { now }: Moment): void {
    const appeal = this.openAppeal('assign-appeal', by);
    rules.nothingIsProposed(appeal);
    neverTouchedTheFile(this.appealHands(), to);
    const isFirst = appeal.assignedTo === null;
    this.move('assign-appeal', now);
    this.appeal = { ...appeal, assignedTo: to };
    if (isFirst) this.publish('application.appeal-assigned', { ...this.applicant(), post: this.post });
    this.note('appeal-assigned', now, by, { to });
  }

  /** The first of two persons. @throws 403 `touched-the-file`, `not-the-examiner`; 409; 422 as a proposal to grant */
  proposeVerdict({ note, ...proposed }: ProposedVerdict & { note?: string }, by: string, { now, today }: Moment): void {
    const appeal = this.openAppeal('propose-appeal-decision', by);
    rules.theExaminerProposes(appeal, by);
    rules.nothingIsProposed(appeal);
    if (proposed.verdict === 'overturn') this.aVisaMayBeGiven(proposed.terms, today);
    this.move('propose-appeal-decision', now);
    this.appeal = { ...appeal, proposal: { ...proposed, by, at: now.toISOString() } };
    if (note !== undefined) this.notes = { ...this.notes, appealProposal: note };
    this.note('appeal-decision-proposed', now, by, { verdict: proposed.verdict });
  }

  /** The second person disagrees: the examiner looks again. */
  returnAppeal(note: string, by: string, { now }: Moment): void {
    const appeal = this.otherHandOnAppeal('return-appeal', by);
    rules.theProposedVerdict(appeal);
    this.move('return-appeal', now);
    this.appeal = { ...appeal, proposal: null };
    this.notes = { ...this.notes, appealReturned: note };
    this.note('appeal-returned', now, by);
  }

  /** The second person: the refusal stands, or the visa is granted after all. @throws 403 `four-eyes`, `touched-the-file` */
  decideAppeal(verdict: rules.AppealVerdict, by: string, moment: Moment): void {
    const appeal = this.otherHandOnAppeal('decide-appeal', by);
    const proposal = rules.theProposedVerdict(appeal);
    rules.theVerdictIsTheProposedOne(proposal.verdict, verdict);
    if (proposal.verdict === 'overturn') this.aVisaMayBeGiven(proposal.terms, moment.today);
    this.move('decide-appeal', moment.now, proposal.verdict === 'overturn' ? 'GRANTED' : 'UPHELD');
    const outcome = proposal.verdict === 'overturn' ? 'overturned' : 'upheld';
    this.appeal = { ...appeal, outcome, decidedBy: by, decidedAt: moment.now.toISOString() };
    this.stopClocks();
    this.publish('application.appeal-decided', { ...this.applicant(), post: this.post, outcome });
    this.note(`appeal-${outcome}`, moment.now, by);
    if (proposal.verdict !== 'overturn') return;
    const { terms, by: proposedBy, at } = proposal;
    this.proposal = { decision: 'grant', terms, by: proposedBy, at };
    this.decidedBy = by;
    this.grant(terms, by, moment);
  }

  /**
   * What the applicant would get if a second person decided at this moment as it is proposed. Changes nothing.
   * @returns null while nothing is proposed, or no paper follows from it
   */
  proposedPaper(moment: Moment): ProposedPaper | null {
    if (this.state === 'APPEAL_LODGED') {
      const verdict = this.appeal?.proposal;
      return verdict?.verdict === 'overturn' ? { kind: 'e-visa', terms: verdict.terms } : null;
    }
    if (this.state !== 'DECISION_PROPOSED' || !this.proposal) return null;
    if (this.proposal.decision === 'grant') return { kind: 'e-visa', terms: this.proposal.terms };
    return { kind: 'refusal-letter', refusal: this.refusalNow(this.proposal.codes, moment) };
  }

  /** The visa is given: documents prints it next. */
  protected grant(terms: GrantTerms, by: string, moment: Moment): void {
    this.stopClocks();
    this.beginStep('issue', moment);
    this.publish('application.granted', { ...this.applicant(), post: this.post, ...terms });
    this.note('granted', moment.now, by, { ...terms });
  }

  /** The visa is refused; from now on the applicant has time to contest it. */
  protected refuse(codes: readonly string[], proposal: Proposal, by: string, moment: Moment): void {
    this.refusal = { ...this.refusalNow(codes, moment), proposedBy: proposal.by, decidedBy: by, letter: null };
    this.stopClocks();
    this.beginStep('appeal', moment);
    this.publish('application.refused', { ...this.applicant(), post: this.post, codes });
    this.note('refused', moment.now, by, { codes, dueBy: this.due?.on });
  }

  /** What a refusal of this moment says. */
  private refusalNow(codes: readonly string[], moment: Moment): WrittenRefusal {
    return {
      grounds: groundsOf(codes, moment.refusalCodes ?? sampleCodes),
      objectingStates: this.objectingStates(),
      decidedOn: moment.today,
      appealUntil: this.lastDayOf('appeal', moment),
    };
  }

  /**
   * What every visa needs, whoever gives it: two people of a post, or two of headquarters on appeal; when it is proposed,
   * and again when it is decided. @throws 422 of each rule
   */
  protected aVisaMayBeGiven(terms: GrantTerms, today: PlainDate): void {
    const passportExpiresOn = this.file.travelDocument.expiresOn as PlainDate;
    theTermsStayWithinTheType(terms, { types: this.terms().visaTypes, passportExpiresOn, today });
    everyPartIsClosed(this.examination(), 'grant');
    noRequiredDocumentWasRejected(this.documents);
    this.noVisaRestsOnSilence();
    theBondIsLodged(this.terms(), this.bond);
  }

  /** A paper may be looked at once more on appeal, by who examines it. @throws 409; 403 `not-the-examiner` */
  protected theExaminerReviews(by: string): void {
    const appeal = this.openAppeal('review-document', by);
    rules.theExaminerProposes(appeal, by);
    rules.nothingIsProposed(appeal);
  }

  /** Lifecycle first (409), then the person (403). */
  private openAppeal(command: ApplicationCommand, by: string): Appeal {
    lifecycle.next(this.state, command);
    neverTouchedTheFile(this.appealHands(), by);
    return this.appeal as Appeal;
  }

  private otherHandOnAppeal(command: 'return-appeal' | 'decide-appeal', by: string): Appeal {
    lifecycle.next(this.state, command, command === 'decide-appeal' ? 'UPHELD' : undefined);
    mayDecideTheAppeal(this.appealHands(), by);
    return this.appeal as Appeal;
  }
}
