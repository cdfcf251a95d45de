import { PaymentUnmatched } from '@jatigi/contracts';
import type { Transactions, Tx } from '@jatigi/platform-persistence';
import { Chance } from '../src/chance.mjs';

export interface Said {
  type: string;
  data: unknown;
}

/** What the writers of one producer do; the same seed writes the same, as far as the clock allows. */
export interface LoadPlan {
  seed: number;
  aggregates: string[];
  writers: number;
  /** Transactions per second of all writers together. */
  perSecond: number;
  /** Events of one transaction: from 1 to this. */
  mostEvents: number;
  /** How long a transaction may hold its numbers before it ends, in milliseconds. */
  mostHoldMs: number;
}

class RolledBack extends Error {}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Writers that overlap: some take their transaction id long before their events, some keep their numbers for a while,
 * one in twelve rolls back and leaves holes. A database that is away is waited for.
 */
export class Load {
  acknowledged = 0;
  private going = true;
  private writers: Promise<void>[] = [];
  private betweenMs: number;

  constructor(
    private readonly transactions: Transactions,
    private readonly plan: LoadPlan,
    private readonly append: (tx: Tx, aggregateId: string, events: Said[]) => Promise<void>,
  ) {
    this.betweenMs = this.gapAt(plan.perSecond);
  }

  start(): void {
    this.writers = Array.from({ length: this.plan.writers }, (_, writer) => this.write(writer));
  }

  /** Changes the rate; 0 rests. */
  pace(perSecond: number): void {
    this.betweenMs = this.gapAt(perSecond);
  }

  async stop(): Promise<void> {
    this.going = false;
    await Promise.all(this.writers);
  }

  private gapAt(perSecond: number): number {
    return perSecond > 0 ? (1_000 * this.plan.writers) / perSecond : Infinity;
  }

  private async write(writer: number): Promise<void> {
    const chance = new Chance(this.plan.seed * 1_000 + writer);
    let due = Date.now();
    while (this.going) {
      const wait = due - Date.now();
      if (!(wait <= 0)) {
        await sleep(Math.min(wait, 50));
        if (this.betweenMs !== Infinity && due === Infinity) due = Date.now();
        continue;
      }
      const events = await this.writeOnce(writer, chance);
      this.acknowledged += events;
      due = Math.max(due + this.betweenMs, Date.now() - 1_000);
    }
  }

  /** @returns how many events were committed for certain */
  private async writeOnce(writer: number, chance: Chance): Promise<number> {
    const aggregateId = chance.oneOf(this.plan.aggregates);
    const count = chance.between(1, this.plan.mostEvents);
    const earlyMs = chance.happens(20) ? chance.between(0, this.plan.mostHoldMs) : 0;
    const holdMs = chance.happens(30) ? chance.between(0, this.plan.mostHoldMs) : 0;
    const fails = chance.happens(8);
    const events = Array.from({ length: count }, () => ({
      type: PaymentUnmatched.type,
      data: { reason: `r${chance.between(1, 9_999)}` },
    }));
    const work = async (tx: Tx): Promise<void> => {
      await tx.manager.query('insert into business_row (writer) values ($1)', [writer]);
      if (earlyMs > 0) await sleep(earlyMs);
      await this.append(tx, aggregateId, events);
      if (holdMs > 0) await sleep(holdMs);
      if (fails) throw new RolledBack();
    };
    try {
      await this.transactions.asService({ service: 'payments' }, work);
      return count;
    } catch (error) {
      if (!(error instanceof RolledBack)) await sleep(200); // the database is away: the log says what was committed
      return 0;
    }
  }
}
