import type { ApplicantFile, FileChange } from './applicant-file';
import { changeFile } from './applicant-file';
import type { ApplicationStart, Moment } from './application-record';
import type { Review, Upload } from './checklist';
import { attachUpload, mergeChecklist, missingDocuments, reviewItem, withShared } from './checklist';
import { everyPartIsClosed } from './examination/parts';
import { formOf, theFormAsksForIt } from './forms/form-version';
import type { Proposal, ProposedDecision } from './decision';
import { theDecisionIsTheProposedOne } from './decision';
import { theDeskIsCompetent } from './filed-by';
import { PaidApplication } from './paid-application';
import type { PolicyAnswer, RequiredDocument } from './policy/policy-set';
import { mayDecide, mayPropose, staffHandleNoFileOfTheirOwn } from './rules/four-eyes';
import { passportFaults, thePassportOutlastsTheJourney } from './rules/passport';
import type { PassportPolicy } from './rules/passport';
import { aRefusalNamesKnownCodes, refusalCodes as sampleCodes } from './rules/refusal-codes';
import { aMinorHasGuardians, theFormIsComplete, theJourneyLiesAhead, thePolicyLeadsToAVisa } from './submission';
import { theDocumentsAreThere } from './submission';
import type { ApplicationCommand } from './visa-application.lifecycle';
import { applicationLifecycle as lifecycle } from './visa-application.lifecycle';

/** One application for a visa. Every command: lifecycle (409), named rules, change, event. */
export class VisaApplication extends PaidApplication {
  /** A new draft of this person. */
  static start(start: ApplicationStart): VisaApplication {
    const application = new VisaApplication(start);
    const group = start.group ? { groupId: start.group.id } : {};
    application.publish('application.started', {
      ...application.applicant(),
      formVersion: application.formVersion,
      ...group,
    });
    const { filedBy } = application;
    if (filedBy) staffHandleNoFileOfTheirOwn({ ...application.hands(), proxy: null }, filedBy.personId);
    application.note('started', start.now, filedBy?.as === 'agent' ? filedBy.personId : application.applicantPersonId);
    return application;
  }

  /** @throws 409; 422 `field-not-in-form` */
  edit(change: FileChange, checklist: readonly RequiredDocument[], now: Date): void {
    lifecycle.next(this.state, 'edit');
    theFormAsksForIt(change, formOf(this.formVersion));
    this.move('edit', now);
    this.file = changeFile(this.file, change);
    this.documents = withShared(mergeChecklist(this.documents, checklist), this.group?.documents ?? []);
  }

  attach(kind: string, upload: Upload, now: Date, by = this.applicantPersonId): void {
    this.move('attach', now);
    this.documents = attachUpload(this.documents, kind, upload);
    this.note('document-attached', now, by, { document: kind });
  }

  /** Fixes post, fee and policy version. @throws 422 naming what is missing or which rule refuses */
  submit(
    answer: (file: ApplicantFile) => PolicyAnswer,
    fixed: { reference: (post: string) => string; passport: PassportPolicy; by: string },
    at: (post: string) => Moment,
  ): void {
    lifecycle.next(this.state, 'submit', 'SUBMITTED');
    const file = this.fileAsSeen();
    const form = formOf(this.formVersion);
    theFormIsComplete(file, form);
    aMinorHasGuardians(file, form);
    thePassportOutlastsTheJourney(passportFaults(file.travelDocument, file.journey, fixed.passport));
    const assessment = answer(file);
    thePolicyLeadsToAVisa(assessment);
    if (fixed.by !== this.applicantPersonId) theDeskIsCompetent(this, assessment.post);
    const moment = at(assessment.post);
    theJourneyLiesAhead(file.journey, moment.today);
    const documents = withShared(mergeChecklist(this.documents, assessment.documents), this.group?.documents ?? []);
    theDocumentsAreThere(missingDocuments(documents));
    this.documents = documents;
    this.assessment = assessment;
    this.post = assessment.post;
    const wasAsked = this.wasEverAsked();
    this.reference ??= fixed.reference(assessment.post);
    this.submittedAt = moment.now;
    const { policyVersion, rules, post } = assessment;
    this.publish('application.submitted', { ...this.applicant(), post, policyVersion });
    this.publish('application.competence-determined', { post, rules: rules.map(({ id }) => id) });
    this.note('submitted', moment.now, fixed.by, { post, policyVersion });
    this.demandFee(assessment, moment, wasAsked);
  }

  assign(to: string, by: string, { now }: Moment): void {
    this.checkStaff('assign', by);
    staffHandleNoFileOfTheirOwn(this.hands(), to);
    this.move('assign', now);
    this.assignedTo = to;
    this.note('assigned', now, by, { to });
  }

  admit(by: string, moment: Moment): void {
    this.checkStaff('admit', by);
    this.move('admit', moment.now);
    this.stopClocks();
    this.beginStep('examination', moment);
    this.beginParts(moment);
    this.publish('application.admitted', { post: this.post });
    this.note('admitted', moment.now, by, { dueBy: this.due?.on });
    this.requestScreening();
  }

  reviewDocument(kind: string, review: Review & { by: string }, { now }: Moment): void {
    const onAppeal = this.state === 'APPEAL_LODGED';
    if (onAppeal) this.theExaminerReviews(review.by);
    else this.checkStaff('review-document', review.by);
    const documents = reviewItem(this.documents, kind, review);
    this.move('review-document', now);
    this.documents = documents;
    this.keepDocumentsPart(review.by, now);
    const reason = review.verdict === 'rejected' ? { reason: review.reason } : {};
    this.note(`document-${review.verdict}`, now, review.by, {
      document: kind,
      ...reason,
      ...(onAppeal && { onAppeal }),
    });
  }

  /** The decision clock stands still until the applicant has answered. */
  requestInformation(message: string, by: string, moment: Moment): void {
    this.checkStaff('request-information', by);
    const from = this.state as 'ADMISSIBILITY' | 'EXAMINATION';
    this.move('request-information', moment.now);
    this.information = { from, askedOn: moment.today };
    this.notes = { ...this.notes, informationRequest: message };
    this.holdClocks(moment.now);
    this.beginStep('answer', moment);
    const dueBy = this.due?.on;
    this.publish('application.information-requested', { ...this.applicant(), dueBy });
    this.note('information-requested', moment.now, by, { dueBy });
  }

  answer(message: string, moment: Moment, by = this.applicantPersonId): void {
    this.move('answer', moment.now, this.information?.from ?? 'EXAMINATION');
    this.endStep(moment);
    this.releaseClocks(moment);
    this.information = null;
    this.notes = { ...this.notes, answer: message };
    this.publish('application.information-received', {});
    this.note('information-received', moment.now, by);
  }

  proposeDecision(proposed: ProposedDecision & { note?: string }, by: string, moment: Moment): void {
    lifecycle.next(this.state, 'propose-decision');
    mayPropose(this.hands(), by);
    this.adjudicatorsDoNotPropose(by);
    const { today, refusalCodes: codes = sampleCodes } = moment;
    if (proposed.decision === 'grant') this.aVisaMayBeGiven(proposed.terms, today);
    else {
      aRefusalNamesKnownCodes(proposed.codes, codes);
      everyPartIsClosed(this.examination(), 'refuse');
    }
    this.move('propose-decision', moment.now);
    const { note, ...decision } = proposed;
    this.proposal = { ...decision, by, at: moment.now.toISOString() };
    if (note !== undefined) this.notes = { ...this.notes, proposal: note };
    this.beginStep('decision', moment);
    this.publish('application.decision-proposed', { post: this.post });
    this.note('decision-proposed', moment.now, by, { ...decision });
  }

  /** Sends the proposal back to examination, with the reason. */
  return(note: string, by: string, moment: Moment): void {
    lifecycle.next(this.state, 'return');
    mayDecide(this.hands(), by);
    this.move('return', moment.now);
    this.proposal = null;
    this.notes = { ...this.notes, returned: note };
    this.endStep(moment);
    this.publish('application.returned', { post: this.post });
    this.note('returned', moment.now, by);
  }

  /** The second person confirms what the first proposed. @throws 403 `four-eyes`, `received-the-money`, `own-file` */
  decide(decision: ProposedDecision['decision'], by: string, moment: Moment): void {
    const to = decision === 'grant' ? 'GRANTED' : 'REFUSED';
    lifecycle.next(this.state, 'decide', to);
    mayDecide(this.hands(), by);
    const proposal = this.proposal as Proposal;
    theDecisionIsTheProposedOne(proposal, decision);
    if (proposal.decision === 'grant') this.aVisaMayBeGiven(proposal.terms, moment.today);
    this.move('decide', moment.now, to);
    this.decidedBy = by;
    if (proposal.decision === 'refuse') this.refuse(proposal.codes, proposal, by, moment);
    else this.grant(proposal.terms, by, moment);
  }

  private checkStaff(command: ApplicationCommand, by: string): void {
    lifecycle.next(this.state, command);
    staffHandleNoFileOfTheirOwn(this.hands(), by);
  }
}
