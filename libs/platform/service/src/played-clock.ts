import { readFileSync } from 'node:fs';
import { ConfigError } from '@jatigi/platform-config';
import type { Clock } from '@jatigi/kernel';

/**
 * The clock of a stack on which journeys play with time: the world's, so many milliseconds ahead as the file says at
 * each look; a file that is not there says none.
 * @returns undefined where no file is named: then it is the clock of the world
 * @throws ConfigError in production
 */
export function playedClock({ NODE_ENV, CLOCK_FILE }: PlayedClockSettings): Clock | undefined {
  if (CLOCK_FILE === undefined) return undefined;
  if (NODE_ENV === 'production') throw new ConfigError(['CLOCK_FILE is for stacks on which journeys are played.']);
  return { now: () => new Date(Date.now() + millisecondsAhead(CLOCK_FILE)) };
}

export interface PlayedClockSettings {
  readonly NODE_ENV: string;
  readonly CLOCK_FILE: string | undefined;
}

function millisecondsAhead(file: string): number {
  try {
    return Number(readFileSync(file, 'utf8')) || 0;
  } catch {
    return 0;
  }
}
