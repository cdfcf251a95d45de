import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Asks until the answer is neither false, null nor undefined; an error of the last try explains the timeout.
 * @returns the answer
 */
export async function waitFor<T>(
  ask: () => T | Promise<T>,
  { timeoutMs = 15_000, everyMs = 25, what = 'condition' } = {},
): Promise<NonNullable<T>> {
  const end = Date.now() + timeoutMs;
  let last: unknown = 'it stayed false';
  for (;;) {
    try {
      const answer = await ask();
      if (holds(answer)) return answer;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`${what} did not come true in ${timeoutMs} ms: ${String(last)}`);
    await sleep(everyMs);
  }
}

function holds<T>(answer: T): answer is NonNullable<T> {
  return answer !== false && answer !== null && answer !== undefined;
}
