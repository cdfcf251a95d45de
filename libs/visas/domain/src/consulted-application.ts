import { DomainError } from '@jatigi/kernel';
import type { PlainDate } from '@jatigi/kernel';
import type { Moment } from './application-record';
import type { Consultation } from './consultations/consultation';
import { outcomeOf } from './consultations/consultation';
import { ExaminedApplication } from './examined-application';
import { staffHandleNoFileOfTheirOwn } from './rules/four-eyes';
import { applicationLifecycle as lifecycle } from './visa-application.lifecycle';
import type { ApplicationState } from './visa-application.lifecycle';

/** An answer bears on the decision that is still to be made. */
const undecided: readonly ApplicationState[] = ['ADMISSIBILITY', 'INFO_REQUESTED', 'EXAMINATION', 'DECISION_PROPOSED'];
/** What was refused may be granted on appeal: whether a service is still silent matters there too. */
const mayStillBeGranted: readonly ApplicationState[] = [...undecided, 'REFUSED', 'APPEAL_LODGED'];

/** A file about which other services are asked. */
export class ConsultedApplication extends ExaminedApplication {
  /** An officer asks a service by hand. @throws 403, 409 */
  openConsultation(by: string): void {
    lifecycle.next(this.state, 'open-consultation');
    staffHandleNoFileOfTheirOwn(this.hands(), by);
  }

  /** A question went out: by policy or by an officer. Its words stay with it. */
  recordOpened({ id: consultationId, service, dueOn: dueBy, openedBy }: Consultation, now: Date): void {
    this.openPart('consultations', now);
    this.publish('application.consultation-opened', { post: this.post, consultationId, service, dueBy });
    this.note('consultation-opened', now, openedBy, { service, dueBy });
  }

  /** The service asks back, or the post replied: the examination goes on waiting. */
  recordAskedBack({ id: consultationId, service }: Consultation, by: string, now: Date): void {
    const answer = 'more-information';
    this.updatedAt = now;
    this.publish('application.consultation-answered', {
      post: this.post,
      consultationId,
      service,
      answer,
      late: false,
    });
    this.note('consultation-asked-back', now, by, { service });
  }

  recordReplied({ service }: Consultation, by: string, now: Date): void {
    staffHandleNoFileOfTheirOwn(this.hands(), by);
    this.updatedAt = now;
    this.note('consultation-replied', now, by, { service });
  }

  /** An answer came. It closes the part when it is the last one; a decision that was made it never changes. */
  recordAnswered(consultation: Consultation, all: readonly Consultation[], moment: Moment): void {
    const { id: consultationId, service, answered, partnerState, dueOn } = consultation;
    if (!answered) throw new Error(`Consultation ${consultationId} has no answer.`);
    const { answer, by, late } = answered;
    const isTooLate = !undecided.includes(this.state);
    staffHandleNoFileOfTheirOwn(this.hands(), by);
    this.updatedAt = moment.now;
    this.publish('application.consultation-answered', { post: this.post, consultationId, service, answer, late });
    this.note('consultation-answered', moment.now, by, { service, answer, late });
    if (answer === 'objection') {
      this.objections = [...(this.objections ?? []), { service, partnerState, consultationId, late: isTooLate }];
      if (late || isTooLate)
        this.tell('late-objection', 'headquarters', { service, dueBy: dueOn ?? moment.today }, moment);
      if (lifecycle.allowed(this.state).includes('hear-objection')) this.reconsider('hear-objection', moment);
    } else if (!isTooLate && this.objections) {
      // Asked again, the service objects no more.
      this.objections = this.objections.filter((one) => one.service !== service);
    }
    this.settle(all, by, moment.now);
  }

  /** Something came to be known that whoever proposed did not know: nobody decides on that. A refusal, once made, stands. */
  protected reconsider(command: 'hear-objection' | 'raise-hit', moment: Moment): void {
    const wasProposed = this.state === 'DECISION_PROPOSED';
    this.move(command, moment.now);
    if (wasProposed) {
      this.proposal = null;
      this.endStep(moment);
      this.publish('application.returned', { post: this.post });
      this.note('returned', moment.now, null);
    }
    if (this.state !== 'APPEAL_LODGED' || this.appeal?.proposal?.verdict !== 'overturn') return;
    this.appeal = { ...this.appeal, proposal: null };
    this.note('appeal-returned', moment.now, null);
  }

  /** Its time is over without an answer, and silence counts as no objection there. */
  recordExpired(consultation: Consultation, all: readonly Consultation[], now: Date): void {
    const { id: consultationId, service, silence, dueOn: dueBy } = consultation;
    this.publish('application.consultation-expired', { post: this.post, consultationId, service, silence, dueBy });
    this.note('consultation-expired', now, null, { service, silence, dueBy });
    this.settle(all, null, now);
  }

  /** Its time is over without an answer, and somebody must ask for it: nothing is decided by it. */
  recordOverdue(consultation: Consultation, to: string, moment: Moment): void {
    const { id: consultationId, service, silence, dueOn } = consultation;
    const dueBy = dueOn ?? moment.today;
    if (consultation.alarms === 1) {
      this.publish('application.consultation-expired', { post: this.post, consultationId, service, silence, dueBy });
      this.note('consultation-expired', moment.now, null, { service, silence, dueBy });
    }
    this.tell('consultation', to, { service, dueBy }, moment);
  }

  /** Nobody waits for it any more. Where silence never favours a visa, none can be proposed then. */
  recordClosed({ service }: Consultation, all: readonly Consultation[], by: string, now: Date): void {
    staffHandleNoFileOfTheirOwn(this.hands(), by);
    this.note('consultation-closed', now, by, { service });
    this.settle(all, by, now);
  }

  /** States that objected, for the letter of a refusal. */
  objectingStates(): string[] {
    return [
      ...new Set((this.objections ?? []).flatMap(({ partnerState, late }) => (late ? [] : (partnerState ?? [])))),
    ];
  }

  private settle(all: readonly Consultation[], by: string | null, now: Date): void {
    if (!mayStillBeGranted.includes(this.state)) return;
    const outcome = outcomeOf(all);
    if (outcome) this.closePart('consultations', outcome, by, now);
  }

  private tell(step: string, to: string, { service, dueBy }: { service: string; dueBy: PlainDate }, { now }: Moment) {
    this.updatedAt = now;
    this.publish('application.escalated', { post: this.post, step, to, dueBy });
    this.note('escalated', now, null, { step, service, to, dueBy });
  }

  /** @throws 422 `consultation-unanswered`: silence of that service never favours a visa */
  protected noVisaRestsOnSilence(): void {
    if (this.parts?.consultations?.state !== 'closed' || this.parts.consultations.outcome !== 'unanswered') return;
    throw new DomainError({
      code: 'consultation-unanswered',
      kind: 'rule',
      detail: 'A service whose silence never favours a visa has not answered: its answer is needed, or a refusal.',
    });
  }
}
