import { Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { Payment } from '@jatigi/payments-domain';
import { Transactions } from '@jatigi/platform-persistence';
import { Timers } from '@jatigi/platform-service';
import { savePayment } from './save-payment';

const EVERY_MILLISECONDS = 10 * 60_000;
const BATCH = 100;

/** Ends amounts due whose time to pay is over. Being late or run by two replicas at once does no harm. */
@Injectable()
export class ExpireOverdue implements OnApplicationBootstrap {
  constructor(
    private readonly transactions: Transactions,
    private readonly timers: Timers,
  ) {}

  onApplicationBootstrap(): void {
    this.timers.every(EVERY_MILLISECONDS, 'expiry of overdue payments', () => this.execute());
  }

  /** @returns how many expired */
  execute(): Promise<number> {
    return this.transactions.asService({ service: 'payments' }, async (tx) => {
      const overdue = await tx.manager
        .createQueryBuilder(Payment, 'payment')
        .where(`payment.state = 'DUE' and payment.dueBy < :today`, { today: tx.now.toISOString().slice(0, 10) })
        .orderBy('payment.dueBy')
        .limit(BATCH)
        .setLock('pessimistic_write')
        .setOnLocked('skip_locked')
        .getMany();
      const over = overdue.filter((payment) => !payment.isInTime(tx.now));
      for (const payment of over) {
        payment.expire(tx.now);
        await savePayment(tx, payment);
      }
      return over.length;
    });
  }
}
