import type { Applied, Batch, BatchApplier } from './batch-applier';
import { belongsToKafka, HandlerFailure, isOutage, isTransient, poisonOf, textOf } from './consumer-errors';

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
 * Tries of work that meets other work (locks, time limits): some ten minutes for a batch as it came, so that a slow hour of the
 * database parks nobody; then each event of it has a few seconds, and the one that never comes through is parked.
 */
const TRIES_TOGETHER = 200;
const TRIES_APART = 5;
/** Before an event is given up: what was wrong for a moment and is on no list has passed by then. */
const SECOND_THOUGHT_MS = 250;

/**
 * Applies a batch whatever happens: what may pass by itself is tried again; an event whose handler fails is found,
 * parked alone, and everything else goes on.
 */
export class PersistentApplier {
  constructor(
    private readonly applier: BatchApplier,
    private readonly perseverance: Perseverance,
  ) {}

  async settle(batch: Batch, tries = TRIES_TOGETHER): Promise<Applied> {
    try {
      return await this.retried(() => this.applier.apply(batch), tries);
    } catch (error) {
      if (error instanceof WorkAbandoned || belongsToKafka(error)) throw error;
      return batch.records.length === 1 ? this.settleAlone(batch) : this.settleApart(batch, error);
    }
  }

  /** An event is poison when it fails again, alone and a moment later. */
  private async settleAlone(batch: Batch): Promise<Applied> {
    await this.perseverance.pause(SECOND_THOUGHT_MS);
    try {
      return await this.retried(() => this.applier.apply(batch), TRIES_APART);
    } catch (error) {
      if (error instanceof WorkAbandoned || belongsToKafka(error)) throw error;
      return this.retried(() => this.applier.apply(batch, poisonOf(causeOf(error))));
    }
  }

  /** Around the culprit; in halves when the database refused only at COMMIT and nobody knows whose fault it is. */
  private async settleApart({ records, reached }: Batch, error: unknown): Promise<Applied> {
    const at = error instanceof HandlerFailure ? error.index : records.length >> 1;
    const pieces = [records.slice(0, at), records.slice(at, at + 1), records.slice(at + 1)];
    const total: Applied = { handled: 0, duplicates: 0, parked: [] };
    for (const piece of pieces.filter(({ length }) => length > 0)) {
      const applied = await this.settle({ records: piece }, TRIES_APART);
      total.handled += applied.handled;
      total.duplicates += applied.duplicates;
      total.parked.push(...applied.parked);
    }
    if (reached) await this.retried(() => this.applier.apply({ records: [], reached }));
    return total;
  }

  private async retried<T>(work: () => Promise<T>, tries = TRIES_TOGETHER): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      if (!this.perseverance.wanted()) throw new WorkAbandoned();
      try {
        return await work();
      } catch (error) {
        if (!isTransient(error) || (attempt >= tries && !isOutage(error))) throw error;
        this.perseverance.retrying(attempt, textOf(error));
        await this.perseverance.pause(Math.min(50 * 2 ** Math.min(attempt, 6), 3_000));
      }
    }
  }
}

const causeOf = (error: unknown): unknown => (error instanceof HandlerFailure ? error.cause : error);
