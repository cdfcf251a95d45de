import { addMonths, DomainError, finding, newestEdition, refuse } from '@jatigi/kernel';
import type { SealedDocument } from '@jatigi/kernel';
import type { CaseMoment } from '../cases/case-record';
import type { RegisterPolicy } from '../persons/register-policy';
import { RegistrationRecord } from './registration-record';
import type { RegistrationStart } from './registration-record';
import type { PersonFile, ProofFile } from './registration-facts';
import { fileFaults, missingProofs } from './registration-rules';
import type { RefusalReason, StrikeOffReason } from './registration-words';

/** When something happens; the date is the one on the wall of the post. */
export interface RegisterMoment extends CaseMoment {
  /** The policy in force. */
  policy: Pick<RegisterPolicy, 'validMonths'>;
}

/** One person on her way into, in, and out of the register of a post. Lifecycle (409), named rules, change, event. */
export class Registration extends RegistrationRecord {
  static request(start: RegistrationStart, moment: RegisterMoment): Registration {
    theFileIsSound(start.file, moment);
    const registration = new Registration();
    registration.begin(start, moment.now);
    registration.publish('registration.requested');
    registration.note('requested', moment.now, start.requesterPersonId);
    return registration;
  }

  edit(file: PersonFile, moment: RegisterMoment): void {
    this.mayMove('edit');
    theFileIsSound(file, moment);
    this.move('edit', moment.now);
    this.file = file;
    this.message = null;
    this.note('edited', moment.now, this.requesterPersonId);
  }

  attach(proof: ProofFile, now: Date): void {
    this.move('attach', now);
    this.proofs = [...this.proofs.filter(({ kind }) => kind !== proof.kind), proof];
    this.message = null;
    this.note('proof-added', now, this.requesterPersonId, { document: proof.kind });
  }

  assign(to: string, now: Date): void {
    this.check('assign', to);
    this.move('assign', now);
    this.assignedTo = to;
    this.note('assigned', now, to);
  }

  /** @throws 422 `proof-missing` */
  verify(by: string, { now }: RegisterMoment): void {
    this.check('verify', by);
    const missing = missingProofs(this.proofs, this.isWard);
    refuse(missing.map((kind) => finding(`/documents/${kind}`, 'proof-missing', `The proof ${kind} is missing.`)));
    this.move('verify', now);
    this.verifiedBy = by;
    this.message = null;
    this.note('verified', now, by);
  }

  /** Back to the person, with what she has to correct. */
  return(message: string, by: string, { now }: RegisterMoment): void {
    this.check('return', by);
    this.move('return', now);
    this.verifiedBy = null;
    this.message = message;
    this.publish('registration.returned');
    this.note('returned', now, by);
  }

  /**
   * The second person enters her. The number is hers already when she was registered before, anywhere.
   * @throws 403 `four-eyes` for whoever verified
   */
  register(number: string, by: string, { now, today, policy }: RegisterMoment): void {
    this.mayRegister(by);
    this.move('register', now);
    this.number = number;
    this.registeredBy = by;
    this.registeredOn = today;
    this.validUntil = addMonths(today, policy.validMonths);
    this.publish('person.registered', { validUntil: this.validUntil });
    this.note('registered', now, by);
  }

  /** Lifecycle and persons, before a number is drawn. @throws 409, 403 */
  mayRegister(by: string): void {
    this.check('register', by);
    if (this.verifiedBy !== by) return;
    const detail = 'Whoever verified a file does not register the person: a colleague does.';
    throw new DomainError({ code: 'four-eyes', kind: 'forbidden', detail });
  }

  recordCertificate(certificate: SealedDocument, now: Date): void {
    this.move('record-issue', now);
    this.certificate = certificate;
    this.note('sealed', now, null, { documentNumber: certificate.number });
  }

  /** Made again under a new number, which counts from now on. */
  recordReissue(heard: SealedDocument, now: Date): void {
    const kept = this.certificate && newestEdition(this.certificate, heard, now);
    if (!kept || kept === this.certificate) return;
    this.certificate = kept;
    this.updatedAt = now;
    this.note('reissued', now, null, { documentNumber: kept.number });
  }

  /** She was registered at another post. */
  transfer(to: string, now: Date): void {
    this.move('transfer', now);
    this.publish('person.transferred', { to });
    this.note('transferred', now, null, { to });
  }

  expire(now: Date): void {
    this.move('expire', now);
    this.publish('registration.expired');
    this.note('expired', now, null);
  }

  strikeOff(reason: StrikeOffReason, by: string | null, now: Date): void {
    if (by !== null) this.check('strike-off', by);
    this.move('strike-off', now);
    this.publish('person.struck-off', { reason });
    this.note('struck-off', now, by, { reason });
  }

  refuse(reason: RefusalReason, text: string | null, by: string, now: Date): void {
    this.check('refuse', by);
    this.move('refuse', now);
    this.refusal = { reason, text };
    this.publish('registration.refused', { reason });
    this.note('refused', now, by, { reason });
  }

  withdraw(now: Date): void {
    this.move('withdraw', now);
    this.note('withdrawn', now, this.requesterPersonId);
  }

  /** Another registration of the person counts, since two persons turned out to be one. */
  setAside(doublePersonId: string, now: Date): void {
    this.setAsideBy = doublePersonId;
    this.updatedAt = now;
    this.note('set-aside', now, null);
  }

  /** Two persons again. Where she stands or asked anew meanwhile, this one ends: at that post, or withdrawn. */
  bringBack(newer: { post: string } | null, now: Date): void {
    this.setAsideBy = null;
    this.updatedAt = now;
    this.note('brought-back', now, null);
    if (newer && this.state === 'REGISTERED') this.transfer(newer.post, now);
    else if (newer) this.withdraw(now);
  }
}

function theFileIsSound(file: PersonFile, { today }: RegisterMoment): void {
  refuse(fileFaults(file, today));
}
