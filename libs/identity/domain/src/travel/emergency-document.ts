import { addDays, DomainError, finding, newestEdition, refuse } from '@jatigi/kernel';
import type { PlainDate, SealedDocument } from '@jatigi/kernel';
import { personFaults } from '../cases/person-facts';
import type { CaseMoment } from '../cases/case-record';
import { EmergencyDocumentRecord } from './emergency-document-record';
import type { EmergencyDocumentStart, SentFile } from './emergency-document-record';
import { missingFiles } from './emergency-rules';
import type { EmergencyRefusal, IdentityCheck, Invalidation } from './emergency-facts';
import { journeyFaults, LONGEST_DAYS, validityFaults } from './journey';

/** A single sheet for a single journey. Lifecycle (409), named rules, change, event. */
export class EmergencyDocument extends EmergencyDocumentRecord {
  /** @param by who asks: the person, or the officer at the counter */
  static request(start: EmergencyDocumentStart, by: string, { now, today }: CaseMoment): EmergencyDocument {
    const { person, journey } = start.statement;
    refuse([...journeyFaults(journey, today), ...personFaults('/person', person, today)]);
    const document = new EmergencyDocument();
    document.begin(start, now);
    document.tell('requested');
    document.note('requested', now, by, { reason: start.reason });
    return document;
  }

  attach(file: SentFile, by: string, now: Date): void {
    this.move('attach', now);
    this.files = [...this.files.filter(({ kind }) => kind !== file.kind), file];
    this.note('file-added', now, by, { document: file.kind });
  }

  assign(to: string, now: Date): void {
    this.check('assign', to);
    this.move('assign', now);
    this.assignedTo = to;
    this.note('assigned', now, to);
  }

  /** @throws 422 `photo-missing`, `guardianship-missing` */
  checkIdentity(check: IdentityCheck, by: string, now: Date): void {
    this.mayCheckIdentity(by);
    this.move('check-identity', now);
    this.identityCheck = check;
    this.checkedBy = by;
    this.tell('identity-checked', { by: check.by });
    this.note('identity-checked', now, by, { by: check.by });
  }

  /** Asked before witnesses are looked up. @throws 409, 403, 422 */
  mayCheckIdentity(by: string): void {
    this.check('check-identity', by);
    const missing = missingFiles(this);
    refuse(missing.map((kind) => finding(`/documents/${kind}`, `${kind}-missing`, `The ${kind} is missing.`)));
  }

  /**
   * The second person approves; documents seals within the hour. Without a date, for as long as policy allows.
   * @throws 403 `four-eyes`, `witness-approves`; 422 `validity-out-of-range`
   */
  approve(until: PlainDate | undefined, by: string, { now, today }: CaseMoment): void {
    this.check('approve', by);
    this.expectFourEyes(by);
    const validUntil = until ?? addDays(today, LONGEST_DAYS);
    refuse(validityFaults(validUntil, this.statement.journey, today));
    this.move('approve', now);
    this.approvedBy = by;
    this.approvedOn = today;
    this.validUntil = validUntil;
    this.tell('approved', { validUntil });
    this.note('approved', now, by, { validUntil });
  }

  recordPaper(paper: SealedDocument, now: Date): void {
    this.move('record-issue', now);
    this.paper = paper;
    this.tell('issued', { number: paper.number });
    this.note('sealed', now, null, { documentNumber: paper.number });
  }

  /** Made again under a new number, which counts from now on. */
  recordReissue(heard: SealedDocument, now: Date): void {
    const kept = this.paper && newestEdition(this.paper, heard, now);
    if (!kept || kept === this.paper) return;
    this.paper = kept;
    this.updatedAt = now;
    this.note('reissued', now, null, { documentNumber: kept.number });
  }

  handOver(by: string, { now, today }: CaseMoment): void {
    this.check('hand-over', by);
    this.move('hand-over', now);
    this.handedOverOn = today;
    this.tell('handed-over');
    this.note('handed-over', now, by);
  }

  /**
   * The journey is over: a post or the border takes the sheet back.
   * @param by null when a machine of the border says it
   * @throws 409; 422 `arrival-out-of-range`
   */
  arrive(on: PlainDate, by: string | null, { now, today }: CaseMoment): void {
    this.check('arrive', by);
    const early = this.handedOverOn !== null && on < this.handedOverOn;
    // The border may be a day ahead of the post that handed it over.
    const late = on > addDays(today, 1);
    const detail = 'Not before it was handed over, not in the future.';
    refuse(early || late ? [finding('/on', 'arrival-out-of-range', detail)] : []);
    this.move('arrive', now);
    this.ending = { reason: 'arrived', on };
    this.tell('ended', { reason: 'arrived' });
    this.note('ended', now, by, { reason: 'arrived', on });
  }

  expire({ now, today }: CaseMoment): void {
    this.move('expire', now);
    this.ending = { reason: 'expired', on: today };
    this.tell('ended', { reason: 'expired' });
    this.note('ended', now, null, { reason: 'expired' });
  }

  /** @param by the officer who revokes; null when a fact does it: a death, a loss */
  invalidate(reason: Invalidation, by: string | null, { now, today }: CaseMoment): void {
    this.check('invalidate', by);
    this.move('invalidate', now);
    this.ending = { reason, on: today };
    this.tell('invalidated', { reason });
    this.note('invalidated', now, by, { reason });
  }

  /** @param by the officer; null when she died meanwhile */
  refuse(refusal: { reason: EmergencyRefusal; text: string | null }, by: string | null, now: Date): void {
    this.check('refuse', by);
    this.move('refuse', now);
    this.refusal = refusal;
    this.tell('refused', { reason: refusal.reason });
    this.note('refused', now, by, { reason: refusal.reason });
  }

  withdraw(by: string, now: Date): void {
    this.move('withdraw', now);
    this.note('withdrawn', now, by);
  }

  private expectFourEyes(by: string): void {
    if (this.checkedBy === by) {
      const detail = 'Whoever checked the identity does not approve the document: a colleague does.';
      throw new DomainError({ code: 'four-eyes', kind: 'forbidden', detail });
    }
    const isWitness =
      this.identityCheck?.by === 'witnesses' && this.identityCheck.witnesses.some(({ personId }) => personId === by);
    if (!isWitness) return;
    const detail = 'A witness does not approve the document: a colleague does.';
    throw new DomainError({ code: 'witness-approves', kind: 'forbidden', detail });
  }
}
