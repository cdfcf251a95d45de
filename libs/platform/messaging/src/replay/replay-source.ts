import type { EventEnvelope } from '@jatigi/contracts';
import { toHeaders } from '@jatigi/contracts';
import type { Incoming, Stray } from '../consumer/received-event';
import { readParsed } from '../consumer/received-event';

/** One event of a producer's log, as its replay API tells it: the same envelope and data as on the topic. */
export interface ReplayedEvent extends EventEnvelope {
  readonly specversion: '1.0';
  /** Position in the producer's log. */
  readonly pos: number;
  readonly data: unknown;
}

export interface ReplayPage {
  /** Positions compare within one epoch only; it changes when the producer's database is restored. */
  readonly logEpoch: string;
  readonly events: readonly ReplayedEvent[];
  /** Ask again with this as `after`: a position, or with an aggregate a version. */
  readonly next: number;
  /** Highest position of the log; pages follow up to there as soon as the relay has passed it. */
  readonly end: number;
}

/** Reads the event logs of producers. */
export interface ReplaySource {
  /** @param after position; 0 for the beginning */
  log(topic: string, after: number): Promise<ReplayPage>;
  /** @param after version; 0 for the beginning */
  aggregate(topic: string, aggregateId: string, after: number): Promise<ReplayPage>;
}

/** A replayed event as the consumer takes it: as if it lay at partition -1. */
export function fromReplay(topic: string, event: ReplayedEvent): Incoming | Stray {
  const { data, pos, specversion: _version, ...envelope } = event;
  const place = { topic, partition: -1, offset: String(pos) };
  return readParsed(place, toHeaders(envelope), data);
}
