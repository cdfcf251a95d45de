import { writeFileSync } from 'node:fs';

const DAY = 86_400_000;

/** The clock of visas on a stack that was started with CLOCK_FILE: journeys set it, and set it back. */
export class StackClock {
  #ahead = 0;

  constructor(file) {
    this.file = file;
  }

  now() {
    return new Date(Date.now() + this.#ahead);
  }

  goOn(days) {
    this.#set(this.#ahead + days * DAY);
  }

  standAt(instant) {
    this.#set(instant.getTime() - Date.now());
  }

  back() {
    this.#set(0);
  }

  #set(ahead) {
    this.#ahead = ahead;
    writeFileSync(this.file, String(Math.round(ahead)));
  }
}

/** The first instant of a day of the calendar at a place. */
export function midnight(day, timeZone) {
  const guess = new Date(`${day}T00:00:00Z`).getTime();
  const seen = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(guess);
  return new Date(guess - (new Date(`${seen.replace(' ', 'T')}Z`).getTime() - guess));
}
