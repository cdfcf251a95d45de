import { addDays, newestEdition } from '@jatigi/kernel';
import type { Money, PlainDate, SealedDocument } from '@jatigi/kernel';
import type { RegistryEvent } from '../declaration-record';
import type { CopyOrder, CopyProduct, CopyRelation, DenialReason, Proof } from './copy-order';
import type { CopyPolicy } from './copy-policy';
import { copyRequestLifecycle as lifecycle } from './copy-request.lifecycle';
import type { CopyCommand, CopyState } from './copy-request.lifecycle';
import type { CopyHistoryEntry, CopyHistoryKind } from './copy-words';

export interface CopyStart {
  id: string;
  reference: string;
  requesterPersonId: string;
  /** The centre that keeps the act, and the consulate that serves the requester. */
  heldBy: string;
  post: string;
  order: CopyOrder;
  now: Date;
}
export interface CopyMoment {
  now: Date;
  today: PlainDate;
  rules: CopyPolicy;
}

/** One order of a copy or an extract. Every command: lifecycle (409), change, event. */
export class CopyRequest {
  readonly id!: string;
  version!: number;
  state!: CopyState;
  reference!: string;
  requesterPersonId!: string;
  heldBy!: string;
  post!: string;
  product!: CopyProduct;
  relation!: CopyRelation;
  actId!: string | null;
  proofs!: Proof[];
  assignedTo!: string | null;
  decidedBy!: string | null;
  denial!: { reason: DenialReason } | null;
  fee!: Money | null;
  receiptNumber!: string | null;
  document!: SealedDocument | null;
  due!: { step: 'check' | 'search' | 'payment'; on: PlainDate } | null;
  createdAt!: Date;
  updatedAt!: Date;
  /** What was stated: loaded and saved apart from the row, encrypted. */
  order!: CopyOrder;
  private events?: RegistryEvent[];
  private newEntries?: CopyHistoryEntry[];

  private constructor() {}

  static place({ now, order, ...start }: CopyStart): CopyRequest {
    const nothing = { assignedTo: null, decidedBy: null, denial: null, fee: null, receiptNumber: null };
    const request = Object.assign(new CopyRequest(), {
      ...{ ...start, ...nothing, order, product: order.product, relation: order.relation },
      ...{ version: 1, state: lifecycle.initial, actId: null, proofs: [], document: null, due: null },
      ...{ createdAt: now, updatedAt: now },
    });
    request.publish('copy.requested', { ...request.whose(), product: request.product, heldBy: request.heldBy });
    request.note('requested', now, request.requesterPersonId);
    return request;
  }

  /** The register does not prove it: the requester proves it, and an officer decides. */
  checkEntitlement(moment: CopyMoment): void {
    this.move('check-entitlement', moment.now);
    this.due = { step: 'check', on: addDays(moment.today, moment.rules.checkDays) };
    this.note('proof-needed', moment.now, null);
  }

  attach(proof: Proof, now: Date): void {
    this.move('attach', now);
    this.proofs = [...this.proofs.filter(({ kind }) => kind !== proof.kind), proof];
    this.note('proof-added', now, this.requesterPersonId, { document: proof.kind });
  }

  assign(to: string, by: string, now: Date): void {
    this.move('assign', now);
    this.assignedTo = to;
    this.note('assigned', now, by, { to });
  }

  /** The officer has seen who this is; where the order goes from here is the caller's next command. */
  acceptProof(by: string, now: Date): void {
    this.decidedBy = by;
    this.note('proof-accepted', now, by);
  }

  /** A centre at home is asked. */
  search(moment: CopyMoment): void {
    this.move('search', moment.now);
    this.due = { step: 'search', on: addDays(moment.today, moment.rules.searchDays) };
    this.publish('copy.searching', { ...this.whose(), heldBy: this.heldBy, answerBy: this.due.on });
    this.note('searching', moment.now, null, { answerBy: this.due.on });
  }

  /** The act is there and the requester may have it: the fee comes first, when there is one. */
  locate(actId: string, fee: Money | null, moment: CopyMoment): void {
    this.move('locate', moment.now);
    this.actId = actId;
    this.due = null;
    if (fee) return this.demandFee(fee, moment);
    this.move('approve', moment.now);
    this.approved(moment.now);
  }

  /** Money for an order that does not wait for it is written down and changes nothing. */
  recordPayment(receiptNumber: string, now: Date): void {
    if (this.state !== 'AWAITING_PAYMENT') return this.note('late-payment', now, null, { receiptNumber });
    this.move('record-payment', now);
    this.receiptNumber = receiptNumber;
    this.due = null;
    this.note('paid', now, null, { receiptNumber });
    this.approved(now);
  }

  deny(reason: DenialReason, by: string | null, now: Date): void {
    this.move('deny', now);
    this.due = null;
    this.denial = { reason };
    this.decidedBy = by ?? this.decidedBy;
    this.publish('copy.denied', { ...this.whose(), reason });
    this.note('denied', now, by, { reason });
  }

  notFound(reason: string, by: string, now: Date): void {
    this.move('not-found', now);
    this.due = null;
    this.publish('copy.not-found', { ...this.whose(), heldBy: this.heldBy });
    this.note('not-found', now, by, { reason });
  }

  recordIssue(document: SealedDocument, now: Date): void {
    this.move('record-issue', now);
    this.document = document;
    this.publish('copy.sealed', { ...this.whose(), documentId: document.id, documentNumber: document.number });
    this.note('sealed', now, null, { documentNumber: document.number });
  }

  /** Made again under a new number, which counts from now on. */
  recordReissue(heard: SealedDocument, now: Date): void {
    const kept = this.document && newestEdition(this.document, heard, now);
    if (!kept || kept === this.document) return;
    this.document = kept;
    this.updatedAt = now;
    this.note('reissued', now, null, { documentNumber: kept.number });
  }

  deliver(now: Date): void {
    this.move('deliver', now);
    this.publish('copy.delivered', this.whose());
    this.note('delivered', now, this.requesterPersonId);
  }

  withdraw(now: Date): void {
    this.move('withdraw', now);
    this.due = null;
    this.publish('copy.withdrawn', this.whose());
    this.note('withdrawn', now, this.requesterPersonId);
  }

  pullEvents(): RegistryEvent[] {
    const events = this.events ?? [];
    this.events = [];
    return events;
  }

  pullHistory(): CopyHistoryEntry[] {
    const entries = this.newEntries ?? [];
    this.newEntries = [];
    return entries;
  }

  private demandFee(fee: Money, { now, today, rules }: CopyMoment): void {
    this.move('demand-fee', now);
    this.fee = fee;
    this.due = { step: 'payment', on: addDays(today, rules.paymentDays) };
    this.publish('copy.payment-due', { ...this.whose(), post: this.post, amount: fee, dueBy: this.due.on });
    this.note('payment-due', now, null, { amount: fee, dueBy: this.due.on });
  }

  private approved(now: Date): void {
    this.publish('copy.approved', { ...this.whose(), product: this.product, actId: this.actId });
    this.note('approved', now, null);
  }

  private whose(): { requesterPersonId: string } {
    return { requesterPersonId: this.requesterPersonId };
  }

  private move(command: CopyCommand, now: Date): void {
    this.state = lifecycle.next(this.state, command);
    this.updatedAt = now;
  }

  private publish(name: string, data: Record<string, unknown>): void {
    (this.events ??= []).push({ name, data });
  }

  private note(kind: CopyHistoryKind, now: Date, by: string | null, detail: Record<string, unknown> = {}): void {
    (this.newEntries ??= []).push({ at: now.toISOString(), kind, by, detail });
  }
}
