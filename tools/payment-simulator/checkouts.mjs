import { randomUUID } from 'node:crypto';

const id = (prefix) => `${prefix}_${randomUUID().replaceAll('-', '')}`;

/** The provider's books, in memory: what was asked, what was charged, what was told to the merchant. */
export class Checkouts {
  #byId = new Map();
  #idByKey = new Map();
  #webhooks;
  #publicUrl;

  constructor({ webhooks, publicUrl }) {
    this.#webhooks = webhooks;
    this.#publicUrl = publicUrl;
  }

  /** Opens a hosted checkout; the same idempotency key finds the same checkout again. */
  open({ reference, amount, decimal, language = 'fr', returnUrl }, key) {
    const known = key ? this.#byId.get(this.#idByKey.get(key)) : undefined;
    if (known) return known;
    const checkoutId = id('co');
    const checkout = {
      checkoutId,
      url: `${this.#publicUrl()}/checkouts/${checkoutId}`,
      reference,
      amount,
      decimal,
      language,
      returnUrl,
      charges: [],
      events: [],
    };
    this.#byId.set(checkoutId, checkout);
    if (key) this.#idByKey.set(key, checkoutId);
    return checkout;
  }

  find(checkoutId) {
    return this.#byId.get(checkoutId);
  }

  /**
   * Takes the money and tells the merchant. Options: `duplicates` (the same event so many times more), `delayMs`,
   * `amountMinor`, `currency`, `reference`, `paidAt`, `badSignature`, `outcome: 'failed'`.
   * Returns what was charged and a promise of the deliveries.
   */
  pay(checkout, options = {}) {
    const succeeded = options.outcome !== 'failed';
    const event = {
      eventId: id('evt'),
      type: succeeded ? 'charge.succeeded' : 'charge.failed',
      occurredAt: options.paidAt ?? new Date().toISOString(),
      checkoutId: checkout.checkoutId,
      reference: options.reference ?? checkout.reference,
      chargeId: id('ch'),
      amount: {
        minor: options.amountMinor ?? checkout.amount.minor,
        currency: options.currency ?? checkout.amount.currency,
      },
    };
    checkout.events.push(event);
    if (succeeded) checkout.charges.push({ chargeId: event.chargeId, amount: event.amount });
    const copies = Array.from({ length: 1 + Math.min(200, Number(options.duplicates ?? 0)) });
    const delivered = Promise.all(copies.map(() => this.#webhooks.send(event, options)));
    delivered.catch(() => undefined); // stopped while waiting
    return { event, delivered };
  }
}
