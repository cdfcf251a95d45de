import { Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import { Payment } from '@jatigi/payments-domain';
import { Transactions } from '@jatigi/platform-persistence';
import { InjectLogger } from '@jatigi/platform-service';
import type { Logger } from 'pino';
import { savePayment } from './save-payment';

const EVERY_MILLISECONDS = 10 * 60_000;
const BATCH = 100;

/** Ends amounts due whose time to pay is over. Being late or run by two replicas at once does no harm. */
@Injectable()
export class ExpireOverdue implements OnApplicationBootstrap, OnModuleDestroy {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly transactions: Transactions,
    @InjectLogger() private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.execute().catch((err: unknown) => this.logger.error({ err }, 'overdue payments were not expired'));
    }, EVERY_MILLISECONDS).unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
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
