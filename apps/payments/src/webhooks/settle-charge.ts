import { Injectable } from '@nestjs/common';
import { newEvent, PaymentUnmatched } from '@jatigi/contracts';
import { isUuid, uuidv7 } from '@jatigi/kernel';
import { matchCharge, Payment } from '@jatigi/payments-domain';
import type { Charge, UnmatchedReason } from '@jatigi/payments-domain';
import { appendEvents } from '@jatigi/platform-messaging';
import { Transactions } from '@jatigi/platform-persistence';
import type { Tx } from '@jatigi/platform-persistence';
import { enterInRegister } from '../payments/register';
import { savePayment } from '../payments/save-payment';
import type { ProviderEvent } from './provider-event';

/** What became of a webhook. Every one of them is a success to the provider: it must not send it again. */
export type Settlement = 'settled' | 'unmatched' | 'duplicate' | 'noted';

interface Told {
  provider: string;
  event: ProviderEvent;
}

/**
 * Makes a provider's word a fact, exactly once: the event id finds a replay, the charge id finds the same money told
 * twice, the lock on the amount due decides who was first. Order does not matter, since no event undoes another.
 */
@Injectable()
export class SettleCharge {
  constructor(private readonly transactions: Transactions) {}

  execute(provider: string, event: ProviderEvent, requestId: string): Promise<Settlement> {
    const cause = { service: 'payments', purpose: 'payment', correlationId: requestId } as const;
    return this.transactions.asService(cause, async (tx) => {
      if (!(await isNewEvent(tx, { provider, event }))) return 'duplicate';
      if (event.type !== 'charge.succeeded') return 'noted';
      const payment = await findAndLock(tx, event.reference);
      const charge: Charge = { amount: event.amount, paidAt: new Date(event.occurredAt) };
      const outcome = matchCharge(payment, charge);
      if (!(await isNewCharge(tx, { provider, event }, { payment, outcome }))) return 'duplicate';
      if (payment && outcome === 'settles') return settle(tx, payment, { provider, charge });
      await keepUnmatched(tx, { provider, event }, { payment, reason: outcome as UnmatchedReason });
      return 'unmatched';
    });
  }
}

/** A second delivery waits here for the first to commit, then finds its row. */
async function isNewEvent(tx: Tx, { provider, event }: Told): Promise<boolean> {
  const rows = (await tx.manager.query(
    `insert into provider_event (provider, event_id, type, body, received_at) values ($1, $2, $3, $4, $5)
     on conflict do nothing returning event_id`,
    [provider, event.eventId, event.type, JSON.stringify(event), tx.now],
  )) as unknown[];
  return rows.length > 0;
}

async function isNewCharge(
  tx: Tx,
  { provider, event }: Told,
  { payment, outcome }: { payment: Payment | null; outcome: string },
): Promise<boolean> {
  const rows = (await tx.manager.query(
    `insert into provider_charge (provider, charge_id, payment_id, outcome) values ($1, $2, $3, $4)
     on conflict do nothing returning charge_id`,
    [provider, event.chargeId, payment?.id ?? null, outcome],
  )) as unknown[];
  return rows.length > 0;
}

async function findAndLock(tx: Tx, reference: string): Promise<Payment | null> {
  if (!isUuid(reference)) return null;
  return tx.manager.findOne(Payment, { where: { id: reference.toLowerCase() }, lock: { mode: 'pessimistic_write' } });
}

async function settle(
  tx: Tx,
  payment: Payment,
  { provider, charge }: { provider: string; charge: Charge },
): Promise<Settlement> {
  const received = { amount: charge.amount, method: 'online' as const, receivedBy: null, at: charge.paidAt };
  // The receipt is dated when it is made: a webhook of last year that comes today gets a number of today.
  const entry = { kind: 'receipt' as const, means: provider, enteredBy: null, at: tx.now };
  payment.receive(received, await enterInRegister(tx, payment, entry));
  await savePayment(tx, payment);
  return 'settled';
}

async function keepUnmatched(
  tx: Tx,
  { provider, event }: Told,
  { payment, reason }: { payment: Payment | null; reason: UnmatchedReason },
): Promise<void> {
  const id = uuidv7();
  await tx.manager.query(
    `insert into unmatched_payment (id, provider, charge_id, reference, payment_id, post, amount_minor, currency, reason,
       paid_at, received_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      id,
      provider,
      event.chargeId,
      event.reference,
      payment?.id ?? null,
      payment?.post ?? null,
      event.amount.minor,
      event.amount.currency,
      reason,
      event.occurredAt,
      tx.now,
    ],
  );
  const told = newEvent(PaymentUnmatched, { reason, reference: event.chargeId });
  await appendEvents(tx, { type: 'unmatched-payment', id }, [told]);
}
