import type { ServiceContract } from '@jatigi/contracts';
import type { DataSource } from 'typeorm';

/** Wakes the relay of this process after a commit. It may ring too often, and a lost ring costs one poll. */
export class Doorbell {
  private rung = false;
  private waiting: (() => void) | null = null;

  ring(): void {
    this.rung = true;
    this.waiting?.();
  }

  /** Resolves when rung since the last call, or after `ms`. */
  async wait(ms: number): Promise<void> {
    if (!this.rung) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        this.waiting = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    this.waiting = null;
    this.rung = false;
  }
}

/** What a data source needs to append events: the contract it must keep and the doorbell of its relay. */
export interface Outbox {
  readonly contract: ServiceContract;
  readonly doorbell: Doorbell;
  /** How far the service's clock may be ahead of its database, in milliseconds. */
  readonly clockAheadMs: number;
}

/** Beyond it events would be said of a time that has not come; consumers order their deadlines by it. */
const CLOCK_AHEAD_MS = 5 * 60_000;

const outboxes = new WeakMap<DataSource, Outbox>();

/**
 * Declares, once at start, what the service behind this data source publishes.
 * @param clockAheadMs other than five minutes only where a clock of its own is wanted, as in tests
 */
export function openOutbox(
  dataSource: DataSource,
  contract: ServiceContract,
  clockAheadMs: number = CLOCK_AHEAD_MS,
): Outbox {
  const outbox = { contract, doorbell: new Doorbell(), clockAheadMs };
  outboxes.set(dataSource, outbox);
  return outbox;
}

/** @throws Error when the service declared no contract */
export function outboxOf(dataSource: DataSource): Outbox {
  const outbox = outboxes.get(dataSource);
  if (!outbox) throw new Error('This service publishes nothing: call openOutbox(dataSource, contract) at start.');
  return outbox;
}
