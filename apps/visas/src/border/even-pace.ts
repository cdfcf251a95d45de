import { setTimeout as wait } from 'node:timers/promises';

/**
 * The answer, or the error, at the next full step since it was asked for: how long it took says nothing of what was found.
 * @param step milliseconds; well above what the slowest of the answers takes
 */
export async function atEvenPace<T>(step: number, work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  try {
    return await work();
  } finally {
    await wait(step - ((performance.now() - began) % step));
  }
}
