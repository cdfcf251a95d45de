import { envelopeHeaders } from '@jatigi/contracts';
import { DomainError } from '@jatigi/kernel';
import type { EntityManager } from 'typeorm';
import type { BatchApplier } from '../consumer/batch-applier';
import type { ParkCause } from '../consumer/consumer-errors';
import { LOST_CHARACTER, readRecord } from '../consumer/received-event';
import type { Incoming } from '../consumer/received-event';
import type { Unparked, Unparker } from '../consumer/unparker';
import { parkedEvent } from './parked-events';

/** The aggregate of a stray is known once it could be read. */
export interface UnparkedRow extends Unparked {
  readonly aggregateId: string | null;
}

interface Row {
  topic: string;
  partition: number;
  offset: string;
  headers: Record<string, string>;
  payload: Buffer | null;
}

const straySql = `
  select topic, partition, "offset", headers, payload from parked_event
  where consumer = $1 and id = $2 and state = 'parked' and aggregate_id is null for update`;

/** Into the line of its aggregate. The same event may wait there already: then the stray stays what it is. */
const adoptSql = `
  update parked_event set aggregate_id = $3, version = $4, event_id = $5, type = $6, reason = 'behind', detail = $7
  where consumer = $1 and id = $2 and not exists (
    select 1 from parked_event other where other.consumer = $1 and other.event_id = $5 and other.state = 'parked')
  returning id`;

const ATTRIBUTES = Object.keys(envelopeHeaders.shape);

/** Records of which nobody could say whom they are about, read again by the program of today. */
export class Strays {
  constructor(
    private readonly applier: BatchApplier,
    private readonly unparker: Unparker,
  ) {}

  /**
   * Applies the line of a parked event. A stray that is readable now takes its place in the line of its aggregate, by its
   * version, so that the order of that aggregate holds: what comes before it is applied before it, or awaited. One that is
   * still not readable stays as it is, with one more attempt.
   * @throws DomainError 404, 409 `event-not-waiting`
   */
  async replay(row: number, by: string): Promise<UnparkedRow> {
    const { dataSource, consumer } = this.applier;
    const { state, aggregateId } = await parkedEvent(dataSource, consumer, row);
    if (state !== 'parked') throw notWaiting();
    const found = aggregateId ?? (await dataSource.transaction((manager) => this.adopt(manager, row)));
    if (typeof found !== 'string') return { aggregateId: null, applied: 0, waiting: 1, cause: found };
    return { aggregateId: found, ...(await this.unparker.unpark(found, by)) };
  }

  /** @returns the aggregate, or why the record stays a stray */
  private async adopt(manager: EntityManager, row: number): Promise<string | ParkCause> {
    const { consumer, lot } = this.applier;
    const [stored] = (await manager.query(straySql, [consumer, row])) as Row[];
    if (!stored) throw notWaiting();
    const read = readAgain(stored);
    if ('reason' in read) {
      await lot.failedAgain(manager, String(row), read);
      return read;
    }
    const { subject, sequence, id, type } = read.envelope;
    const values = [consumer, row, subject, sequence, id, type, 'its envelope could not be read when it came'];
    const [adopted] = (await manager.query(adoptSql, values)) as [unknown[], number];
    return adopted.length > 0 ? subject : { reason: 'behind', detail: 'the same event waits in its line already' };
  }
}

function readAgain({ topic, partition, offset, headers, payload }: Row): Incoming | ParkCause {
  // Where a character was lost, what is kept is not what came: it could be read as something that nobody said.
  if (ATTRIBUTES.some((name) => headers[name]?.includes(LOST_CHARACTER))) {
    return { reason: 'unreadable', detail: 'not a CloudEvent: a header holds what is no text' };
  }
  const record = readRecord({ topic, partition, offset }, { headers, value: payload });
  return record.envelope ? record : record.broken;
}

const notWaiting = (): DomainError =>
  new DomainError({ code: 'event-not-waiting', kind: 'conflict', detail: 'This event does not wait any more.' });
