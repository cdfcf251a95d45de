import type { EventEnvelope } from '@jatigi/contracts';
import { findDefinition, fromHeaders, readEvent } from '@jatigi/contracts';
import type { Tx } from '@jatigi/platform-persistence';
import type { Projection } from '../replay/projection';
import type { ParkCause } from './consumer-errors';
import { keepable, textOf } from './consumer-errors';
import type { Folds } from './folds';

/** What a handler gets by `@Ctx()`. `tx` is the transaction of the batch: version row and effects commit together. */
export interface ReceivedEvent {
  readonly tx: Tx;
  readonly id: string;
  readonly type: string;
  readonly source: string;
  readonly aggregateId: string;
  readonly version: number;
  readonly time: Date;
  readonly correlationId: string | undefined;
  readonly traceparent: string | undefined;
  /** Has a projection fold this event with the others of its transaction, in order and in one go, at its end. */
  fold(projection: Projection, data: unknown): void;
}

/** Where a record lies. What came from a replay API lies at partition -1, at its position in the producer's log. */
export interface Place {
  /** As contracts name it: `visas.v1`. */
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
}

/** As the client of the broker hands them over, or as they were parked. */
export type Headers = Readonly<Record<string, Buffer | string | (Buffer | string)[] | undefined>>;

/** A record as it arrived, whatever it is. */
export interface RawRecord {
  readonly headers: Headers;
  readonly value: Buffer | null;
}

/** A CloudEvent. `data` is validated, or undefined for a type that nobody here knows; `broken` says why it is unusable. */
export interface Incoming {
  readonly envelope: EventEnvelope;
  readonly data: unknown;
  readonly broken: ParkCause | null;
  readonly place: Place;
  readonly raw: RawRecord;
}

/** A record without a readable envelope: nobody knows about whom it speaks. */
export interface Stray {
  readonly envelope: null;
  readonly broken: ParkCause;
  readonly place: Place;
  readonly raw: RawRecord;
}

/**
 * What every publisher keeps (CloudEvents: 64 KB is what each intermediary must forward). `appendEvents` measures the same:
 * the bytes as they are sent.
 */
const MAX_BYTES = 64 * 1024;

/** Reads one record; never throws. Nothing that was not validated gets `data`. */
export function readRecord(place: Place, raw: RawRecord): Incoming | Stray {
  return read(place, raw, () => {
    if (raw.value && raw.value.length > MAX_BYTES) throw new Error('larger than 64 KB');
    return JSON.parse(String(raw.value));
  });
}

/** The same for data that came as JSON within an answer; its bytes are made only where they are parked. */
export function readParsed(place: Place, headers: RawRecord['headers'], data: unknown): Incoming | Stray {
  const raw: RawRecord = {
    headers,
    get value() {
      return Buffer.from(JSON.stringify(data));
    },
  };
  return read(place, raw, () => data);
}

function read(place: Place, raw: RawRecord, dataOf: () => unknown): Incoming | Stray {
  let envelope: EventEnvelope;
  try {
    envelope = fromHeaders(raw.headers);
  } catch (error) {
    return { envelope: null, broken: unreadable(error), place, raw };
  }
  try {
    const definition = findDefinition(envelope.type);
    const data = definition && readEvent(definition, dataOf());
    return { envelope, data, broken: null, place, raw };
  } catch (error) {
    return { envelope, data: undefined, broken: unreadable(error), place, raw };
  }
}

function unreadable(error: unknown): ParkCause {
  // A message of JSON.parse quotes what it read.
  const detail = error instanceof SyntaxError ? 'the value is no JSON' : textOf(error);
  return { reason: 'unreadable', detail: keepable(detail) };
}

/** Stands, in headers that are kept, where Postgres could not hold what came; bytes that are no UTF-8 are read as it too. */
export const LOST_CHARACTER = '\uFFFD';

/** Headers as text; Postgres holds no NUL. */
export function textsOf(headers: Headers): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined) continue;
    const text = String(Array.isArray(value) ? value[0] : value);
    texts[name.replaceAll('\0', LOST_CHARACTER)] = text.replaceAll('\0', LOST_CHARACTER);
  }
  return texts;
}

/** The event as its handlers see it, in this transaction. What they say in turn names it as the cause. */
export function toReceived({ envelope }: Incoming, tx: Tx, folds: Folds): ReceivedEvent {
  const cause = {
    correlationId: envelope.correlationid ?? envelope.id,
    causationId: envelope.id,
    ...(envelope.traceparent === undefined ? {} : { traceparent: envelope.traceparent }),
  };
  const event = {
    type: envelope.type,
    aggregateId: envelope.subject,
    version: envelope.sequence,
    time: new Date(envelope.time),
  };
  return {
    ...event,
    tx: { ...tx, cause },
    id: envelope.id,
    source: envelope.source,
    fold: (projection, data) => folds.add(projection, { ...event, data }),
    correlationId: envelope.correlationid,
    traceparent: envelope.traceparent,
  };
}
