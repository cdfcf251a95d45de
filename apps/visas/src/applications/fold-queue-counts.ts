import { Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { Transactions } from '@jatigi/platform-persistence';
import { Timers } from '@jatigi/platform-service';

/** Each page of a queue sums what came since: at a hundred files a second a minute of it would cost more than the page. */
const EVERY_MILLISECONDS = 10_000;

/** What is counted, by what. */
const counted = { queue_count: 'post, state', proposal_count: 'post, hands' } as const;

/** The counts of the queues are sums of small changes: this makes one line of many (ADR-0050). */
@Injectable()
export class FoldQueueCounts implements OnApplicationBootstrap {
  constructor(
    private readonly transactions: Transactions,
    private readonly timers: Timers,
  ) {}

  onApplicationBootstrap(): void {
    this.timers.every(EVERY_MILLISECONDS, 'fold-queue-counts', () => this.sweep());
  }

  /** Each in one statement: a reader sees the lines before or the line after, and what another instance took is not taken twice. */
  async sweep(): Promise<void> {
    await this.transactions.asService({ service: 'visas' }, async (tx) => {
      for (const [table, columns] of Object.entries(counted)) {
        await tx.manager.query(
          `with gone as (delete from ${table} returning ${columns}, files)
           insert into ${table} (${columns}, files)
           select ${columns}, sum(files) from gone group by ${columns} having sum(files) <> 0`,
        );
      }
    });
  }
}
