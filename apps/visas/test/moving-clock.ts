import type { Clock } from '@jatigi/kernel';

/** A clock that a spec moves. */
export class MovingClock implements Clock {
  constructor(private at: string) {}
  now(): Date {
    return new Date(this.at);
  }
  moveTo(at: string): void {
    this.at = at;
  }
}
