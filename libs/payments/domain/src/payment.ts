import { addDays, DomainError, plainDate } from '@jatigi/kernel';
import type { Money, PlainDate } from '@jatigi/kernel';
import { amountDifference, money } from './money-rules';
import { paymentLifecycle } from './payment.lifecycle';
import type { PaymentCommand, PaymentState } from './payment.lifecycle';

/** What an amount may be asked for. */
export const subjectKinds = ['visa-application', 'copy-request', 'certificate-request'] as const;

export interface Subject {
  kind: (typeof subjectKinds)[number];
  id: string;
}

export interface PaymentOrder {
  id: string;
  subject: Subject;
  payerPersonId: string;
  post: string;
  amount: Money;
  dueBy: string;
}

export type PaymentMethod = 'online' | 'counter';

/** Money that arrived for an amount due. `receivedBy` is the officer at the counter; online money has nobody. */
export interface MoneyReceived {
  amount: Money;
  method: PaymentMethod;
  receivedBy: string | null;
  at: Date;
}

export const refundReasons = [
  'application-withdrawn',
  'declared-inadmissible',
  // What was received is not what is asked now, or nothing is asked any more.
  'fee-changed',
  // A draft that waited for its applicant until it was erased.
  'never-submitted',
] as const;
export type RefundReason = (typeof refundReasons)[number];

/** What happened to an amount due; the service publishes each as one event. */
export type PaymentFact =
  | { fact: 'requested'; subject: Subject; post: string; amount: Money; dueBy: PlainDate }
  | {
      fact: 'received';
      subject: Subject;
      payerPersonId: string;
      post: string;
      amount: Money;
      method: PaymentMethod;
      receiptNumber: string;
      receivedBy: string | null;
    }
  | { fact: 'refund-due'; subject: Subject; amount: Money; reason: RefundReason }
  | { fact: 'refunded'; subject: Subject; amount: Money; refundNumber: string };

/** One amount due for one subject: asked once, settled at most once, refunded at most once. */
export class Payment {
  id!: string;
  subjectKind!: Subject['kind'];
  subjectId!: string;
  payerPersonId!: string;
  post!: string;
  amountMinor!: number;
  currency!: string;
  dueBy!: PlainDate;
  state!: PaymentState;
  version!: number;
  method!: PaymentMethod | null;
  receiptNumber!: string | null;
  receivedBy!: string | null;
  receivedAt!: Date | null;
  refundNumber!: string | null;
  refundReason!: RefundReason | null;
  refundedBy!: string | null;
  refundedAt!: Date | null;
  private facts!: PaymentFact[];

  private constructor() {}

  /**
   * A new amount due.
   * @throws DomainError `amount-not-positive`, `currency-unknown`, `invalid-date`
   */
  static request(order: PaymentOrder): Payment {
    const amount = money(order.amount.minor, order.amount.currency);
    const payment = Object.assign(new Payment(), {
      id: order.id,
      subjectKind: order.subject.kind,
      subjectId: order.subject.id,
      payerPersonId: order.payerPersonId,
      post: order.post,
      amountMinor: amount.minor,
      currency: amount.currency,
      dueBy: plainDate(order.dueBy),
      state: paymentLifecycle.initial,
      version: 1,
      ...noReceipt,
      ...noRefund,
    });
    payment.record({
      fact: 'requested',
      subject: payment.subject,
      post: payment.post,
      amount,
      dueBy: payment.dueBy,
    });
    return payment;
  }

  get amount(): Money {
    return { minor: this.amountMinor, currency: this.currency };
  }

  get subject(): Subject {
    return { kind: this.subjectKind, id: this.subjectId };
  }

  /** Whether money paid at this instant is in time: until the due day has ended everywhere on Earth. */
  isInTime(at: Date): boolean {
    return at.getTime() < Date.parse(`${addDays(this.dueBy, 1)}T12:00:00Z`);
  }

  /**
   * What must hold before a receipt number is drawn.
   * @throws IllegalTransition (409), `own-payment`, `amount-mismatch`, `currency-mismatch`, `payment-overdue` (422)
   */
  expectReceivable(received: MoneyReceived): void {
    paymentLifecycle.next(this.state, 'pay');
    if (received.receivedBy === this.payerPersonId) {
      throw broken('own-payment', 'Nobody takes their own money: another officer records this payment.');
    }
    const difference = amountDifference(this.amount, received.amount);
    if (difference) throw broken(difference, 'The money given is not the amount due.');
    if (!this.isInTime(received.at)) throw broken('payment-overdue', 'The time to pay is over.');
  }

  /** Settles the amount with a receipt of the post's series. Throws what `expectReceivable` throws. */
  receive(received: MoneyReceived, receiptNumber: string): void {
    this.expectReceivable(received);
    this.move('pay');
    this.method = received.method;
    this.receiptNumber = receiptNumber;
    this.receivedBy = received.receivedBy;
    this.receivedAt = received.at;
    this.record({
      fact: 'received',
      subject: this.subject,
      payerPersonId: this.payerPersonId,
      post: this.post,
      amount: this.amount,
      method: received.method,
      receiptNumber,
      receivedBy: received.receivedBy,
    });
  }

  /** Nothing is asked any more. @throws IllegalTransition once money was received */
  cancel(): void {
    this.move('cancel');
  }

  /** The time to pay is over. @throws IllegalTransition; `payment-in-time` (422) while it may still be paid */
  expire(at: Date): void {
    paymentLifecycle.next(this.state, 'expire');
    if (this.isInTime(at)) throw broken('payment-in-time', 'The time to pay is not over yet.');
    this.move('expire');
  }

  /** Money received is owed back, under a number of the post's refund series. @throws IllegalTransition */
  oweBack(reason: RefundReason, refundNumber: string): void {
    this.move('owe-back');
    this.refundReason = reason;
    this.refundNumber = refundNumber;
    this.record({ fact: 'refund-due', subject: this.subject, amount: this.amount, reason });
  }

  /** The money went back. @throws IllegalTransition; `own-payment` (422) when the officer is the payer */
  refund(by: string, at: Date): void {
    paymentLifecycle.next(this.state, 'refund');
    if (by === this.payerPersonId) throw broken('own-payment', 'Nobody pays a refund to themselves.');
    this.move('refund');
    this.refundedBy = by;
    this.refundedAt = at;
    this.record({
      fact: 'refunded',
      subject: this.subject,
      amount: this.amount,
      refundNumber: this.refundNumber ?? '',
    });
  }

  /** The facts recorded since the last call, in order. */
  pullFacts(): PaymentFact[] {
    const facts = this.facts ?? [];
    this.facts = [];
    return facts;
  }

  private move(command: PaymentCommand): void {
    this.state = paymentLifecycle.next(this.state, command);
    this.version += 1;
  }

  private record(fact: PaymentFact): void {
    // Property initialisers do not run when a row is loaded.
    (this.facts ??= []).push(fact);
  }
}

const noReceipt = { method: null, receiptNumber: null, receivedBy: null, receivedAt: null };
const noRefund = { refundNumber: null, refundReason: null, refundedBy: null, refundedAt: null };

function broken(code: string, detail: string): DomainError {
  return new DomainError({ code, kind: 'rule', detail });
}
