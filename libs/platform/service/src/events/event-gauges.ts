import { Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { showEventLags } from '@jatigi/platform-telemetry';
import { Timers } from '../timers';
import { EventOperations } from './operations';

const EVERY_MS = 10_000;

/**
 * Keeps the gauges of lag true while nothing moves: a relay without a broker and a consumer that retries report nothing by
 * themselves, and that is when somebody looks.
 */
@Injectable()
export class EventGauges implements OnApplicationBootstrap {
  constructor(
    private readonly timers: Timers,
    private readonly operations: EventOperations,
  ) {}

  onApplicationBootstrap(): void {
    this.timers.every(EVERY_MS, 'lag of the events', () => this.look());
  }

  async look(): Promise<void> {
    showEventLags(await this.operations.status());
  }
}
