import {
  inEveryVersion,
  PaymentReceived,
  PaymentRefundDue,
  PaymentRefunded,
  PaymentRequested,
} from '@jatigi/contracts';
import type { NewEvent } from '@jatigi/contracts';
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

/** In the version of today and in older ones, until their sunset: what they can say, the contract knows. */
function toEvents({ fact, ...data }: PaymentFact): NewEvent[] {
  return inEveryVersion(definitions[fact], data as never);
}

const definitions = {
  requested: PaymentRequested,
  received: PaymentReceived,
  'refund-due': PaymentRefundDue,
  refunded: PaymentRefunded,
} as const satisfies Record<PaymentFact['fact'], unknown>;
