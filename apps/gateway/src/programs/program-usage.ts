import { uuidv7 } from '@jatigi/kernel';
import type { Clock } from '@jatigi/kernel';
import { InjectClock, Timers } from '@jatigi/platform-service';
import { Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { IdentityClient } from '../sessions/sign-in';

const EVERY_MILLISECONDS = 10_000;
const FIRST_REFUSAL = 400;

interface Figures {
  requests: number;
  refused: number;
}
interface Batch {
  batch: string;
  day: string;
  lines: Array<Figures & { clientId: string }>;
}

/**
 * How much each program asks for, told to identity every ten seconds. Figures for people who look after programs, not
 * for bills: what was counted since the last telling is lost with a process that dies.
 */
@Injectable()
export class ProgramUsage implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private counted = new Map<string, Figures>();
  /** Not answered yet: told again under the same id, so that it counts once. */
  private waiting: Batch | null = null;

  constructor(
    private readonly identity: IdentityClient,
    private readonly timers: Timers,
    @InjectClock() private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.timers.every(EVERY_MILLISECONDS, 'figures of programs', () => this.tell());
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.tell().catch(() => undefined);
  }

  count(clientId: string, status: number): void {
    const figures = this.counted.get(clientId) ?? { requests: 0, refused: 0 };
    figures.requests += 1;
    if (status >= FIRST_REFUSAL) figures.refused += 1;
    this.counted.set(clientId, figures);
  }

  async tell(): Promise<void> {
    if (this.waiting === null && this.counted.size === 0) return;
    this.waiting ??= this.close();
    await this.identity.post('/internal/client-usage', this.waiting);
    this.waiting = null;
  }

  private close(): Batch {
    const lines = [...this.counted].map(([clientId, figures]) => ({ clientId, ...figures }));
    this.counted = new Map();
    return { batch: uuidv7(), day: this.clock.now().toISOString().slice(0, 10), lines };
  }
}
