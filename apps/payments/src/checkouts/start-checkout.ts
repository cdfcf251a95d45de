import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { authorize, DomainError, notFound, uuidv7 } from '@jatigi/kernel';
import type { Money } from '@jatigi/kernel';
import { Payment, paymentLifecycle, paymentsRules } from '@jatigi/payments-domain';
import { Choice, Text } from '@jatigi/platform-http';
import { requireVersion, Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { InjectConfig } from '@jatigi/platform-service';
import type { PaymentsConfig } from '../config';
import { PaymentProvider } from './payment-provider';

export class StartCheckoutDto {
  @Choice(['fr', 'en'], { optional: true, description: 'Language of the page' })
  language?: 'fr' | 'en';

  @Text({
    optional: true,
    max: 300,
    pattern: /^\/(?![/\\])[^\\\s]*$/,
    example: '/',
    description: 'Path of ours where the payer comes back',
  })
  returnTo?: string;
}

export interface CheckoutResponse {
  checkoutId: string;
  paymentId: string;
  provider: string;
  amount: Money;
  redirectUrl: string;
}

/** Sends the payer to the provider's page. */
@Injectable()
export class StartCheckout {
  constructor(
    private readonly transactions: Transactions,
    private readonly provider: PaymentProvider,
    @InjectConfig() private readonly config: PaymentsConfig,
  ) {}

  /**
   * The provider is asked between two transactions, none is held open meanwhile. Repeating is safe: the provider knows
   * the key, so the same request finds the same checkout.
   * @throws 404 not the payer's, 409 not due any more, 412 stale, 422 `payment-overdue`, 503 `provider-unavailable`
   */
  async execute(context: RequestContext, id: string, dto: StartCheckoutDto): Promise<CheckoutResponse> {
    const requestKey = keyOf(context, id);
    const asked = await this.transactions.read(context, async (tx) => {
      const earlier = await findEarlier(tx, requestKey);
      return earlier ? { earlier } : { payment: await payable(tx, context, id) };
    });
    return asked.earlier ?? this.open(context, asked.payment, dto, requestKey);
  }

  private async open(
    context: RequestContext,
    payment: Payment,
    dto: StartCheckoutDto,
    requestKey: string,
  ): Promise<CheckoutResponse> {
    const opened = await this.provider.openCheckout({
      reference: payment.id,
      amount: payment.amount,
      language: dto.language ?? 'fr',
      returnUrl: new URL(dto.returnTo ?? '/', this.config.PUBLIC_URL).href,
      idempotencyKey: requestKey,
    });
    return this.transactions.run(context, async (tx) => {
      const [row] = (await tx.manager.query(
        `insert into checkout (id, payment_id, payer_person_id, amount_minor, currency, provider, provider_checkout_id, url,
           request_key, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning *`,
        [
          uuidv7(),
          payment.id,
          payment.payerPersonId,
          payment.amountMinor,
          payment.currency,
          this.provider.name,
          opened.providerCheckoutId,
          opened.url,
          requestKey,
          tx.now,
        ],
      )) as [CheckoutRow];
      return toCheckout(row);
    });
  }
}

interface CheckoutRow {
  id: string;
  payment_id: string;
  provider: string;
  amount_minor: string;
  currency: string;
  url: string;
}

function toCheckout(row: CheckoutRow): CheckoutResponse {
  return {
    checkoutId: row.id,
    paymentId: row.payment_id,
    provider: row.provider,
    amount: { minor: Number(row.amount_minor), currency: row.currency },
    redirectUrl: row.url,
  };
}

/** The answer of the same request, should it come again after the money came. Row-level security shows only one's own. */
async function findEarlier(tx: Tx, requestKey: string): Promise<CheckoutResponse | null> {
  const [row] = (await tx.manager.query('select * from checkout where request_key = $1', [
    requestKey,
  ])) as CheckoutRow[];
  return row ? toCheckout(row) : null;
}

async function payable(tx: Tx, context: RequestContext, id: string): Promise<Payment> {
  const payment = await tx.manager.findOneBy(Payment, { id });
  if (!payment) throw notFound('This payment');
  const { post, payerPersonId: ownerPersonId } = payment;
  authorize(paymentsRules, tx.actor, 'payments.checkout.start', { post, ownerPersonId });
  paymentLifecycle.next(payment.state, 'pay');
  requireVersion(context, payment.version);
  if (!payment.isInTime(tx.now)) {
    throw new DomainError({ code: 'payment-overdue', kind: 'rule', detail: 'The time to pay is over.' });
  }
  return payment;
}

/** One key per person, payment, key and body: another body never finds the first body's checkout. */
function keyOf(context: RequestContext, id: string): string {
  const { key = uuidv7(), fingerprint = '' } = context.idempotency ?? {};
  return createHash('sha256').update([context.actor.personId, id, key, fingerprint].join('\n')).digest('hex');
}
