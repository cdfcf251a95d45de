import type { Money } from '@jatigi/kernel';
import { sameMoney, uuidv7 } from '@jatigi/kernel';
import { Payment } from '@jatigi/payments-domain';
import type { Subject } from '@jatigi/payments-domain';
import type { Tx } from '@jatigi/platform-persistence';
import { savePayment } from '../payments/save-payment';
import { findOpen } from './find-open';

/** What a service says when a fee became due. */
export interface FeeDue {
  payerPersonId: string;
  post: string;
  amount: Money;
  dueBy: string;
}

/**
 * A fee became due: it is asked once. Said again with another amount (resubmitted under a new policy) the old amount is
 * cancelled; money that was already received stays what settles the subject.
 */
export async function onPaymentDue(tx: Tx, subject: Subject, due: FeeDue): Promise<void> {
  const open = await findOpen(tx, subject.id);
  if (open && (open.state !== 'DUE' || isSame(open, due))) return;
  if (open) {
    open.cancel();
    await savePayment(tx, open);
  }
  const { payerPersonId, post, amount, dueBy } = due;
  await savePayment(tx, Payment.request({ id: uuidv7(), subject, payerPersonId, post, amount, dueBy }));
}

function isSame(open: Payment, due: FeeDue): boolean {
  return sameMoney(open.amount, due.amount) && open.post === due.post && open.dueBy === due.dueBy;
}
