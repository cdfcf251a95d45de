import { finding, newestEdition, refuse } from '@jatigi/kernel';
import type { PlainDate, SealedDocument } from '@jatigi/kernel';
import { CaseRecord } from '../cases/case-record';
import { personFaults } from '../cases/person-facts';
import type { PersonFacts } from '../cases/person-facts';
import type { CaseMoment } from '../cases/case-record';
import { lossReportLifecycle as lifecycle } from './loss-report.lifecycle';
import type { LossReportCommand, LossReportState } from './loss-report.lifecycle';
import type { LossReportHistoryKind } from './loss-report-words';
import { lossFaults } from './lost-document';
import type { Circumstance, LossStatement, LostDocumentKind } from './lost-document';

export interface LossReportStart {
  id: string;
  reference: string;
  personId: string;
  requesterPersonId: string;
  post: string;
  person: PersonFacts;
  statement: LossStatement;
  /** A keyed digest of country and number, by which the border finds it. */
  documentIndex: Uint8Array;
}

/** A document that its holder can no longer show: invalid from this moment on, whatever happens to it. */
export class LossReport extends CaseRecord<LossReportHistoryKind> {
  state!: LossReportState;
  kind!: LostDocumentKind;
  circumstance!: Circumstance;
  documentIndex!: Uint8Array;
  receipt!: SealedDocument | null;
  foundOn!: PlainDate | null;
  /** Encrypted, as all that was told. */
  person!: PersonFacts;
  statement!: LossStatement;

  /** @param by who told it: the person, or the officer at the counter */
  static report(start: LossReportStart, by: string, { now, today }: CaseMoment): LossReport {
    refuse([...lossFaults(start.statement, today), ...personFaults('/person', start.person, today)]);
    const report = new LossReport();
    const beginning = { version: 1, state: lifecycle.initial, receipt: null, foundOn: null };
    const { document, circumstance } = start.statement;
    const { kind, issuingCountry } = document;
    Object.assign(report, { ...start, ...beginning, kind, circumstance, createdAt: now, updatedAt: now });
    report.publish('travel-document.reported-lost', { kind, issuingCountry, circumstance });
    report.note('reported', now, by, { kind, circumstance });
    return report;
  }

  recordReceipt(receipt: SealedDocument, now: Date): void {
    this.move('record-receipt', now);
    this.receipt = receipt;
    this.note('receipted', now, null, { documentNumber: receipt.number });
  }

  /** Made again under a new number, which counts from now on. */
  recordReissue(heard: SealedDocument, now: Date): void {
    const kept = this.receipt && newestEdition(this.receipt, heard, now);
    if (!kept || kept === this.receipt) return;
    this.receipt = kept;
    this.updatedAt = now;
    this.note('reissued', now, null, { documentNumber: kept.number });
  }

  /** It turned up. Nothing makes it valid again. @throws 409; 422 `found-in-future` */
  find(on: PlainDate, by: string, { now, today }: CaseMoment): void {
    lifecycle.next(this.state, 'find');
    refuse(on > today ? [finding('/on', 'found-in-future', 'Nothing is found in the future.')] : []);
    this.move('find', now);
    this.foundOn = on;
    this.publish('travel-document.found', { kind: this.kind });
    this.note('found', now, by, { on });
  }

  private move(command: LossReportCommand, now: Date): void {
    this.state = lifecycle.next(this.state, command);
    this.updatedAt = now;
  }
}
