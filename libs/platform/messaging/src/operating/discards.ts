import { DomainError } from '@jatigi/kernel';
import type { EntityManager } from 'typeorm';
import type { BatchApplier } from '../consumer/batch-applier';
import type { Unparked, Unparker } from '../consumer/unparker';
import type { ParkedEvent } from './parked-events';
import { parkedEvent } from './parked-events';

const askSql = `
  update parked_event set discard_reason = $2, discard_asked_by = $3, discard_asked_at = now()
  where id = $1 and state = 'parked'`;

const discardSql = `
  update parked_event set state = 'discarded', closed_by = $2, closed_at = now()
  where id = $1 and state = 'parked' and discard_asked_by is not null and discard_asked_by <> $3 returning id`;

/**
 * Giving up an event for good: one person asks and says why, another one agrees. The row stays; the aggregate goes on
 * after it. Only the head of a line can be given up, so that order is never broken by hand.
 */
export class Discards {
  constructor(
    private readonly applier: BatchApplier,
    private readonly unparker: Unparker,
  ) {}

  /** @throws DomainError 404, 409 `event-not-waiting`, 409 `event-not-first` */
  async ask(row: number, personId: string, reason: string): Promise<ParkedEvent> {
    await this.headOfLine(row);
    await this.applier.dataSource.query(askSql, [row, reason, personId]);
    return parkedEvent(this.applier.dataSource, this.applier.consumer, row);
  }

  /**
   * Discards what another person asked to discard, then applies what waited behind it.
   * @throws DomainError as `ask`; 409 `discard-not-asked`, 409 `same-person`
   */
  async agree(row: number, personId: string): Promise<Unparked> {
    const event = await this.headOfLine(row);
    if (!event.discardAskedBy) throw refused('discard-not-asked', 'Nobody has asked to discard this event.');
    if (event.discardAskedBy === personId) {
      throw refused('same-person', 'Who asked to discard an event cannot agree to it: another person must.');
    }
    if (!event.aggregateId) {
      await this.applier.dataSource.transaction((manager) => close(manager, row, personId));
      return { applied: 0, waiting: 0, cause: null };
    }
    await this.passOver(event.aggregateId, row, personId);
    return this.unparker.unpark(event.aggregateId, `person:${personId}`);
  }

  private async passOver(aggregateId: string, row: number, personId: string): Promise<void> {
    const { lot, dataSource } = this.applier;
    const line = await lot.line(dataSource, aggregateId);
    const [head] = line;
    if (!head) throw notWaiting();
    await this.applier.session([head.incoming], async ({ manager, book }) => {
      await close(manager, row, personId);
      book.applied(head.incoming);
      if (line.length === 1) book.block(head.incoming, null);
    });
  }

  private async headOfLine(row: number): Promise<ParkedEvent> {
    const { dataSource, consumer, lot } = this.applier;
    const event = await parkedEvent(dataSource, consumer, row);
    if (event.state !== 'parked') throw notWaiting();
    if (!event.aggregateId) return event;
    const [head] = await lot.line(dataSource, event.aggregateId);
    if (Number(head?.rowId) === row) return event;
    throw new DomainError({
      code: 'event-not-first',
      kind: 'conflict',
      detail: 'An earlier event of this aggregate waits: only the first of a line can be discarded.',
      extra: { first: Number(head?.rowId) },
    });
  }
}

async function close(manager: EntityManager, row: number, personId: string): Promise<void> {
  const [rows] = (await manager.query(discardSql, [row, `person:${personId}`, personId])) as [unknown[], number];
  if (rows.length === 0) throw notWaiting();
}

const refused = (code: string, detail: string): DomainError => new DomainError({ code, kind: 'conflict', detail });
const notWaiting = (): DomainError => refused('event-not-waiting', 'This event does not wait any more.');
