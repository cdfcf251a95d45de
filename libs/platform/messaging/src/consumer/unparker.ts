import type { BatchApplier } from './batch-applier';
import { wrongVersion } from './batch-applier';
import type { ParkCause } from './consumer-errors';
import { HandlerFailure, poisonOf } from './consumer-errors';
import type { Waiting } from './parking-lot';

export interface Unparked {
  applied: number;
  /** Still waiting, and why the first of them does. */
  waiting: number;
  cause: ParkCause | null;
}

/** Where the line stopped in an earlier try. */
interface Stop {
  at: number;
  cause: ParkCause;
}

/** Applies what waits of one aggregate, in order, in one transaction, and sets the aggregate free when nothing is left. */
export class Unparker {
  constructor(private readonly applier: BatchApplier) {}

  /**
   * When a handler still fails, what comes before that event is kept and the event stays at the head of the line.
   * @param by person or part that asked for it, kept with the rows
   * @throws transient errors of the database: nothing was changed then
   */
  async unpark(aggregateId: string, by: string): Promise<Unparked> {
    try {
      return await this.attempt(aggregateId, by);
    } catch (error) {
      if (!(error instanceof HandlerFailure)) throw error;
      return this.attempt(aggregateId, by, { at: error.index, cause: poisonOf(error.cause) });
    }
  }

  private async attempt(aggregateId: string, by: string, stop?: Stop): Promise<Unparked> {
    const { lot, dataSource } = this.applier;
    const seen = await lot.line(dataSource, aggregateId);
    if (seen.length === 0) return { applied: 0, waiting: 0, cause: null };
    const events = seen.map(({ incoming }) => incoming);
    return this.applier.session(events, async (session) => {
      const { manager, book } = session;
      const line = await lot.line(manager, aggregateId); // again, now that nobody else can add to it
      const done: string[] = [];
      let cause: ParkCause | null = null;
      for (const [index, { rowId, incoming }] of line.entries()) {
        const verdict = book.judge(incoming);
        cause = verdict === 'duplicate' ? null : (causeAt(index, stop) ?? incoming.broken);
        if (verdict !== 'duplicate') cause ??= wrongVersion(verdict, incoming, book);
        if (cause) {
          await lot.failedAgain(manager, rowId, cause);
          break;
        }
        if (verdict === 'next') await this.applier.handle(incoming, index, session);
        done.push(rowId);
      }
      await lot.close(manager, done, by);
      const [first] = line as [Waiting];
      book.block(first.incoming, cause?.reason ?? null);
      return { applied: done.length, waiting: line.length - done.length, cause };
    });
  }
}

const causeAt = (index: number, stop: Stop | undefined): ParkCause | null => (stop?.at === index ? stop.cause : null);
