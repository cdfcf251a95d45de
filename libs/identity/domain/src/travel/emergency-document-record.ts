import type { PlainDate, SealedDocument } from '@jatigi/kernel';
import { CaseRecord } from '../cases/case-record';
import type { ProofFile } from '../register/registration-facts';
import type { EmergencyEnding, EmergencyFile, EmergencyReason, EmergencyRefusal } from './emergency-facts';
import type { EmergencyStatement, IdentityCheck } from './emergency-facts';
import { emergencyDocumentLifecycle as lifecycle } from './emergency-document.lifecycle';
import type { EmergencyDocumentCommand, EmergencyDocumentState } from './emergency-document.lifecycle';
import type { EmergencyHistoryKind } from './emergency-document-words';

export type SentFile = Omit<ProofFile, 'kind'> & { kind: EmergencyFile };

export interface EmergencyDocumentStart {
  id: string;
  reference: string;
  personId: string;
  requesterPersonId: string;
  post: string;
  reason: EmergencyReason;
  lossReportId: string | null;
  /** Whether the facts are those of the register. */
  registered: boolean;
  statement: EmergencyStatement;
}

/** What is written about one emergency travel document. */
export class EmergencyDocumentRecord extends CaseRecord<EmergencyHistoryKind> {
  state!: EmergencyDocumentState;
  reason!: EmergencyReason;
  lossReportId!: string | null;
  registered!: boolean;
  files!: SentFile[];
  assignedTo!: string | null;
  checkedBy!: string | null;
  approvedBy!: string | null;
  approvedOn!: PlainDate | null;
  validUntil!: PlainDate | null;
  /** The sealed paper. */
  paper!: SealedDocument | null;
  handedOverOn!: PlainDate | null;
  ending!: { reason: EmergencyEnding; on: PlainDate } | null;
  /** Encrypted, as all that was told and written about the person. */
  statement!: EmergencyStatement;
  identityCheck!: IdentityCheck | null;
  refusal!: { reason: EmergencyRefusal; text: string | null } | null;

  /** Asked by somebody else, for a person who does not stand in the register yet: a newborn. */
  get isUnknownWard(): boolean {
    return this.personId !== this.requesterPersonId && !this.registered;
  }

  protected begin(start: EmergencyDocumentStart, now: Date): void {
    const nobody = { assignedTo: null, checkedBy: null, approvedBy: null, identityCheck: null, refusal: null };
    const noDates = { approvedOn: null, validUntil: null, handedOverOn: null, ending: null };
    const beginning = { version: 1, state: lifecycle.initial, files: [], paper: null };
    Object.assign(this, { ...start, ...nobody, ...noDates, ...beginning, createdAt: now, updatedAt: now });
  }

  /** Nobody handles her own document, or the one she asked for. @throws 409; 403 `own-file` */
  protected check(command: EmergencyDocumentCommand, by: string | null): void {
    lifecycle.next(this.state, command);
    if (by !== null) this.expectSomebodyElse(by);
  }

  protected move(command: EmergencyDocumentCommand, now: Date): void {
    this.state = lifecycle.next(this.state, command);
    this.updatedAt = now;
  }

  /** Every fact says of which kind of travel document it is. */
  protected tell(fact: string, data: Record<string, unknown> = {}): void {
    this.publish(`travel-document.${fact}`, { kind: 'emergency-travel-document', ...data });
  }
}
