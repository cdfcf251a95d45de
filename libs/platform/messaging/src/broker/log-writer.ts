import type { BrokerSettings } from './broker';

/** One event on its way to the broker. The partition is chosen by us: `partitionOf(key, partitions)`. */
export interface OutgoingRecord {
  readonly key: string;
  readonly partition: number;
  readonly value: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** One of the last records of a partition, as far as the relay must know it. */
export interface TailRecord {
  readonly partition: number;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * What the relay needs of a broker client, for one topic. Every driver passes the same conformance suite
 * (`log-writer.conformance.spec.ts`, ADR-0023).
 */
export interface LogWriter {
  readonly partitions: number;
  /**
   * Resolves when all in-sync replicas hold the records, in this order within each partition. One call at a time. Any
   * rejection means "perhaps written": the writer must then be closed, and a new one asks `tail`.
   */
  send(records: readonly OutgoingRecord[]): Promise<void>;
  /** The last `depth` records of each partition, oldest first within a partition. */
  tail(depth: number): Promise<TailRecord[]>;
  close(): Promise<void>;
}

/** Connects to one topic. @throws Error when the topic does not exist: topics are made by command only */
export type OpenLogWriter = (settings: BrokerSettings, topic: string) => Promise<LogWriter>;

/** Below this many records compressing costs more time than the network saves: an event alone should not wait for it. */
export const COMPRESS_FROM = 50;

/**
 * Clients leave out, without an error, the records of a partition for which they find no leader: silence is no success.
 * @throws Error when the broker acknowledged nothing of a partition
 */
export function assertAcknowledged(
  records: readonly OutgoingRecord[],
  acknowledged: ReadonlyArray<{ partition: number }>,
): void {
  const said = new Set(acknowledged.map(({ partition }) => partition));
  const missing = records.find(({ partition }) => !said.has(partition));
  if (missing) throw new Error(`the broker acknowledged nothing of partition ${missing.partition}`);
}
