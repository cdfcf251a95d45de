import { z } from 'zod';
import { defineEvents, event } from './define-events';
import { amount, code, date, id, postCode, printedNumber, visaApplicationSubject as subject } from './fields';

export const PaymentRequested = event(
  'payment.requested.v1',
  'An amount became due.',
  z.strictObject({ subject, post: postCode, amount, dueBy: date }),
);
export const PaymentReceived = event(
  'payment.received.v1',
  'The amount was received online or at the counter; the receipt has its number.',
  z.strictObject({
    subject,
    payerPersonId: id,
    post: postCode,
    amount,
    method: z.enum(['online', 'counter']),
    receiptNumber: printedNumber,
    receivedBy: id.nullable(),
  }),
);
export const PaymentUnmatched = event(
  'payment.unmatched.v1',
  'Money arrived that fits no open amount; an officer looks at it.',
  z.strictObject({ reason: code, reference: code.optional() }),
);
export const PaymentRefundDue = event(
  'payment.refund-due.v1',
  'Money is owed back.',
  z.strictObject({ subject, amount, reason: code }),
);
export const PaymentRefunded = event(
  'payment.refunded.v1',
  'Money was paid back, with its own number.',
  z.strictObject({ subject, amount, refundNumber: printedNumber }),
);

export type PaymentRequested = z.infer<typeof PaymentRequested.schema>;
export type PaymentReceived = z.infer<typeof PaymentReceived.schema>;
export type PaymentUnmatched = z.infer<typeof PaymentUnmatched.schema>;
export type PaymentRefundDue = z.infer<typeof PaymentRefundDue.schema>;
export type PaymentRefunded = z.infer<typeof PaymentRefunded.schema>;

/** Published by payments on `payments.v1`. Aggregate: the amount due. */
export const paymentsEvents = defineEvents('payments', [
  PaymentRequested,
  PaymentReceived,
  PaymentUnmatched,
  PaymentRefundDue,
  PaymentRefunded,
]);
