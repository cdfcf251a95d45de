import type { Transactions, Tx } from '@jatigi/platform-persistence';
import { isTransient, UnhandledEvent } from './consumer-errors';
import type { Incoming, ReceivedEvent } from './received-event';
import { describe } from './received-event';
import { VersionBook } from './version-book';

/** Runs the handlers of one event; resolves to false when nobody here listens to its type. */
export type Dispatch = (type: string, data: unknown, event: ReceivedEvent) => Promise<boolean>;

export interface Applied {
  handled: number;
  duplicates: number;
}

/** Applies records in one transaction: version rows, effects and own events commit together or not at all. */
export class BatchApplier {
  constructor(
    private readonly transactions: Transactions,
    private readonly consumer: string,
    private readonly dispatch: Dispatch,
  ) {}

  /** @throws UnhandledEvent for the event that cannot be handled (nothing of the batch is kept), or a transient error */
  async apply(batch: readonly Incoming[]): Promise<Applied> {
    const hooks: Array<() => void> = [];
    const applied = await this.transactions.dataSource.transaction(async (manager) => {
      const tx = await this.transactions.adopt(manager, { service: this.consumer }, (hook) => hooks.push(hook));
      const book = await VersionBook.open(manager, this.consumer, batch);
      const counts: Applied = { handled: 0, duplicates: 0 };
      for (const incoming of batch) await this.applyOne(incoming, book, tx, counts);
      await book.close();
      return counts;
    });
    for (const hook of hooks) hook();
    return applied;
  }

  private async applyOne(incoming: Incoming, book: VersionBook, tx: Tx, counts: Applied): Promise<void> {
    const verdict = book.judge(incoming);
    if (verdict === 'duplicate') {
      counts.duplicates += 1;
      return;
    }
    if (verdict !== 'next') {
      const detail = `version ${incoming.envelope.sequence} came, ${book.expected(incoming)} was expected`;
      throw new UnhandledEvent({ reason: verdict, detail, ...describe(incoming) });
    }
    if (incoming.data !== undefined) await this.handle(incoming, tx, counts);
    book.applied(incoming);
  }

  private async handle(incoming: Incoming, tx: Tx, counts: Applied): Promise<void> {
    try {
      const { envelope } = incoming;
      if (await this.dispatch(envelope.type, incoming.data, toReceived(incoming, tx))) counts.handled += 1;
    } catch (error) {
      if (isTransient(error)) throw error;
      const detail = error instanceof Error ? `${error.name}: ${error.message}` : 'the handler threw no Error';
      throw new UnhandledEvent({ reason: 'poison', detail, ...describe(incoming) }, error);
    }
  }
}

function toReceived({ envelope }: Incoming, tx: Tx): ReceivedEvent {
  const cause = {
    correlationId: envelope.correlationid ?? envelope.id,
    causationId: envelope.id,
    ...(envelope.traceparent === undefined ? {} : { traceparent: envelope.traceparent }),
  };
  return {
    tx: { ...tx, cause },
    id: envelope.id,
    type: envelope.type,
    source: envelope.source,
    aggregateId: envelope.subject,
    version: envelope.sequence,
    time: new Date(envelope.time),
    correlationId: envelope.correlationid,
    traceparent: envelope.traceparent,
  };
}
