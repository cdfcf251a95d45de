import { Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { Transactions } from '@jatigi/platform-persistence';
import type { Tx } from '@jatigi/platform-persistence';
import { Timers } from '@jatigi/platform-service';
import { passportMomentAt } from './passport-clock';
import { PassportStore } from './passport-store';

const EVERY_MILLISECONDS = 60_000;
const AT_ONCE = 200;
const identity = { service: 'identity' } as const;

/** A request past the deadline of its state, by the date on the wall of the post that acts, is told once. */
@Injectable()
export class RaiseAlarms implements OnApplicationBootstrap {
  constructor(
    private readonly transactions: Transactions,
    private readonly timers: Timers,
    private readonly store: PassportStore,
  ) {}

  onApplicationBootstrap(): void {
    this.timers.every(EVERY_MILLISECONDS, 'raise-passport-alarms', async () => void (await this.sweep()));
  }

  /** Each in a transaction of its own: one that fails keeps no other. @returns how many were raised */
  async sweep(): Promise<number> {
    const due = await this.transactions.asService(identity, async (tx) => {
      const rows = (await tx.manager.query(
        `select r.id from passport_request r join post p on p.code = r.post
          where r.overdue_since is null and r.due_on < ($1::timestamptz at time zone p.time_zone)::date
          order by r.due_on limit ${AT_ONCE}`,
        [tx.now],
      )) as Array<{ id: string }>;
      return rows.map(({ id }) => id);
    });
    const raised = await this.transactions.eachAsService(identity, due, (tx, id) => this.raise(tx, id));
    return raised.filter(Boolean).length;
  }

  private async raise(tx: Tx, id: string): Promise<boolean> {
    const request = await this.store.lock(tx, id);
    if (!request.raiseAlarm(await passportMomentAt(tx, request.post))) return false;
    await this.store.save(tx, request);
    return true;
  }
}
