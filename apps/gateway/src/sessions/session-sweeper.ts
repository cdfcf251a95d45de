import { Timers } from '@jatigi/platform-service';
import { Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { SessionStore } from './session-store';

const EVERY_MILLISECONDS = 3_600_000;

/** Removes sessions that ended long ago, once an hour. Several instances may do it at once. */
@Injectable()
export class SessionSweeper implements OnApplicationBootstrap {
  constructor(
    private readonly sessions: SessionStore,
    private readonly timers: Timers,
  ) {}

  onApplicationBootstrap(): void {
    this.timers.every(EVERY_MILLISECONDS, 'sweep of sessions', () => this.sessions.sweep());
  }
}
