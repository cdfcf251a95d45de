import { dateIn } from '@jatigi/kernel';
import type { IssuedDocument } from './application-record';
import type { Overstay } from './stays/overstay';
import { ExaminedApplication } from './examined-application';

/** A line of a border journal, and the zone of the wall clock there. */
export interface BorderCrossing {
  id: string;
  kind: 'entry' | 'exit';
  post: string;
  at: Date;
  zone: string;
}

const HOLDER_DIED = 'holder-died';

/** What happens to a file from outside: its paper was made, its applicant died. */
export class IssuedApplication extends ExaminedApplication {
  /** The sealed paper exists. When the file was closed while it was made, the paper is revoked at once. */
  recordIssue(document: IssuedDocument, now: Date): void {
    const isTooLate = this.state === 'CLOSED';
    this.move('record-issue', now);
    this.issued = document;
    this.stopClocks();
    if (isTooLate) return this.revoke(document, now);
    const { documentId, number: documentNumber } = document;
    const terms = this.proposal?.decision === 'grant' ? this.proposal.terms : null;
    const validity = { validFrom: terms?.validFrom, validUntil: terms?.validUntil };
    this.publish('visa.issued', { ...this.applicant(), documentId, documentNumber, ...validity });
    this.note('issued', now, null, { documentNumber });
  }

  /** The applicant has died: what is open is closed, an issued visa is revoked. @throws IllegalTransition */
  recordDeath(now: Date): void {
    this.move('record-death', now);
    this.stopClocks();
    if (this.issued) return this.revoke(this.issued, now);
    this.publish('application.closed', { ...this.applicant(), reason: HOLDER_DIED });
    this.note('closed', now, null, { codes: [HOLDER_DIED] });
  }

  /** A border desk recorded that the holder came in or went out. The visa stays as it is: the journal is the record. */
  recordCrossing(crossing: BorderCrossing, now: Date): void {
    const { id: crossingId, kind, post, at, zone } = crossing;
    const on = dateIn(zone, at);
    this.updatedAt = now;
    this.publish(`visa.${kind}-recorded`, { ...this.applicant(), crossingId, post, on });
    this.note(`${kind}-recorded`, now, null, { post, on });
  }

  /** The last allowed day is over and the holder did not leave. */
  recordOverstay({ entry, lastDay, reason }: Pick<Overstay, 'entry' | 'lastDay' | 'reason'>, now: Date): void {
    this.updatedAt = now;
    this.publish('visa.overstay-detected', { ...this.applicant(), entry, lastDay, reason });
    this.note('overstay-detected', now, null, { entry, lastDay, codes: [reason] });
  }

  private revoke({ documentId }: IssuedDocument, now: Date): void {
    this.publish('visa.revoked', { ...this.applicant(), documentId, reason: HOLDER_DIED });
    this.note('revoked', now, null, { codes: [HOLDER_DIED] });
  }
}
