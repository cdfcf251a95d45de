import { Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { Transactions } from '@jatigi/platform-persistence';
import { Timers } from '@jatigi/platform-service';
import { EndMandate } from './end-mandate';
import { momentOf } from './mandate-store';

const EVERY_MILLISECONDS = 600_000;
const identity = { service: 'identity' } as const;

/** Ends mandates after their last day and offers that nobody answered. Nobody acts under them in between: see use. */
@Injectable()
export class SweepMandates implements OnApplicationBootstrap {
  constructor(
    private readonly transactions: Transactions,
    private readonly timers: Timers,
    private readonly endings: EndMandate,
  ) {}

  onApplicationBootstrap(): void {
    this.timers.every(EVERY_MILLISECONDS, 'sweep of mandates', async () => void (await this.sweep()));
  }

  /** Each in a transaction of its own: one that fails keeps no other. @returns how many ended */
  async sweep(): Promise<number> {
    const due = await this.transactions.asService(identity, async (tx) => {
      const { now, today } = momentOf(tx);
      return (await tx.manager.query(
        `select id from mandate where state in ('OFFERED', 'ACCEPTED')
           and (valid_until < $2 or (state = 'OFFERED' and offer_expires_at <= $1)) order by id limit 200`,
        [now, today],
      )) as Array<{ id: string }>;
    });
    await this.transactions.eachAsService(identity, due, (tx, { id }) => this.endings.endInTime(tx, id));
    return due.length;
  }
}
