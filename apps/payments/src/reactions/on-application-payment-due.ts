import type { EventData } from '@jatigi/contracts';
import type { ApplicationPaymentDue } from '@jatigi/contracts';
import { sameMoney, uuidv7 } from '@jatigi/kernel';
import { Payment } from '@jatigi/payments-domain';
import type { Tx } from '@jatigi/platform-persistence';
import { savePayment } from '../payments/save-payment';
import { findOpen } from './find-open';

/**
 * A fee became due: it is asked once. Said again with another amount (resubmitted under a new policy) the old amount is
 * cancelled; money that was already received stays what settles the application.
 */
export async function onApplicationPaymentDue(
  tx: Tx,
  applicationId: string,
  due: EventData<typeof ApplicationPaymentDue>,
): Promise<void> {
  const open = await findOpen(tx, applicationId);
  if (open && (open.state !== 'DUE' || isSame(open, due))) return;
  if (open) {
    open.cancel();
    await savePayment(tx, open);
  }
  const { applicantPersonId: payerPersonId, post, amount, dueBy } = due;
  const subject = { kind: 'visa-application' as const, id: applicationId };
  await savePayment(tx, Payment.request({ id: uuidv7(), subject, payerPersonId, post, amount, dueBy }));
}

function isSame(open: Payment, due: EventData<typeof ApplicationPaymentDue>): boolean {
  return sameMoney(open.amount, due.amount) && open.post === due.post && open.dueBy === due.dueBy;
}
