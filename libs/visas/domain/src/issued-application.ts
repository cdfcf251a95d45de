import { dateIn, newestEdition } from '@jatigi/kernel';
import type { PlainDate } from '@jatigi/kernel';
import { emptyFile } from './applicant-file';
import type { IssuedDocument, Moment } from './application-record';
import { withoutReference } from './examination/biometrics';
import { staffHandleNoFileOfTheirOwn, theEnderIsAnother } from './rules/four-eyes';
import { thePassportCarriesTheVisa } from './rules/new-passport';
import type { NewPassport } from './rules/new-passport';
import { refusalCodes as sampleCodes } from './rules/refusal-codes';
import type { Overstay } from './stays/overstay';
import { ScreenedApplication } from './screened-application';
import { onlyOneEndingIsProposed, reasonOf, theEndingIsSound, theProposedEnding } from './visa-ending';
import type { ProposedEnding } from './visa-ending';
import { applicationLifecycle as lifecycle } from './visa-application.lifecycle';

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
export class IssuedApplication extends ScreenedApplication {
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

  /**
   * The holder has a new passport. The visa is the same, with its terms, entries and days; its paper is made again.
   * @throws 403 `own-file`, 409, 422 of `thePassportCarriesTheVisa`
   */
  replacePassport(passport: NewPassport, by: string, { now, today }: Moment): void {
    lifecycle.next(this.state, 'replace-passport');
    staffHandleNoFileOfTheirOwn(this.hands(), by);
    const { travelDocument: old } = this.file;
    const validUntil = this.proposal?.decision === 'grant' ? this.proposal.terms.validUntil : null;
    thePassportCarriesTheVisa(passport, { old, today, validUntil });
    this.move('replace-passport', now);
    this.file = { ...this.file, travelDocument: { ...old, ...passport } };
    this.publish('visa.passport-replaced', { ...this.paper(), replacedBy: by });
    this.note('passport-replaced', now, by);
  }

  /** Made again under a new number, which counts from now on. */
  recordReissue(heard: IssuedDocument, now: Date): void {
    const kept = this.issued && newestEdition(this.issued, heard, now);
    if (!kept || kept === this.issued) return;
    this.issued = kept;
    this.updatedAt = now;
    this.note('reissued', now, null, { documentNumber: kept.number });
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

  /** A journal was told afterwards: the stay that began on that day was not too long, or did not begin on it. */
  correctOverstay(entry: PlainDate, now: Date): void {
    this.updatedAt = now;
    this.publish('visa.overstay-corrected', { ...this.applicant(), entry });
    this.note('overstay-corrected', now, null, { entry });
  }

  /** The first of two persons says that the visa should stand no more, and why. @throws 403 `own-file`, 409, 422 */
  proposeEnding(
    { note, ...proposed }: Pick<ProposedEnding, 'as' | 'codes'> & { note?: string },
    by: string,
    { now, refusalCodes = sampleCodes }: Moment,
  ): void {
    lifecycle.next(this.state, 'propose-ending');
    staffHandleNoFileOfTheirOwn(this.hands(), by);
    onlyOneEndingIsProposed(this.ending);
    theEndingIsSound(proposed, refusalCodes);
    this.move('propose-ending', now);
    this.ending = { ...proposed, by, at: now.toISOString(), confirmedBy: null };
    if (note !== undefined) this.notes = { ...this.notes, ending: note };
    this.note('ending-proposed', now, by, { as: proposed.as, codes: proposed.codes });
  }

  /** The second person: from the commit on no border lets the holder in. @throws 403 `four-eyes`, `own-file`, 409 */
  confirmEnding(by: string, { now }: Moment): void {
    const ending = this.otherHandOnEnding('confirm-ending', by);
    const { codes } = ending;
    const done = ending.as === 'annul' ? 'annulled' : 'revoked';
    this.move('confirm-ending', now, done === 'annulled' ? 'ANNULLED' : 'REVOKED');
    this.ending = { ...ending, confirmedBy: by };
    this.publish(`visa.${done}`, { ...this.paper(), reason: reasonOf(ending), codes });
    this.note(done, now, by, { codes });
  }

  /** The second person disagrees: the visa stands as before. */
  rejectEnding(note: string, by: string, { now }: Moment): void {
    const { as, codes } = this.otherHandOnEnding('reject-ending', by);
    this.move('reject-ending', now);
    this.ending = null;
    this.notes = { ...this.notes, ending: note };
    this.note('ending-rejected', now, by, { as, codes });
  }

  private otherHandOnEnding(command: 'confirm-ending' | 'reject-ending', by: string): ProposedEnding {
    lifecycle.next(this.state, command, command === 'confirm-ending' ? 'REVOKED' : undefined);
    const ending = theProposedEnding(this.ending);
    theEnderIsAnother(this.hands(), by);
    return ending;
  }

  /** Every entry or day it allowed is used, and its holder has left. A visa that ended otherwise stays as it is. */
  useUp(now: Date): void {
    if (this.state !== 'ISSUED') return;
    this.move('use-up', now);
    this.publish('visa.used-up', this.paper());
    this.note('used-up', now, null);
  }

  /** Its last day is over. @returns whether it stood until now */
  expire({ now, today }: Pick<Moment, 'now' | 'today'>): boolean {
    const terms = this.proposal?.decision === 'grant' ? this.proposal.terms : null;
    if (this.state !== 'ISSUED' || !terms || terms.validUntil >= today) return false;
    this.move('expire', now);
    this.publish('visa.expired', this.paper());
    this.note('expired', now, null, { on: terms.validUntil });
    return true;
  }

  /**
   * What was written about anybody goes, for good; ids, codes and dates stay, so that the decision can be counted.
   * @param gone what went with it, by kind: the proof in the history
   * @returns the uploads that nothing names any more; those of a group go with its last file
   */
  erase(now: Date, gone: Readonly<Record<string, number>> = {}): string[] {
    this.move('erase', now);
    const uploads = this.documents.flatMap(({ upload }) => (upload && !upload.shared ? upload.uploadId : []));
    this.documents = this.documents.map((item) => ({ ...item, upload: null }));
    this.file = emptyFile();
    this.notes = {};
    // Where the capture lies and where she was invited names her too; that they were, stays.
    if (this.biometrics) this.biometrics = withoutReference(this.biometrics);
    if (this.interview) this.interview = { ...this.interview, place: '' };
    if (this.bond) this.bond = { ...this.bond, reference: '' };
    this.stopClocks();
    const reason = this.assessment ? 'retention-over' : 'never-submitted';
    this.publish('application.erased', { reason, uploads: uploads.length });
    this.note('erased', now, null, { codes: [reason], uploads: uploads.length, ...gone });
    return uploads;
  }

  private paper(): { applicantPersonId: string; documentId: string } {
    return { ...this.applicant(), documentId: (this.issued as IssuedDocument).documentId };
  }

  private revoke({ documentId }: IssuedDocument, now: Date): void {
    this.ending = null;
    this.publish('visa.revoked', { ...this.applicant(), documentId, reason: HOLDER_DIED });
    this.note('revoked', now, null, { codes: [HOLDER_DIED] });
  }
}
