import { Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { Transactions } from '@jatigi/platform-persistence';
import { Timers } from '@jatigi/platform-service';

const EVERY_MILLISECONDS = 60_000;

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

  /** In one statement: a reader sees the lines before or the line after, and what another instance took is not taken twice. */
  async sweep(): Promise<void> {
    await this.transactions.asService({ service: 'visas' }, (tx) =>
      tx.manager.query(
        `with gone as (delete from queue_count returning post, state, files)
         insert into queue_count (post, state, files)
         select post, state, sum(files) from gone group by post, state having sum(files) <> 0`,
      ),
    );
  }
}
