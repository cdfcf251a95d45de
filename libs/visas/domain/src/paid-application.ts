import { sameMoney } from '@jatigi/kernel';
import { AppealedApplication } from './appealed-application';
import type { Moment, ReceivedPayment } from './application-record';
import { startClock } from './clock/deadline-clock';
import type { Assessment } from './submission';

/** A file and its fee: what is asked, what came, and what is owed back. Payments keeps the money itself. */
export class PaidApplication extends AppealedApplication {
  /**
   * The money is there. To a draft whose time to pay was over it stays, until it is submitted again. Another amount than
   * the one that is asked now, and money for a file that is over, are written down and change nothing: payments gives
   * them back by what it hears of the file.
   */
  recordPayment(payment: ReceivedPayment, moment: Moment): void {
    const { receiptNumber, amount } = payment;
    if (this.payment?.receiptNumber === receiptNumber) return;
    if (this.state === 'DRAFT') return this.keepForLater(payment, moment);
    if (this.state !== 'AWAITING_PAYMENT' || !sameMoney(amount, this.terms().fee)) {
      return this.note('late-payment', moment.now, null, { receiptNumber, amount, state: this.state });
    }
    this.move('record-payment', moment.now);
    this.beginPaid(payment, moment);
  }

  /**
   * Money that this file heard of before it could keep it, and that payments still has. @returns whether it counts now
   */
  hearPaymentAgain(payment: ReceivedPayment, moment: Moment): boolean {
    const counts = this.state === 'AWAITING_PAYMENT' && sameMoney(payment.amount, this.terms().fee);
    if (this.payment || !(counts || this.state === 'DRAFT')) return false;
    this.recordPayment(payment, moment);
    return true;
  }

  withdraw({ now }: Moment, by = this.applicantPersonId): void {
    const refundDue = this.isFeeOwedBack();
    this.move('withdraw', now);
    this.stopClocks();
    this.publish('application.withdrawn', { ...this.applicant(), refundDue });
    this.note('withdrawn', now, by, { refundDue });
  }

  /** What the policy asks at the submission, without what was received before. */
  protected demandFee({ fee, post }: Assessment, moment: Moment, wasAsked: boolean): void {
    const { payment } = this;
    if (payment && sameMoney(payment.amount, fee)) {
      this.move('submit', moment.now, 'SUBMITTED');
      return this.beginPaid(payment, moment);
    }
    // Payments owes it back: it is not what is asked now.
    this.payment = null;
    if (fee.minor === 0) {
      this.move('submit', moment.now, 'SUBMITTED');
      if (wasAsked) this.publish('application.nothing-due', { ...this.applicant(), post });
      return this.open(moment);
    }
    this.move('submit', moment.now, 'AWAITING_PAYMENT');
    this.beginStep('payment', moment);
    const dueBy = this.due?.on;
    this.publish('application.payment-due', { ...this.applicant(), post, amount: fee, dueBy });
    this.note('payment-due', moment.now, null, { amount: fee, dueBy });
  }

  private keepForLater(payment: ReceivedPayment, { now }: Moment): void {
    const { receiptNumber, amount } = payment;
    this.payment = payment;
    this.updatedAt = now;
    this.note('payment-kept', now, null, { receiptNumber, amount });
  }

  private beginPaid(payment: ReceivedPayment, moment: Moment): void {
    this.payment = payment;
    this.publish('application.paid', { receiptNumber: payment.receiptNumber });
    this.note('paid', moment.now, null, { ...payment });
    this.open(moment);
  }

  private open(moment: Moment): void {
    this.move('open', moment.now);
    this.stopClocks();
    this.beginStep('admissibility', moment);
    const post = this.post ?? this.terms().post;
    this.processing = startClock('examination', { amount: 0, unit: 'day' }, post, moment.now);
    this.note('opened', moment.now, null, { post, dueBy: this.due?.on });
  }

  /**
   * Once examination began the work was done: the fee stays (SAMPLE policy). Before, whatever was paid goes back, also
   * what payments received and this file has not heard of yet.
   */
  private isFeeOwedBack(): boolean {
    const { state, payment, information } = this;
    if (state === 'AWAITING_PAYMENT') return true;
    if (state === 'DRAFT') return this.wasEverAsked();
    if (!payment) return false;
    return ['SUBMITTED', 'ADMISSIBILITY'].includes(state) || information?.from === 'ADMISSIBILITY';
  }

  /** The reference is given with the first submission, and stays. */
  protected wasEverAsked(): boolean {
    return this.reference !== null;
  }
}
