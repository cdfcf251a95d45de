import { dataSchemaOf, sourceOf, toHeaders } from '@jatigi/contracts';
import type { OutgoingRecord, TailRecord } from '../broker/log-writer';
import { partitionOf } from '../broker/murmur2';
import type { LoggedEvent } from './log-reader';

/** Stays below the broker's default of 1 MB for one batch. */
const MAX_REQUEST_BYTES = 700_000;
/** Envelope and headers of one record, about. */
const HEADER_BYTES = 800;

/** Who speaks on which topic. */
export interface Publication {
  service: string;
  namespace: string;
  partitions: number;
}

/** One event as CloudEvents in binary mode, with `pos`: log epoch and position, for the relay's own resumption. */
export function toRecord(event: LoggedEvent, logEpoch: string, publication: Publication): OutgoingRecord {
  const { service, namespace, partitions } = publication;
  const headers = toHeaders({
    id: event.eventId,
    source: sourceOf(service, namespace),
    type: event.type,
    subject: event.aggregateId,
    time: event.occurredAt.toISOString(),
    dataschema: dataSchemaOf(service, event.type, namespace),
    sequence: event.version,
    correlationid: event.headers['correlationid'],
    causationid: event.headers['causationid'],
    traceparent: event.headers['traceparent'],
  });
  headers['pos'] = `${logEpoch}:${event.id}`;
  return {
    key: event.aggregateId,
    partition: partitionOf(event.aggregateId, partitions),
    value: event.payload,
    headers,
  };
}

/** The newest record of one epoch in a partition: what the topic already holds of the log. */
export interface Reached {
  readonly position: number;
  readonly eventId: string;
}

/** By partition. */
export type Tail = ReadonlyMap<number, Reached>;

/**
 * The highest `pos` of this epoch among the last records of each partition. Not simply the last record: a leader that
 * was stopped and woken may have written old ones after the newest.
 */
export function tailOf(records: readonly TailRecord[], logEpoch: string): Tail {
  const tail = new Map<number, Reached>();
  for (const { partition, headers } of records) {
    const [epoch, id] = (headers['pos'] ?? '').split(':');
    const position = Number(id);
    if (epoch !== logEpoch || position <= (tail.get(partition)?.position ?? 0)) continue;
    tail.set(partition, { position, eventId: headers['ce_id'] ?? '' });
  }
  return tail;
}

/** Without what the topic holds already. */
export function notYetSaid(records: readonly OutgoingRecord[], events: readonly LoggedEvent[], tail: Tail) {
  if (tail.size === 0) return records;
  return records.filter(({ partition }, index) => (events[index]?.id ?? 0) > (tail.get(partition)?.position ?? 0));
}

/** In pieces that the broker takes in one request. */
export function* requestsOf(records: readonly OutgoingRecord[]): Generator<OutgoingRecord[]> {
  let request: OutgoingRecord[] = [];
  let bytes = 0;
  for (const record of records) {
    const size = record.value.length + HEADER_BYTES;
    if (request.length > 0 && bytes + size > MAX_REQUEST_BYTES) {
      yield request;
      request = [];
      bytes = 0;
    }
    request.push(record);
    bytes += size;
  }
  if (request.length > 0) yield request;
}
