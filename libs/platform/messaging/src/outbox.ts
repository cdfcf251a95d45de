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
}

const outboxes = new WeakMap<DataSource, Outbox>();

/** Declares, once at start, what the service behind this data source publishes. */
export function openOutbox(dataSource: DataSource, contract: ServiceContract): Outbox {
  const outbox = { contract, doorbell: new Doorbell() };
  outboxes.set(dataSource, outbox);
  return outbox;
}

/** @throws Error when the service declared no contract */
export function outboxOf(dataSource: DataSource): Outbox {
  const outbox = outboxes.get(dataSource);
  if (!outbox) throw new Error('This service publishes nothing: call openOutbox(dataSource, contract) at start.');
  return outbox;
}
