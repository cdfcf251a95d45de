import { Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { dateIn } from '@jatigi/kernel';
import type { PlainDate } from '@jatigi/kernel';
import { Transactions } from '@jatigi/platform-persistence';
import type { Tx } from '@jatigi/platform-persistence';
import { Timers } from '@jatigi/platform-service';
import { HEADQUARTERS_TIME_ZONE } from '@jatigi/visas-domain';
import type { Overstay } from '@jatigi/visas-domain';
import { ApplicationStore } from '../applications/application-store';
import { HoldOverstay } from '../screening/hold-overstay';

const EVERY_MILLISECONDS = 600_000;
const AT_ONCE = 200;
const visas = { service: 'visas' } as const;

/** Who is here after the last allowed day, and did not leave: told once for each stay. */
@Injectable()
export class DetectOverstays implements OnApplicationBootstrap {
  constructor(
    private readonly transactions: Transactions,
    private readonly timers: Timers,
    private readonly store: ApplicationStore,
    private readonly held: HoldOverstay,
  ) {}

  onApplicationBootstrap(): void {
    this.timers.every(EVERY_MILLISECONDS, 'detect-overstays', async () => void (await this.sweep()));
  }

  /** Each in a transaction of its own: one that fails keeps no other. @returns how many were told */
  async sweep(): Promise<number> {
    const late = await this.transactions.asService(visas, async (tx) => {
      const rows = (await tx.manager.query(
        `select application_id as id from visa_use where here_since is not null and last_day < $1::date
           and told_for is distinct from here_since order by last_day limit ${AT_ONCE}`,
        [dateIn(HEADQUARTERS_TIME_ZONE, tx.now)],
      )) as Array<{ id: string }>;
      return rows.map(({ id }) => id);
    });
    const told = await this.transactions.eachAsService(visas, late, (tx, id) => this.tell(tx, id));
    return told.filter(Boolean).length;
  }

  private async tell(tx: Tx, id: string): Promise<boolean> {
    const application = await this.store.lock(tx, id);
    // Asked again under the lock: a desk may have told of the exit meanwhile, or another instance of the overstay.
    const [row] = (await tx.manager.query(
      `select here_since::text as entry, last_day::text as "lastDay", last_day_by as reason from visa_use
        where application_id = $1 and here_since is not null and last_day < $2::date and told_for is distinct from here_since`,
      [id, dateIn(HEADQUARTERS_TIME_ZONE, tx.now)],
    )) as Array<{ entry: PlainDate; lastDay: PlainDate; reason: Overstay['reason'] }>;
    if (!row) return false;
    await tx.manager.query('update visa_use set told_for = here_since where application_id = $1', [id]);
    application.recordOverstay(row, tx.now);
    await this.held.plan(tx, id, row.entry);
    await this.store.save(tx, application);
    return true;
  }
}
