import { InjectLogger } from '@jatigi/platform-service';
import { Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';
import { SessionStore } from './session-store';

const EVERY_MILLISECONDS = 3_600_000;

/** Removes sessions that ended long ago, once an hour. Several instances may do it at once. */
@Injectable()
export class SessionSweeper implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly sessions: SessionStore,
    @InjectLogger() private readonly log: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.sessions.sweep().catch((err: unknown) => this.log.error({ err }, 'sessions were not swept'));
    }, EVERY_MILLISECONDS).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }
}
