import type { Money } from '@jatigi/kernel';
import { amountDifference } from './money-rules';
import type { Payment } from './payment';

/** Money a provider says it took. */
export interface Charge {
  amount: Money;
  paidAt: Date;
}

export const unmatchedReasons = [
  'unknown-reference',
  'currency-mismatch',
  'amount-mismatch',
  'already-paid',
  'payment-cancelled',
  'payment-expired',
  'paid-too-late',
] as const;
export type UnmatchedReason = (typeof unmatchedReasons)[number];

const closed: Record<Exclude<Payment['state'], 'DUE'>, UnmatchedReason> = {
  PAID: 'already-paid',
  REFUND_DUE: 'already-paid',
  REFUNDED: 'already-paid',
  CANCELLED: 'payment-cancelled',
  EXPIRED: 'payment-expired',
};

/**
 * Whether a charge settles the amount due it names. The money has already moved, so nothing is refused here: what does
 * not settle is kept under its reason for an officer. Judged by when the payer paid, not by when we heard of it.
 */
export function matchCharge(payment: Payment | null, charge: Charge): 'settles' | UnmatchedReason {
  if (!payment) return 'unknown-reference';
  if (payment.state !== 'DUE') return closed[payment.state];
  const difference = amountDifference(payment.amount, charge.amount);
  if (difference) return difference;
  return payment.isInTime(charge.paidAt) ? 'settles' : 'paid-too-late';
}
