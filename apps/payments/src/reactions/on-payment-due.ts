import type { Money } from '@jatigi/kernel';
import { sameMoney, uuidv7 } from '@jatigi/kernel';
import { Payment } from '@jatigi/payments-domain';
import type { Subject } from '@jatigi/payments-domain';
import type { Tx } from '@jatigi/platform-persistence';
import { savePayment } from '../payments/save-payment';
import { findOpen } from './find-open';
import { oweBack } from './owe-back';

/** What a service says when a fee became due. */
export interface FeeDue {
  payerPersonId: string;
  post: string;
  amount: Money;
  dueBy: string;
}

/**
 * A fee became due: it is asked once. Said again with another amount (resubmitted under a new policy) the old amount is
 * cancelled, or owed back where it was received; the same amount, once received, stays what settles the subject.
 */
export async function onPaymentDue(tx: Tx, subject: Subject, due: FeeDue): Promise<void> {
  const open = await findOpen(tx, subject.id);
  if (open && settles(open, due)) return;
  if (open?.state === 'PAID') await oweBack(tx, open, 'fee-changed');
  else if (open) {
    open.cancel();
    await savePayment(tx, open);
  }
  const { payerPersonId, post, amount, dueBy } = due;
  await savePayment(tx, Payment.request({ id: uuidv7(), subject, payerPersonId, post, amount, dueBy }));
}

/** Received money counts wherever and until whenever it was asked; what is only asked is asked as it is due now. */
function settles(open: Payment, due: FeeDue): boolean {
  if (!sameMoney(open.amount, due.amount)) return false;
  return open.state === 'PAID' || (open.post === due.post && open.dueBy === due.dueBy);
}
