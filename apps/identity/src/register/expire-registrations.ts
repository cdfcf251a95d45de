import { Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { Transactions } from '@jatigi/platform-persistence';
import { Timers } from '@jatigi/platform-service';
import { RegistrationStore } from './registration-store';

const EVERY_MILLISECONDS = 600_000;
const AT_ONCE = 200;

/** A registration that was not renewed ends with its last day, on the wall of its post. */
@Injectable()
export class ExpireRegistrations implements OnApplicationBootstrap {
  constructor(
    private readonly transactions: Transactions,
    private readonly timers: Timers,
    private readonly store: RegistrationStore,
  ) {}

  onApplicationBootstrap(): void {
    this.timers.every(EVERY_MILLISECONDS, 'expire-registrations', async () => void (await this.sweep()));
  }

  /** Each in a transaction of its own: one that fails keeps no other. @returns how many ended */
  async sweep(): Promise<number> {
    const due = await this.transactions.asService(identity, async (tx) => {
      const rows = (await tx.manager.query(
        `select r.id from registration r join post p on p.code = r.post
          where r.state = 'REGISTERED' and r.valid_until < ($1::timestamptz at time zone p.time_zone)::date
          order by r.valid_until limit ${AT_ONCE}`,
        [tx.now],
      )) as Array<{ id: string }>;
      return rows.map(({ id }) => id);
    });
    for (const id of due) await this.transactions.asService(identity, (tx) => this.expire(tx, id));
    return due.length;
  }

  private async expire(tx: Parameters<RegistrationStore['lock']>[0], id: string): Promise<void> {
    const registration = await this.store.lock(tx, id);
    if (registration.state !== 'REGISTERED') return;
    registration.expire(tx.now);
    await this.store.save(tx, registration);
  }
}

const identity = { service: 'identity' } as const;
