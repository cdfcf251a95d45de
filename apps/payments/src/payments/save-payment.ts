import { newEvent, PaymentReceived, PaymentRefundDue, PaymentRefunded, PaymentRequested } from '@jatigi/contracts';
import type { NewEvent } from '@jatigi/contracts';
import { Payment } from '@jatigi/payments-domain';
import type { PaymentFact } from '@jatigi/payments-domain';
import { appendEvents } from '@jatigi/platform-messaging';
import type { Tx } from '@jatigi/platform-persistence';

/** Stores the aggregate and publishes what happened to it, in the same transaction. */
export async function savePayment(tx: Tx, payment: Payment): Promise<void> {
  const events = payment.pullFacts().map(toEvent);
  await tx.manager.save(Payment, payment);
  if (events.length > 0) await appendEvents(tx, { type: 'payment', id: payment.id }, events);
}

function toEvent(happened: PaymentFact): NewEvent {
  switch (happened.fact) {
    case 'requested': {
      const { fact: _, ...data } = happened;
      return newEvent(PaymentRequested, data);
    }
    case 'received': {
      const { fact: _, ...data } = happened;
      return newEvent(PaymentReceived, data);
    }
    case 'refund-due': {
      const { fact: _, ...data } = happened;
      return newEvent(PaymentRefundDue, data);
    }
    case 'refunded': {
      const { fact: _, ...data } = happened;
      return newEvent(PaymentRefunded, data);
    }
  }
}
