import { currencyExponent, decide, formatMoney } from '@jatigi/kernel';
import type { Actor, Money } from '@jatigi/kernel';
import { paymentLifecycle, paymentsRules } from '@jatigi/payments-domain';
import type { Payment, PaymentCommand } from '@jatigi/payments-domain';

const offered: ReadonlyArray<{ name: string; permission: string; command: PaymentCommand; byPayer: boolean }> = [
  { name: 'start-checkout', permission: 'payments.checkout.start', command: 'pay', byPayer: true },
  { name: 'record-counter-receipt', permission: 'payments.counter-receipt.record', command: 'pay', byPayer: false },
  { name: 'pay-refund', permission: 'payments.refund.pay', command: 'refund', byPayer: false },
];

/** What this actor may do to this payment now: the same table and rules as the commands themselves use. */
export function allowedActions(payment: Payment, actor: Actor): string[] {
  const possible = paymentLifecycle.allowed(payment.state);
  return offered
    .filter(({ command }) => possible.includes(command))
    .filter(({ permission, byPayer }) => {
      const owner = byPayer ? { ownerPersonId: payment.payerPersonId } : {};
      return decide(paymentsRules, actor, permission, { post: payment.post, ...owner }).allow;
    })
    .map(({ name }) => name);
}

/** An amount for machines (minor units, exponent) and for people. */
export function moneyView(amount: Money) {
  return {
    ...amount,
    exponent: currencyExponent(amount.currency),
    text: { fr: formatMoney(amount, 'fr'), en: formatMoney(amount, 'en') },
  };
}

/** What the payer and the post see. Who took the money is shown to the post only. */
export function toResponse(payment: Payment, actor: Actor) {
  const isPayer = actor.personId === payment.payerPersonId;
  return {
    id: payment.id,
    subject: payment.subject,
    post: payment.post,
    amount: moneyView(payment.amount),
    dueBy: payment.dueBy,
    state: payment.state,
    receipt: payment.receiptNumber && {
      number: payment.receiptNumber,
      method: payment.method,
      receivedAt: payment.receivedAt,
      ...(isPayer ? {} : { receivedBy: payment.receivedBy }),
    },
    refund: payment.refundNumber && {
      number: payment.refundNumber,
      reason: payment.refundReason,
      refundedAt: payment.refundedAt,
    },
    allowedActions: allowedActions(payment, actor),
    version: payment.version,
  };
}
export type PaymentResponse = ReturnType<typeof toResponse>;
