import {
  PaymentReceived,
  PaymentReceivedV1,
  PaymentRefundDue,
  PaymentRefundDueV1,
  PaymentRefunded,
  PaymentRefundedV1,
  PaymentRequested,
  PaymentRequestedV1,
} from '@jatigi/contracts';
import type { EventDefinition, NewEvent } from '@jatigi/contracts';
import { Payment } from '@jatigi/payments-domain';
import type { PaymentFact } from '@jatigi/payments-domain';
import { appendEvents } from '@jatigi/platform-messaging';
import type { Tx } from '@jatigi/platform-persistence';

/** Stores the aggregate and publishes what happened to it, in the same transaction. */
export async function savePayment(tx: Tx, payment: Payment): Promise<void> {
  const events = payment.pullFacts().flatMap(toEvents);
  await tx.manager.save(Payment, payment);
  if (events.length > 0) await appendEvents(tx, { type: 'payment', id: payment.id }, events);
}

/** Everything is said as v2; what concerns a visa also as v1, until nobody reads that any more. */
function toEvents(happened: PaymentFact): NewEvent[] {
  const { fact, ...data } = happened;
  const [now, before] = definitions[fact];
  const isForOldReaders = data.subject.kind === 'visa-application';
  return (isForOldReaders ? [now, before] : [now]).map(({ type }) => ({ type, data }));
}

const definitions: Readonly<Record<PaymentFact['fact'], readonly [EventDefinition, EventDefinition]>> = {
  requested: [PaymentRequested, PaymentRequestedV1],
  received: [PaymentReceived, PaymentReceivedV1],
  'refund-due': [PaymentRefundDue, PaymentRefundDueV1],
  refunded: [PaymentRefunded, PaymentRefundedV1],
};
