import { addDays, refuse } from '@jatigi/kernel';
import type { Money, SealedDocument } from '@jatigi/kernel';
import { checkOf } from './certificate-kind';
import { CertificateRecord } from './certificate-record';
import type {
  CertificateMoment,
  CertificateStart,
  CertificateUpload,
  NotesReading,
  Presence,
  Reasoned,
  Signer,
} from './certificate-record';
import { certificateLifecycle as lifecycle } from './certificate-request.lifecycle';
import type { CertificateState } from './certificate-request.lifecycle';
import type { CertificateDenialReason, CertificateRevocationReason } from './certificate-reasons';
import { deniedFor, refuseOrder, theFileIsReady, thePresenceCounts } from './certificate-checks';
import { personFaults, refusePerson, statementFaults } from './certificate-rules';

const standing: readonly CertificateState[] = ['APPROVED', 'SEALED', 'DELIVERED'];

/** One certificate from the request to its end. Every command: lifecycle (409), named rules, change, event. */
export class CertificateRequest extends CertificateRecord {
  /** @throws 422 with what is wrong, field by field */
  static request(start: CertificateStart, moment: CertificateMoment): CertificateRequest {
    const stated = start.registrationId === null ? personFaults(start.person, moment.today) : [];
    refuse([...stated, ...statementFaults(moment.kind, start.statements)]);
    const request = new CertificateRequest();
    request.begin(start, moment.now);
    request.publish('requested');
    request.note('requested', moment.now, start.requesterPersonId);
    return request;
  }

  /** Nothing is awaited from the register: the person comes, or the desk decides. */
  goOn(moment: CertificateMoment): void {
    if (this.state !== 'REQUESTED') return;
    if (checkOf(moment.kind, 'presence') && this.presence === null) return this.invite(moment);
    this.due = { step: 'decision', on: addDays(moment.today, moment.kind.decisionDays) };
  }

  attach(upload: CertificateUpload, now: Date): void {
    this.move('attach', now);
    this.uploads = [...this.uploads.filter(({ kind }) => kind !== upload.kind), upload];
    if (this.message?.to === 'person') this.message = null;
    this.note('document-added', now, this.requesterPersonId, { document: upload.kind });
  }

  assign(to: string, now: Date): void {
    this.check('assign', to);
    this.move('assign', now);
    this.assignedTo = to;
    this.note('assigned', now, to);
  }

  /** A centre at home keeps the act: it is asked. */
  enquire(heldBy: string, moment: CertificateMoment): void {
    this.move('enquire', moment.now);
    this.heldBy = heldBy;
    const answerBy = addDays(moment.today, moment.enquiryDays);
    this.due = { step: 'enquiry', on: answerBy };
    this.publish('enquiry-opened', { heldBy, answerBy });
    this.note('enquiry-opened', moment.now, null, { answerBy });
  }

  /**
   * The act was read. Whoever stands in a consular register is known, and is told at once what stands in the way;
   * of anybody else an officer first makes sure that the act is hers.
   */
  recordReading(reading: NotesReading, actId: string, moment: CertificateMoment): void {
    if (this.state === 'ENQUIRY') this.move('record-answer', moment.now);
    this.actId = actId;
    this.reading = reading;
    this.note('answered', moment.now, null, { answeredBy: reading.answeredBy });
    const reason = deniedFor[reading.outcome];
    if (reason !== undefined && this.isRegistered) return this.deny({ reason, text: null }, null, moment.now);
    this.goOn(moment);
  }

  /** The act changed after it was read: a certificate that says otherwise falls, and a request is judged anew. */
  followAct(reading: NotesReading, now: Date): void {
    if (this.isIn(standing)) {
      if (reading.outcome !== 'free') this.revoke({ reason: 'no-longer-true', text: null }, null, now);
      return;
    }
    if (!this.isIn(['REQUESTED', 'PROPOSED', 'AWAITING_PAYMENT'])) return;
    this.reading = reading;
    const reason = deniedFor[reading.outcome];
    const isSigned = this.state === 'AWAITING_PAYMENT';
    if (reason !== undefined && (this.isRegistered || isSigned)) this.deny({ reason, text: null }, null, now);
  }

  /** The person has died: nothing is certified of her any more. */
  followDeath(now: Date): void {
    const died = { reason: 'person-died', text: null } as const;
    if (this.isIn(standing)) return this.revoke(died, null, now);
    if (lifecycle.allowed(this.state).includes('deny')) this.deny(died, null, now);
  }

  /** She no longer stands in the register: what certifies that is not given any more. */
  followRegistration(moment: CertificateMoment): void {
    if (!checkOf(moment.kind, 'registration') || !lifecycle.allowed(this.state).includes('deny')) return;
    this.deny({ reason: 'registration-ended', text: null }, null, moment.now);
  }

  notFound(reason: string, by: string, now: Date): void {
    this.move('not-found', now);
    this.publish('not-found', { heldBy: this.heldBy });
    this.note('not-found', now, by, { reason });
  }

  /** @throws 422 `video-not-allowed`, `presence-in-future`, `presence-too-old` */
  recordPresence(seen: Omit<Presence, 'by'> & { note: string | null }, by: string, moment: CertificateMoment): void {
    this.check('record-presence', by);
    thePresenceCounts(seen, moment);
    this.move('record-presence', moment.now);
    const { note, ...presence } = seen;
    this.presence = { ...presence, by };
    this.presenceNote = note;
    this.note('presence-recorded', moment.now, by, { mode: seen.mode, on: seen.on });
    this.goOn(moment);
  }

  /** Back to the person, with what she has to send. */
  return(message: string, by: string, now: Date): void {
    this.check('return', by);
    this.move('return', now);
    this.message = { to: 'person', text: message };
    this.publish('returned');
    this.note('returned', now, by);
  }

  /** @throws 409 `one-officer-signs`; 422 with what is missing */
  propose(by: string, moment: CertificateMoment): void {
    this.check('propose', by);
    if (moment.kind.officers === 1) refuseOrder('one-officer-signs');
    theFileIsReady(this, moment.kind);
    this.move('propose', moment.now);
    this.proposedBy = by;
    this.message = null;
    this.due = { step: 'decision', on: addDays(moment.today, moment.kind.decisionDays) };
    this.note('proposed', moment.now, by);
  }

  returnToAgent(message: string, by: string, moment: CertificateMoment): void {
    this.check('return-to-agent', by);
    this.move('return-to-agent', moment.now);
    this.proposedBy = null;
    this.message = { to: 'agent', text: message };
    this.note('returned-to-agent', moment.now, by);
    this.goOn(moment);
  }

  /** Signed: the fee comes first, when there is one. @throws 409 `not-proposed`; 403 `four-eyes`, `not-a-signer`; 422 */
  approve(signer: Signer, fee: Money | null, moment: CertificateMoment): void {
    const by = signer.personId;
    this.check('approve', by);
    if (moment.kind.officers === 2 && this.state !== 'PROPOSED') refuseOrder('not-proposed');
    if (this.proposedBy === by) refusePerson('four-eyes');
    this.signerRole = moment.kind.signers.find((role) => signer.roles.includes(role)) ?? refusePerson('not-a-signer');
    theFileIsReady(this, moment.kind);
    this.approvedBy = by;
    this.message = null;
    if (fee) return this.demandFee(fee, moment);
    this.move('approve', moment.now);
    this.approved(moment);
  }

  /** Money for a request that does not wait for it is written down and changes nothing. */
  recordPayment(receiptNumber: string, moment: CertificateMoment): void {
    if (this.state !== 'AWAITING_PAYMENT') return this.note('late-payment', moment.now, null, { receiptNumber });
    this.move('record-payment', moment.now);
    this.receiptNumber = receiptNumber;
    this.note('paid', moment.now, null, { receiptNumber });
    this.approved(moment);
  }

  recordIssue(document: SealedDocument, now: Date): void {
    this.move('record-issue', now);
    this.document = document;
    this.publish('sealed', { documentId: document.id, documentNumber: document.number });
    this.note('sealed', now, null, { documentNumber: document.number });
  }

  deliver(now: Date): void {
    this.move('deliver', now);
    this.publish('delivered');
    this.note('delivered', now, this.requesterPersonId);
  }

  expire(now: Date): void {
    this.move('expire', now);
    this.publish('expired');
    this.note('expired', now, null);
  }

  /** By an officer, or (null) because of what happened. */
  deny(denial: Reasoned<CertificateDenialReason>, by: string | null, now: Date): void {
    if (by !== null) this.check('deny', by);
    this.move('deny', now);
    this.denial = denial;
    this.publish('denied', { reason: denial.reason });
    this.note('denied', now, by, { reason: denial.reason });
  }

  revoke(revocation: Reasoned<CertificateRevocationReason>, by: string | null, now: Date): void {
    if (by !== null) this.check('revoke', by);
    this.move('revoke', now);
    this.revocation = revocation;
    this.publish('revoked', { reason: revocation.reason });
    this.note('revoked', now, by, { reason: revocation.reason });
  }

  withdraw(now: Date): void {
    this.move('withdraw', now);
    this.publish('withdrawn');
    this.note('withdrawn', now, this.requesterPersonId);
  }

  private isIn(states: readonly CertificateState[]): boolean {
    return states.includes(this.state);
  }

  private invite(moment: CertificateMoment): void {
    this.move('invite', moment.now);
    this.due = { step: 'presence', on: addDays(moment.today, moment.kind.decisionDays) };
    this.publish('invited', { comeBy: this.due.on });
    this.note('invited', moment.now, null, { comeBy: this.due.on });
  }

  private demandFee(fee: Money, { now, today, paymentDays }: CertificateMoment): void {
    this.move('demand-fee', now);
    this.fee = fee;
    this.due = { step: 'payment', on: addDays(today, paymentDays) };
    this.publish('payment-due', { amount: fee, dueBy: this.due.on });
    this.note('payment-due', now, this.approvedBy, { amount: fee, dueBy: this.due.on });
  }

  private approved({ now, today, kind }: CertificateMoment): void {
    this.approvedOn = today;
    this.validUntil = addDays(today, kind.validityDays);
    this.publish('approved', { validUntil: this.validUntil });
    this.note('approved', now, this.approvedBy);
  }
}
