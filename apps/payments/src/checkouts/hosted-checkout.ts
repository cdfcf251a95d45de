import { Injectable } from '@nestjs/common';
import { DomainError, systemClock } from '@jatigi/kernel';
import { decimalAmount } from '@jatigi/payments-domain';
import { InjectConfig } from '@jatigi/platform-service';
import { z } from 'zod';
import type { PaymentsConfig } from '../config';
import { sign } from '../webhooks/signature';
import { PaymentProvider } from './payment-provider';
import type { CheckoutOrder, OpenedCheckout } from './payment-provider';

const TIMEOUT_MILLISECONDS = 8_000;
const answerSchema = z.object({
  checkoutId: z.string().min(1).max(200),
  url: z.url({ protocol: /^https?$/ }).max(2000),
});

/** A provider with a page of its own: we send a signed order, it answers where to send the payer. */
@Injectable()
export class HostedCheckout extends PaymentProvider {
  readonly name: string;

  constructor(@InjectConfig() private readonly config: PaymentsConfig) {
    super();
    this.name = config.PROVIDER_NAME;
  }

  async openCheckout(order: CheckoutOrder): Promise<OpenedCheckout> {
    const { idempotencyKey, ...rest } = order;
    const body = Buffer.from(JSON.stringify({ ...rest, decimal: decimalAmount(order.amount) }));
    // The provider judges the signature by its own clock, so the real time is signed, not the service's.
    const signature = sign(this.config.PROVIDER_SECRET, body, systemClock.now());
    try {
      const answer = await fetch(`${this.config.PROVIDER_URL}/checkouts`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'idempotency-key': idempotencyKey,
          'jatigi-signature': signature,
        },
        body: new Uint8Array(body),
        redirect: 'error',
        signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
      });
      if (!answer.ok) throw new Error(`the provider answered ${answer.status}`);
      const { checkoutId, url } = answerSchema.parse(await answer.json());
      return { providerCheckoutId: checkoutId, url };
    } catch (cause) {
      throw Object.assign(unavailable(), { cause });
    }
  }
}

function unavailable(): DomainError {
  return new DomainError({
    code: 'provider-unavailable',
    kind: 'unavailable',
    detail: 'The payment provider does not answer at the moment. Try again, or pay at the counter.',
  });
}
