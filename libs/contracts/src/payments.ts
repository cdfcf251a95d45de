import { z } from 'zod';
import { defineEvents, event } from './define-events';
import { amount, code, date, id, postCode, printedNumber, subject, visaApplicationSubject } from './fields';

const receipt = {
  payerPersonId: id,
  post: postCode,
  amount,
  method: z.enum(['online', 'counter']),
  receiptNumber: printedNumber,
  receivedBy: id.nullable(),
};
const request = { post: postCode, amount, dueBy: date };
const debt = { amount, reason: code };
const refund = { amount, refundNumber: printedNumber };

export const PaymentRequested = event(
  'payment.requested.v2',
  'An amount became due.',
  z.strictObject({ subject, ...request }),
);
export const PaymentReceived = event(
  'payment.received.v2',
  'The amount was received online or at the counter; the receipt has its number.',
  z.strictObject({ subject, ...receipt }),
);
export const PaymentUnmatched = event(
  'payment.unmatched.v1',
  'Money arrived that fits no open amount; an officer looks at it.',
  z.strictObject({ reason: code, reference: code.optional() }),
);
export const PaymentRefundDue = event(
  'payment.refund-due.v2',
  'Money is owed back.',
  z.strictObject({ subject, ...debt }),
);
export const PaymentRefunded = event(
  'payment.refunded.v2',
  'Money was paid back, with its own number.',
  z.strictObject({ subject, ...refund }),
);

/** The first version knew visa applications only; published beside the second until nobody reads it. */
const old = { subject: visaApplicationSubject };
export const PaymentRequestedV1 = event(
  'payment.requested.v1',
  'An amount became due for a visa (read payment.requested.v2).',
  z.strictObject({ ...old, ...request }),
);
export const PaymentReceivedV1 = event(
  'payment.received.v1',
  'The amount of a visa was received (read payment.received.v2).',
  z.strictObject({ ...old, ...receipt }),
);
export const PaymentRefundDueV1 = event(
  'payment.refund-due.v1',
  'Money of a visa is owed back (read payment.refund-due.v2).',
  z.strictObject({ ...old, ...debt }),
);
export const PaymentRefundedV1 = event(
  'payment.refunded.v1',
  'Money of a visa was paid back (read payment.refunded.v2).',
  z.strictObject({ ...old, ...refund }),
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
  PaymentRequestedV1,
  PaymentReceivedV1,
  PaymentRefundDueV1,
  PaymentRefundedV1,
]);
