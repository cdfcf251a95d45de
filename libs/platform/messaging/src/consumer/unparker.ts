import type { BatchApplier, Session } from './batch-applier';
import { wrongVersion } from './batch-applier';
import type { ParkCause } from './consumer-errors';
import { HandlerFailure, isTransient, poisonOf } from './consumer-errors';
import type { Waiting } from './parking-lot';
import type { Incoming } from './received-event';

export interface Unparked {
  applied: number;
  /** Still waiting, and why the first of them does. */
  waiting: number;
  cause: ParkCause | null;
}

/** Where the line stopped in an earlier try: at this row (the line may be another by now), or at its first. */
interface Stop {
  rowId: string | 'first';
  cause: ParkCause;
}

/** The handler failed for the event of this row: nothing of the try was kept. */
class LineFailure extends Error {
  constructor(
    readonly rowId: string,
    override readonly cause: unknown,
  ) {
    super('an event of the line failed');
  }
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
      if (isTransient(error)) throw error;
      if (!(error instanceof LineFailure)) return this.oneByOne(aggregateId, by);
      return this.attempt(aggregateId, by, { rowId: error.rowId, cause: poisonOf(error.cause) });
    }
  }

  /** The database refused the line as a whole: the event that it refuses alone is the culprit. */
  private async oneByOne(aggregateId: string, by: string): Promise<Unparked> {
    for (let applied = 0; ; applied++) {
      try {
        const { waiting, cause } = await this.attempt(aggregateId, by, undefined, 1);
        if (waiting === 0 || cause) return { applied: applied + (cause ? 0 : 1), waiting, cause };
      } catch (error) {
        if (isTransient(error)) throw error;
        const stopped = await this.attempt(aggregateId, by, {
          rowId: 'first',
          cause: poisonOf(error instanceof LineFailure ? error.cause : error),
        });
        return { ...stopped, applied };
      }
    }
  }

  private async attempt(aggregateId: string, by: string, stop?: Stop, most = Infinity): Promise<Unparked> {
    const { lot, dataSource } = this.applier;
    const seen = await lot.line(dataSource, aggregateId);
    const events = seen.map(({ incoming }) => incoming);
    return this.applier.session(events, async (session) => {
      const line = await lot.line(session.manager, aggregateId); // again, now that nobody else can add to it
      const [first] = line;
      if (!first) return { applied: 0, waiting: 0, cause: null };
      const { done, cause } = await this.walk(line.slice(0, most), session, stop);
      await lot.close(session.manager, done, by);
      if (cause || done.length === line.length) session.book.block(first.incoming, cause?.reason ?? null);
      return { applied: done.length, waiting: line.length - done.length, cause };
    });
  }

  /** Up to the first event that cannot be applied; what was applied before, however, is done with. */
  private async walk(
    line: readonly Waiting[],
    session: Session,
    stop?: Stop,
  ): Promise<{ done: string[]; cause: ParkCause | null }> {
    const done: string[] = [];
    for (const [index, { rowId, incoming }] of line.entries()) {
      const verdict = session.book.judge(incoming);
      if (verdict !== 'duplicate') {
        const cause = stopAt(stop, rowId, index) ?? incoming.broken ?? wrongVersion(verdict, incoming, session.book);
        if (cause) {
          await this.applier.lot.failedAgain(session.manager, rowId, cause);
          return { done, cause };
        }
        await this.apply(incoming, rowId, session);
      }
      done.push(rowId);
    }
    return { done, cause: null };
  }

  private async apply(incoming: Incoming, rowId: string, session: Session): Promise<void> {
    try {
      await this.applier.handle(incoming, 0, session);
    } catch (error) {
      throw error instanceof HandlerFailure ? new LineFailure(rowId, error.cause) : error;
    }
  }
}

function stopAt(stop: Stop | undefined, rowId: string, index: number): ParkCause | null {
  const isHere = stop?.rowId === rowId || (stop?.rowId === 'first' && index === 0);
  return isHere ? stop.cause : null;
}
