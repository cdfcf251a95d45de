import type { Tx } from '@jatigi/platform-persistence';
import type { BenchService } from './service';

/** Where the broker is and which topic a run uses. */
export interface Scene {
  appUrl: string;
  brokers: string;
  topicPrefix: string;
  topic: string;
  partitions: number;
}

/** One event of a run: its number, the aggregate it is about. */
export interface Said {
  n: number;
  aggregateId: string;
}

/** A way of getting events from a transaction to the broker: ours or a rival's. */
export interface Publishing {
  /** Inside the business transaction. `events` are about one aggregate. */
  say(tx: Tx, events: readonly Said[]): Promise<void>;
  /** After COMMIT returned. */
  committed?(events: readonly Said[]): void;
  /** Broker's acknowledgements seen in this process: event number → wall clock. Null where they are not to be seen. */
  acks(): Promise<Map<number, number> | null>;
  stop(): Promise<void>;
}

export type OpenPublishing = (scene: Scene, service: BenchService) => Promise<Publishing>;
