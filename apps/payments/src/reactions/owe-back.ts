import type { Payment, RefundReason } from '@jatigi/payments-domain';
import type { Tx } from '@jatigi/platform-persistence';
import { enterInRegister } from '../payments/register';
import { savePayment } from '../payments/save-payment';

/** What was received is owed to its payer, under a number of the post's refund series; an officer pays it. */
export async function oweBack(tx: Tx, payment: Payment, reason: RefundReason): Promise<void> {
  payment.oweBack(reason, await enterInRegister(tx, payment, { kind: 'refund', enteredBy: null, at: tx.now }));
  await savePayment(tx, payment);
}
