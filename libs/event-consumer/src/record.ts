import { fromHeaders } from '@jatigi/contracts';
import type { KafkaMessage } from 'kafkajs';
import { textOf } from './failures';

/** A record as it lies on the topic, in plain JSON: it can be parked and read again. */
export interface SourceRecord {
  topic: string;
  partition: number;
  offset: string;
  key: string | null;
  headers: Record<string, string>;
  value: string;
}

/** What a handler learns beside the data. */
export interface ReceivedEvent {
  readonly id: string;
  readonly type: string;
  readonly source: string;
  readonly aggregateId: string;
  /** 1, 2, 3 … of this aggregate. */
  readonly version: number;
  /** When the fact was recorded. */
  readonly time: Date;
  readonly correlationId: string | undefined;
  readonly causationId: string | undefined;
  readonly traceparent: string | undefined;
}

/** A record and what could be read of it. `event` is null when it is no CloudEvent; `problem` says why. */
export interface Reading {
  readonly record: SourceRecord;
  readonly eventId: string;
  readonly aggregateId: string;
  readonly event: ReceivedEvent | null;
  readonly problem: string | null;
}

export function toRecord(topic: string, partition: number, message: KafkaMessage): SourceRecord {
  const headers = Object.entries(message.headers ?? {}).map(([name, value]) => [
    name,
    String(Array.isArray(value) ? value[0] : (value ?? '')),
  ]);
  return {
    topic,
    partition,
    offset: message.offset,
    key: message.key === null ? null : String(message.key),
    headers: Object.fromEntries(headers),
    value: String(message.value ?? ''),
  };
}

/** Never throws: what cannot be read is parked, under the key of the record where that is one. */
export function read(record: SourceRecord): Reading {
  const place = `${record.topic}/${record.partition}/${record.offset}`;
  try {
    const { id, type, source, subject, time, sequence, ...rest } = fromHeaders(record.headers);
    const aggregateId = subject.toLowerCase();
    const { correlationid: correlationId, causationid: causationId, traceparent } = rest;
    const about = { id: id.toLowerCase(), type, source, aggregateId, version: sequence, time: new Date(time) };
    const event = { ...about, correlationId, causationId, traceparent };
    return { record, eventId: event.id, aggregateId, event, problem: null };
  } catch (error) {
    const aggregateId = /^[\x21-\x7e]{1,100}$/.test(record.key ?? '') ? String(record.key).toLowerCase() : place;
    return { record, eventId: place, aggregateId, event: null, problem: textOf(error) };
  }
}
