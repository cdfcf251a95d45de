import { Injectable } from '@nestjs/common';
import { authorize, decide, notFound } from '@jatigi/kernel';
import { Payment, paymentsRules } from '@jatigi/payments-domain';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';
import { toResponse } from './payment.response';
import type { PaymentResponse } from './payment.response';

const resourceOf = ({ post, payerPersonId }: Payment) => ({ post, ownerPersonId: payerPersonId });

@Injectable()
export class PaymentQueries {
  constructor(private readonly transactions: Transactions) {}

  /** One payment. @throws 404 for a stranger */
  get(context: RequestContext, id: string): Promise<PaymentResponse> {
    return this.transactions.read(context, async (tx) => {
      const payment = await tx.manager.findOneBy(Payment, { id });
      if (!payment) throw notFound('This payment');
      authorize(paymentsRules, tx.actor, 'payments.payment.read', resourceOf(payment));
      return toResponse(payment, tx.actor);
    });
  }

  /**
   * Everything asked for one subject, newest first. An unknown subject and somebody else's answer alike.
   * @throws 404 when there is nothing this actor may see
   */
  bySubject(context: RequestContext, subjectId: string): Promise<{ items: PaymentResponse[] }> {
    return this.transactions.read(context, async (tx) => {
      const found = await tx.manager.find(Payment, { where: { subjectId }, order: { id: 'DESC' } });
      const [first] = found;
      if (!first) throw notFound('This payment');
      authorize(paymentsRules, tx.actor, 'payments.payment.read', resourceOf(first));
      const visible = found.filter(
        (payment) => decide(paymentsRules, tx.actor, 'payments.payment.read', resourceOf(payment)).allow,
      );
      return { items: visible.map((payment) => toResponse(payment, tx.actor)) };
    });
  }
}
