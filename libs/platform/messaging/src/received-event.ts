import type { EventEnvelope } from '@jatigi/contracts';
import { findDefinition, fromHeaders, readEvent } from '@jatigi/contracts';
import type { Tx } from '@jatigi/platform-persistence';
import type { KafkaMessage } from 'kafkajs';
import { UnhandledEvent } from './consumer-errors';

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
}

/** A record read from the topic; `data` is validated, or undefined for a type this platform does not know. */
export interface Incoming {
  readonly envelope: EventEnvelope;
  readonly data: unknown;
  readonly offset: string;
  readonly place: { topic: string; partition: number; offset: string };
}

/** Reads one record. @throws UnhandledEvent when it is no CloudEvent or breaks its contract */
export function readRecord(topic: string, partition: number, message: KafkaMessage): Incoming {
  const place = { topic, partition, offset: message.offset };
  try {
    const envelope = fromHeaders(message.headers ?? {});
    const definition = findDefinition(envelope.type);
    const data = definition && readEvent(definition, JSON.parse(String(message.value)));
    return { envelope, data, offset: message.offset, place };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new UnhandledEvent({ reason: 'unreadable', detail, ...place }, error);
  }
}

/** Names an event in a stop. */
export function describe(incoming: Incoming): {
  topic: string;
  partition: number;
  offset: string;
  eventId: string;
  type: string;
  aggregateId: string;
} {
  const { envelope, place } = incoming;
  return { ...place, eventId: envelope.id, type: envelope.type, aggregateId: envelope.subject };
}
