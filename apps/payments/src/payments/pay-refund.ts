import { Injectable } from '@nestjs/common';
import { authorize } from '@jatigi/kernel';
import { Payment, paymentLifecycle, paymentsRules } from '@jatigi/payments-domain';
import { Choice } from '@jatigi/platform-http';
import { lockById, requireVersion, Transactions } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';
import { toResponse } from './payment.response';
import type { PaymentResponse } from './payment.response';
import { savePayment } from './save-payment';

export class RefundDto {
  @Choice(['bank-transfer', 'card', 'cash'], { description: 'How the money went back' })
  means!: 'bank-transfer' | 'card' | 'cash';
}

/** A treasury officer pays back what is owed, under the number the refund got when it became due. */
@Injectable()
export class PayRefund {
  constructor(private readonly transactions: Transactions) {}

  /** @throws 409 when no refund is due, 412 stale, 422 `own-payment` */
  execute(context: RequestContext, id: string, dto: RefundDto): Promise<PaymentResponse> {
    return this.transactions.run(context, async (tx) => {
      const payment = await lockById(tx, Payment, id);
      authorize(paymentsRules, tx.actor, 'payments.refund.pay', { post: payment.post });
      paymentLifecycle.next(payment.state, 'refund');
      requireVersion(context, payment.version);
      payment.refund(tx.actor.personId as string, tx.now);
      await tx.manager.query('update payment set refund_means = $2 where id = $1', [id, dto.means]);
      await savePayment(tx, payment);
      return toResponse(payment, tx.actor);
    });
  }
}
