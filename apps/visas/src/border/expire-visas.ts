import { Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { dateIn } from '@jatigi/kernel';
import { Transactions } from '@jatigi/platform-persistence';
import { Timers } from '@jatigi/platform-service';
import { HEADQUARTERS_TIME_ZONE } from '@jatigi/visas-domain';
import { ApplicationStore } from '../applications/application-store';

const EVERY_MILLISECONDS = 600_000;
const AT_ONCE = 200;
const visas = { service: 'visas' } as const;

/** A visa whose last day is over has expired: on the day after it, by the clock of headquarters. */
@Injectable()
export class ExpireVisas implements OnApplicationBootstrap {
  constructor(
    private readonly transactions: Transactions,
    private readonly timers: Timers,
    private readonly store: ApplicationStore,
  ) {}

  onApplicationBootstrap(): void {
    this.timers.every(EVERY_MILLISECONDS, 'expire-visas', async () => void (await this.sweep()));
  }

  /** @returns how many expired */
  async sweep(): Promise<number> {
    const over = await this.transactions.asService(visas, async (tx) => {
      const rows = (await tx.manager.query(
        `select id from visa_application where state = 'ISSUED' and valid_until < $1::date
          order by valid_until, id limit ${AT_ONCE}`,
        [dateIn(HEADQUARTERS_TIME_ZONE, tx.now)],
      )) as Array<{ id: string }>;
      return rows.map(({ id }) => id);
    });
    const expired = await this.transactions.eachAsService(visas, over, async (tx, id) => {
      const application = await this.store.lock(tx, id);
      const today = dateIn(HEADQUARTERS_TIME_ZONE, tx.now);
      if (!application.expire({ now: tx.now, today })) return false;
      await this.store.save(tx, application);
      return true;
    });
    return expired.filter(Boolean).length;
  }
}
