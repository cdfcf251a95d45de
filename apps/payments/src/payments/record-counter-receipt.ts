import { Injectable } from '@nestjs/common';
import { authorize } from '@jatigi/kernel';
import { Payment, paymentLifecycle, paymentsRules } from '@jatigi/payments-domain';
import { Choice, IntField, Nested, Text } from '@jatigi/platform-http';
import { lockById, requireVersion, Transactions } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';
import { toResponse } from './payment.response';
import type { PaymentResponse } from './payment.response';
import { enterInRegister } from './register';
import { savePayment } from './save-payment';

export class AmountDto {
  @IntField({ min: 1, example: 7000, description: 'In minor units of the currency: 7000 is 70.00 EUR' })
  minor!: number;

  @Text({ pattern: /^[A-Z]{3}$/, max: 3, example: 'EUR', description: 'ISO 4217' })
  currency!: string;
}

export class CounterReceiptDto {
  @Nested(() => AmountDto, { description: 'What the officer counted; must be the amount due' })
  amount!: AmountDto;

  @Choice(['cash', 'card', 'bank-transfer'])
  means!: 'cash' | 'card' | 'bank-transfer';
}

/** A treasury officer takes the money at the counter and gives a receipt of the post's series. */
@Injectable()
export class RecordCounterReceipt {
  constructor(private readonly transactions: Transactions) {}

  /** @throws 409 not due any more, 412 stale, 422 `amount-mismatch`, `currency-mismatch`, `own-payment`, `payment-overdue` */
  execute(context: RequestContext, id: string, dto: CounterReceiptDto): Promise<PaymentResponse> {
    return this.transactions.run(context, async (tx) => {
      const payment = await lockById(tx, Payment, id);
      authorize(paymentsRules, tx.actor, 'payments.counter-receipt.record', { post: payment.post });
      paymentLifecycle.next(payment.state, 'pay');
      requireVersion(context, payment.version);
      const { amount, means } = dto;
      const received = { amount, method: 'counter' as const, receivedBy: tx.actor.personId, at: tx.now };
      payment.expectReceivable(received);
      const entry = { kind: 'receipt' as const, means, enteredBy: tx.actor.personId, at: tx.now };
      payment.receive(received, await enterInRegister(tx, payment, entry));
      await savePayment(tx, payment);
      return toResponse(payment, tx.actor);
    });
  }
}
