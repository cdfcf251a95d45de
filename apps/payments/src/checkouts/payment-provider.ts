import type { Money } from '@jatigi/kernel';

export interface CheckoutOrder {
  /** Our payment id: comes back in every webhook. */
  reference: string;
  amount: Money;
  language: 'fr' | 'en';
  returnUrl: string;
  /** The same key opens the same checkout, however often it is sent. */
  idempotencyKey: string;
}

export interface OpenedCheckout {
  providerCheckoutId: string;
  /** Where the payer is sent. */
  url: string;
}

/** The one thing a provider must do for us on request. What it tells us comes by webhook. */
export abstract class PaymentProvider {
  abstract readonly name: string;
  /** @throws DomainError 503 `provider-unavailable` */
  abstract openCheckout(order: CheckoutOrder): Promise<OpenedCheckout>;
}
