import type { Applied, Batch, BatchApplier } from './batch-applier';
import { belongsToKafka, HandlerFailure, isTransient, poisonOf, textOf } from './consumer-errors';

/** What the applier tells while it works. */
export interface Perseverance {
  /** False when the work should be given up: the consumer closes, or lost its partition. */
  wanted(): boolean;
  /** Waits before the next try. */
  pause(ms: number): Promise<void>;
  retrying(attempt: number, reason: string): void;
}

/** Given up on the way, because nobody wants the work any more. What was not committed comes again. */
export class WorkAbandoned extends Error {
  constructor() {
    super('the work is not wanted any more');
    this.name = 'WorkAbandoned';
  }
}

/**
 * Applies a batch whatever happens: what may pass by itself is tried again; an event whose handler fails is found,
 * parked alone, and everything else goes on.
 */
export class PersistentApplier {
  constructor(
    private readonly applier: BatchApplier,
    private readonly perseverance: Perseverance,
  ) {}

  async settle(batch: Batch): Promise<Applied> {
    try {
      return await this.retried(() => this.applier.apply(batch));
    } catch (error) {
      if (error instanceof WorkAbandoned || belongsToKafka(error)) throw error;
      if (batch.records.length === 1) return this.retried(() => this.applier.apply(batch, poisonOf(causeOf(error))));
      return this.settleApart(batch, error);
    }
  }

  /** Around the culprit; in halves when the database refused only at COMMIT and nobody knows whose fault it is. */
  private async settleApart({ records, reached }: Batch, error: unknown): Promise<Applied> {
    const at = error instanceof HandlerFailure ? error.index : records.length >> 1;
    const pieces = [records.slice(0, at), records.slice(at, at + 1), records.slice(at + 1)];
    const total: Applied = { handled: 0, duplicates: 0, parked: [] };
    for (const piece of pieces.filter(({ length }) => length > 0)) {
      const applied = await this.settle({ records: piece });
      total.handled += applied.handled;
      total.duplicates += applied.duplicates;
      total.parked.push(...applied.parked);
    }
    if (reached) await this.retried(() => this.applier.apply({ records: [], reached }));
    return total;
  }

  private async retried<T>(work: () => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      if (!this.perseverance.wanted()) throw new WorkAbandoned();
      try {
        return await work();
      } catch (error) {
        if (!isTransient(error)) throw error;
        this.perseverance.retrying(attempt, textOf(error));
        await this.perseverance.pause(Math.min(50 * 2 ** Math.min(attempt, 6), 3_000));
      }
    }
  }
}

const causeOf = (error: unknown): unknown => (error instanceof HandlerFailure ? error.cause : error);
