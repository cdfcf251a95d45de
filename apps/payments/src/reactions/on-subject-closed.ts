import type { RefundReason } from '@jatigi/payments-domain';
import type { Tx } from '@jatigi/platform-persistence';
import { savePayment } from '../payments/save-payment';
import { findOpen } from './find-open';
import { oweBack } from './owe-back';

/**
 * What was asked for ended. What was not paid is no longer asked; what was paid is owed back when its owner says so
 * (`refund`), under a number of the post's refund series.
 */
export async function onSubjectClosed(tx: Tx, subjectId: string, refund: RefundReason | null): Promise<void> {
  const payment = await findOpen(tx, subjectId);
  if (payment?.state === 'DUE') {
    payment.cancel();
    await savePayment(tx, payment);
  } else if (payment && refund) await oweBack(tx, payment, refund);
}
