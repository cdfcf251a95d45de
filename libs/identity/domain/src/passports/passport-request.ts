import { DomainError, finding, refuse } from '@jatigi/kernel';
import type { PlainDate } from '@jatigi/kernel';
import {
  appointmentFaults,
  captureFaults,
  missingPassportProofs,
  passportNumberFaults,
  statementFaults,
} from './passport-checks';
import type {
  Appointment,
  Capture,
  Collector,
  PassportProof,
  PassportProofFile,
  PassportStatement,
} from './passport-facts';
import { PassportRequestRecord } from './passport-request-record';
import type { PassportMoment, PassportStart } from './passport-request-record';
import type { PassportClosing, PassportRefusal, ProductionRefusal, ProductionReturn } from './passport-words';

/** One passport on its way. Lifecycle (409), named rules, change, event. */
export class PassportRequest extends PassportRequestRecord {
  /** @throws 422 with what is wrong, at its field */
  static request(start: PassportStart, moment: PassportMoment): PassportRequest {
    refuse(statementFaults(start.kind, start.statement, moment.today));
    const request = new PassportRequest();
    request.begin(start, moment);
    request.say('requested', { kind: start.kind });
    request.note('requested', moment.now, start.requesterPersonId);
    return request;
  }

  get missing(): PassportProof[] {
    const { kind, lossReportId, statement, isWard, registrationId } = this;
    const { birthActNumber } = statement;
    const isStatedWard = isWard && registrationId === null;
    return missingPassportProofs(this.proofs, { kind, birthActNumber, lossReportId, isStatedWard });
  }

  edit(statement: PassportStatement, moment: PassportMoment): void {
    this.mayMove('edit');
    refuse(statementFaults(this.kind, statement, moment.today));
    this.move('edit', moment);
    this.statement = statement;
    this.note('edited', moment.now, this.requesterPersonId);
  }

  attach(proof: PassportProofFile, moment: PassportMoment): void {
    this.move('attach', moment);
    this.proofs = [...this.proofs.filter(({ kind }) => kind !== proof.kind), proof];
    this.note('proof-added', moment.now, this.requesterPersonId, { document: proof.kind });
  }

  /** The person has corrected what was asked. @throws 422 `proof-missing` */
  resubmit(moment: PassportMoment): void {
    this.mayMove('resubmit');
    this.expectProofs();
    this.move('resubmit', moment);
    this.message = null;
    this.note('resubmitted', moment.now, this.requesterPersonId);
  }

  withdraw(moment: PassportMoment): void {
    this.move('withdraw', moment);
    this.say('withdrawn');
    this.note('withdrawn', moment.now, this.requesterPersonId);
  }

  assign(to: string, moment: PassportMoment): void {
    this.check('assign', to);
    this.move('assign', moment);
    this.assignedTo = to;
    this.note('assigned', moment.now, to);
  }

  /** A day for the capture, or another day. @throws 422 `proof-missing`, `post-closed`, `appointment-past`, … */
  makeAppointment(appointment: Appointment, by: string, moment: PassportMoment): void {
    this.check('make-appointment', by);
    this.expectProofs();
    refuse(appointmentFaults(appointment, moment, moment.policy.appointmentWithin));
    this.move('make-appointment', moment);
    this.appointment = appointment;
    this.countFrom(moment, appointment.on as PlainDate);
    this.say('appointment-made', { on: appointment.on });
    this.note('appointment-made', moment.now, by, { on: appointment.on });
  }

  /** She did not come: another day is to be found. @throws 409 `appointment-ahead` */
  missAppointment(by: string, moment: PassportMoment): void {
    this.check('missed-appointment', by);
    const { on, time } = this.appointment as Appointment;
    if (`${on}T${time}` > `${moment.today}T${moment.clock}`) {
      const detail = 'The appointment still lies ahead.';
      throw new DomainError({ code: 'appointment-ahead', kind: 'conflict', detail });
    }
    this.move('missed-appointment', moment);
    this.appointment = null;
    this.missedAppointments += 1;
    this.note('appointment-missed', moment.now, by, { on });
  }

  /** The biometrics were taken, or taken again. @throws 422 `captured-in-future`, `captured-before-request` */
  recordCapture(capture: Capture, by: string, moment: PassportMoment): void {
    this.check('record-capture', by);
    refuse(captureFaults(capture, this.steps[0]?.on as PlainDate, moment.today));
    this.move('record-capture', moment);
    this.capture = capture;
    this.capturedBy = by;
    this.ministryMessage = null;
    this.say('captured', { on: capture.on });
    this.note('captured', moment.now, by, { on: capture.on });
  }

  /** Forwarding is the post's decision: a second person makes it. @throws 403 `four-eyes` for whoever captured */
  sendToProduction(by: string, moment: PassportMoment): void {
    this.check('send-to-production', by);
    if (this.capturedBy === by) {
      const detail = 'Whoever recorded the capture does not forward the file: a colleague does.';
      throw new DomainError({ code: 'four-eyes', kind: 'forbidden', detail });
    }
    this.move('send-to-production', moment);
    this.sentBy = by;
    this.ministryReference = null;
    this.ministryMessage = null;
    this.say('sent-to-production');
    this.note('sent-to-production', moment.now, by);
  }

  /** Back to the person, with what she has to correct. */
  return(message: string, by: string, moment: PassportMoment): void {
    this.check('return', by);
    this.move('return', moment);
    this.message = message;
    this.appointment = null;
    this.say('returned');
    this.note('returned', moment.now, by);
  }

  refuse(refusal: { reason: PassportRefusal; text: string | null }, by: string, moment: PassportMoment): void {
    this.check('refuse', by);
    this.move('refuse', moment);
    this.refused(refusal, by, moment);
  }

  /** The ministry took the file in, under its own reference. Saying the same twice changes nothing. */
  acceptProduction(ministryReference: string, by: string | null, moment: PassportMoment): void {
    this.move('accept-production', moment);
    if (this.ministryReference === ministryReference) return;
    this.ministryReference = ministryReference;
    this.note('production-accepted', moment.now, by);
  }

  /** @throws 422 `passport-number-shape` */
  produced(passportNumber: string, by: string | null, moment: PassportMoment): void {
    this.mayMove('produced');
    refuse(passportNumberFaults(passportNumber, '/passportNumber'));
    this.move('produced', moment);
    this.passportNumber = passportNumber;
    this.post = this.deliverTo;
    this.say('produced');
    this.note('produced', moment.now, by);
  }

  /** The ministry cannot use the file: the post captures again, or asks the person. */
  returnFromProduction(
    asked: { reason: ProductionReturn; text: string },
    by: string | null,
    moment: PassportMoment,
  ): void {
    this.move('return-from-production', moment);
    this.ministryMessage = asked;
    this.note('returned-from-production', moment.now, by, { reason: asked.reason });
  }

  refuseProduction(reason: ProductionRefusal, by: string | null, moment: PassportMoment): void {
    this.move('refuse-production', moment);
    this.refused({ reason, text: null }, by, moment);
  }

  /** The passport lies in the safe, and is the one that was made. @throws 422 `other-passport` */
  receive(passportNumber: string, by: string, moment: PassportMoment): void {
    this.check('receive', by);
    if (passportNumber !== this.passportNumber)
      refuse([finding('/passportNumber', 'other-passport', 'The ministry made another passport for this file.')]);
    this.move('receive', moment);
    this.say('at-post');
    this.note('at-post', moment.now, by);
  }

  handOver(collectedBy: Collector, by: string, moment: PassportMoment): void {
    this.check('hand-over', by);
    this.move('hand-over', moment);
    this.handedOverBy = by;
    this.say('handed-over');
    this.note('handed-over', moment.now, by, { collectedBy });
  }

  /** Nobody came for it: it goes back to the ministry. @throws 409 `not-overdue` */
  uncollected(by: string, moment: PassportMoment): void {
    this.check('uncollected', by);
    if (moment.today <= (this.dueOn as PlainDate)) {
      const detail = 'The person still has time to collect it.';
      throw new DomainError({ code: 'not-overdue', kind: 'conflict', detail });
    }
    this.move('uncollected', moment);
    this.closed('not-collected', by, moment);
  }

  close(reason: PassportClosing, moment: PassportMoment): void {
    this.move('close', moment);
    this.closed(reason, null, moment);
  }

  /** The alarm of a state: once. @returns whether there was one to raise */
  raiseAlarm(moment: PassportMoment): boolean {
    if (this.dueOn === null || this.overdueSince !== null || moment.today <= this.dueOn) return false;
    this.overdueSince = moment.today;
    this.updatedAt = moment.now;
    this.say('overdue', { state: this.state, dueOn: this.dueOn });
    this.note('overdue', moment.now, null, { state: this.state, dueOn: this.dueOn });
    return true;
  }

  private expectProofs(): void {
    refuse(this.missing.map((kind) => finding(`/documents/${kind}`, 'proof-missing', `The proof ${kind} is missing.`)));
  }

  private refused(refusal: NonNullable<this['refusal']>, by: string | null, moment: PassportMoment): void {
    this.refusal = refusal;
    this.say('refused', { reason: refusal.reason });
    this.note('refused', moment.now, by, { reason: refusal.reason });
  }

  private closed(reason: PassportClosing, by: string | null, moment: PassportMoment): void {
    this.closing = reason;
    this.say('closed', { reason });
    this.note('closed', moment.now, by, { reason });
  }
}
