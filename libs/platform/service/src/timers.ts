import { Injectable } from '@nestjs/common';
import type { OnModuleDestroy } from '@nestjs/common';
import type { Logger } from 'pino';
import { InjectLogger } from './tokens';

/**
 * Work that a service repeats while it lives, such as removing what is kept no longer. It must be safe to run late, or
 * by two instances at once. A failure is logged and the work comes again at its time.
 */
@Injectable()
export class Timers implements OnModuleDestroy {
  private readonly running: NodeJS.Timeout[] = [];

  constructor(@InjectLogger() private readonly log: Logger) {}

  /** @param what names the work in the log */
  every(milliseconds: number, what: string, work: () => Promise<unknown>): void {
    const failed = (err: unknown): void => this.log.error({ err, what }, 'repeated work failed');
    this.running.push(setInterval(() => void work().catch(failed), milliseconds).unref());
  }

  onModuleDestroy(): void {
    for (const timer of this.running) clearInterval(timer);
  }
}
