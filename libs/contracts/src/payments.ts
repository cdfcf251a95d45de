import { z } from 'zod';
import type { Aggregate, EventMeaning } from './define-events';
import { defineEvents, event } from './define-events';
import { amount, codeFrom, date, id, knownCode, postCode, printedNumber } from './fields';

const payment: Aggregate = {
  kind: 'payment',
  meaning: 'One amount due for one thing: asked once, paid at most once, paid back at most once',
};
const unmatched: Aggregate = { kind: 'unmatched-payment', meaning: 'Money that arrived and settles nothing' };

const subject = z
  .strictObject({
    kind: knownCode('visa-application', 'copy-request', 'certificate-request').describe(
      'What the money is for: a visa, a copy of a civil act, a consular certificate',
    ),
    id: id.describe('Its id: the subject (ce_subject) of the events of the service that asked for the fee'),
  })
  .describe('What the money is for');
const owed = amount.describe('How much');
const request = {
  post: postCode.describe('The post to which it is owed'),
  amount: owed,
  dueBy: date.describe('The last day on which it may be paid; money that comes later stays unmatched'),
};
const receipt = {
  payerPersonId: id.describe('The person who owed it: who asked for the visa, the copy or the certificate'),
  post: postCode.describe('The post that received it'),
  amount: owed,
  method: z.enum(['online', 'counter']).describe('Through a payment provider, or at the counter of the post'),
  receiptNumber: printedNumber.describe(
    'The number of the receipt (quittance), without gap per post and year: BER-2026-000001',
  ),
  receivedBy: id.nullable().describe('The officer who took the money at the counter; null for money paid online'),
};
const debt = {
  amount: owed,
  reason: knownCode('application-withdrawn', 'declared-inadmissible', 'fee-changed', 'never-submitted').describe(
    'Why it is owed back: the application was withdrawn in time, was declared inadmissible, was submitted again under another fee, or was left as a draft until it was erased',
  ),
};
const refund = {
  amount: owed,
  refundNumber: printedNumber.describe('The number of the refund, in the refund series of the post: BER-2026-R000001'),
};

const requested: EventMeaning = {
  of: payment,
  begins: true,
  summary: 'An amount became due.',
  by: 'The payment service',
  when: 'Another service said that a fee is due (application.payment-due, copy.payment-due, certificate.payment-due).',
  next: ['payment.requested.v1', 'payment.received.v2'],
};
const received: EventMeaning = {
  of: payment,
  summary: 'The amount was received online or at the counter; the receipt has its number.',
  by: 'The payment provider’s message, or the treasury officer (régisseur) of the post',
  when: 'The whole amount is there, in time. Late, wrong or repeated money becomes payment.unmatched instead.',
  next: ['payment.received.v1', 'payment.refund-due.v2'],
  leadsTo: ['application.paid.v1', 'copy.approved.v1', 'certificate.approved.v1'],
};
const refundDue: EventMeaning = {
  of: payment,
  summary: 'Money is owed back.',
  by: 'The payment service',
  when: 'What was paid for ended in a way that gives the fee back (application.withdrawn, declared-inadmissible, erased as a draft), or is asked for with another fee (payment-due, nothing-due).',
  next: ['payment.refund-due.v1', 'payment.refunded.v2'],
};
const refunded: EventMeaning = {
  of: payment,
  summary: 'Money was paid back, with its own number.',
  by: 'A treasury officer of the post, never the one who is paid',
  when: 'The money left the post.',
  next: ['payment.refunded.v1'],
};

export const PaymentRequested = event('payment.requested.v2', requested, z.strictObject({ subject, ...request }));
export const PaymentReceived = event('payment.received.v2', received, z.strictObject({ subject, ...receipt }));
export const PaymentUnmatched = event(
  'payment.unmatched.v1',
  {
    of: unmatched,
    begins: true,
    summary: 'Money arrived that fits no open amount; an officer looks at it.',
    by: 'The payment provider’s message',
    when: 'The message names no amount due, or one that is paid, cancelled, overdue, or of another amount.',
    next: [],
  },
  z.strictObject({
    reason: codeFrom('The payment service, which compares a charge with the amount due it names').describe(
      'Why the money settles nothing: unknown-reference, currency-mismatch, amount-mismatch, already-paid, payment-cancelled, payment-expired, paid-too-late',
    ),
    reference: codeFrom('The payment provider')
      .optional()
      .describe('The provider’s own id of the charge, by which the officer finds it in the provider’s statements'),
  }),
);
export const PaymentRefundDue = event('payment.refund-due.v2', refundDue, z.strictObject({ subject, ...debt }));
export const PaymentRefunded = event('payment.refunded.v2', refunded, z.strictObject({ subject, ...refund }));

/** The first version knew visa applications only; it is published beside the second until its sunset. */
const SUNSET = '2027-06-30';
const old = {
  subject: z
    .strictObject({
      kind: z.literal('visa-application').describe('A visa: nothing else is said in this version'),
      id: id.describe('The application: the subject (ce_subject) of the events of visas.v1'),
    })
    .describe('What the money is for'),
};
const first = (now: EventMeaning, next: string[]): EventMeaning => ({
  of: now.of,
  summary: `${now.summary} First version: visas only.`,
  by: now.by,
  when: 'Right after the same fact in its second version, when it is about a visa. Read one of the two, never both.',
  next,
});
const unchanged = <Data>(said: Data): Data => said;
/** The second version says of a visa what the first says; of other things the first says nothing. */
function ofVisa<Data extends { subject: { kind: string; id: string } }>({ subject: about, ...rest }: Data) {
  const { kind, id: subjectId } = about;
  return kind === 'visa-application' ? { ...rest, subject: { kind, id: subjectId } as const } : undefined;
}

export const PaymentRequestedV1 = event(
  'payment.requested.v1',
  first(requested, ['payment.received.v2']),
  z.strictObject({ ...old, ...request }),
  { superseded: { by: PaymentRequested, sunset: SUNSET, upcast: unchanged, downcast: ofVisa } },
);
export const PaymentReceivedV1 = event(
  'payment.received.v1',
  first(received, ['payment.refund-due.v2']),
  z.strictObject({ ...old, ...receipt }),
  { superseded: { by: PaymentReceived, sunset: SUNSET, upcast: unchanged, downcast: ofVisa } },
);
export const PaymentRefundDueV1 = event(
  'payment.refund-due.v1',
  first(refundDue, ['payment.refunded.v2']),
  z.strictObject({ ...old, ...debt }),
  { superseded: { by: PaymentRefundDue, sunset: SUNSET, upcast: unchanged, downcast: ofVisa } },
);
export const PaymentRefundedV1 = event(
  'payment.refunded.v1',
  first(refunded, []),
  z.strictObject({ ...old, ...refund }),
  { superseded: { by: PaymentRefunded, sunset: SUNSET, upcast: unchanged, downcast: ofVisa } },
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
