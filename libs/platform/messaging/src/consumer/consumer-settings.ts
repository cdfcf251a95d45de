import type { Transactions } from '@jatigi/platform-persistence';
import type { BrokerSettings } from '../broker/broker';
import type { ReplaySource } from '../replay/replay-source';
import type { ConsumerStop, ParkReason } from './consumer-errors';
import type { ReceivedEvent } from './received-event';

export type ConsumerState = 'connecting' | 'running' | 'retrying' | 'stopped' | 'closed';

/** Numbers for metrics and the seam for traces; every method is optional. */
export interface ConsumerObserver {
  applied?(topic: string, counts: { handled: number; duplicates: number }): void;
  parked?(topic: string, reason: ParkReason): void;
  /** Runs a handler inside a span. */
  around?(event: ReceivedEvent, work: () => Promise<void>): Promise<void>;
}

export interface TopicEnd {
  topic: string;
  partition: number;
  end: number;
}

export interface ConsumerSettings {
  /** Name of the consuming service: consumer group and key of its version rows. */
  consumer: string;
  /** Topics as contracts name them: `visas.v1`. */
  topics: string[];
  broker: BrokerSettings;
  transactions: Transactions;
  /** The logs of the producers, to fill gaps and to begin where Kafka has dropped the beginning. */
  replay?: ReplaySource;
  /** Called once when the client of the broker cannot go on: the process should end with exit code 1. */
  onStopped: (stop: ConsumerStop) => void;
  observer?: ConsumerObserver;
  maxBatch?: number;
}
