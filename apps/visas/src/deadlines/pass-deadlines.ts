import { Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { Transactions } from '@jatigi/platform-persistence';
import type { Tx } from '@jatigi/platform-persistence';
import { Timers } from '@jatigi/platform-service';
import { ApplicationStore } from '../applications/application-store';
import { momentAt, openPosts } from '../posts/posts';

const EVERY_MILLISECONDS = 60_000;
const AT_ONCE = 200;
const visas = { service: 'visas' } as const;

/** What follows when the time of a step is over: an application lapses, or somebody higher is told. Never a decision. */
@Injectable()
export class PassDeadlines implements OnApplicationBootstrap {
  constructor(
    private readonly transactions: Transactions,
    private readonly timers: Timers,
    private readonly store: ApplicationStore,
  ) {}

  onApplicationBootstrap(): void {
    this.timers.every(EVERY_MILLISECONDS, 'pass-deadlines', async () => void (await this.sweep()));
  }

  /** Each in a transaction of its own: one that fails keeps no other. @returns how many files something happened to */
  async sweep(): Promise<number> {
    const due = await this.transactions.asService(visas, async (tx) => {
      const rows = (await tx.manager.query(
        `select id from visa_application where act_at <= $1 order by act_at limit ${AT_ONCE}`,
        [tx.now],
      )) as Array<{ id: string }>;
      return rows.map(({ id }) => id);
    });
    const passed = await this.transactions.eachAsService(visas, due, (tx, id) => this.pass(tx, id));
    return passed.filter(Boolean).length;
  }

  private async pass(tx: Tx, id: string): Promise<boolean> {
    const application = await this.store.lock(tx, id);
    const before = application.actAt?.getTime();
    const happened = application.passDeadline(momentAt(await openPosts(tx), application.post, tx.now));
    // By the calendar of today it may not be late after all: then its time is written down anew.
    if (happened || application.actAt?.getTime() !== before) await this.store.save(tx, application);
    return happened;
  }
}
