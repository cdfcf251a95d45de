import { GatewayProblem, GatewayUnreachable } from './problem.js';

/** How patient the client is when the platform is busy or away. */
export interface RetryPolicy {
  /** Tries in all, the first one counted; 1 never repeats. */
  readonly attempts: number;
  /** The first pause; each further one may be twice as long. */
  readonly firstPauseMs: number;
  /** No pause is longer; when the platform asks for more, the problem is handed on instead. */
  readonly longestPauseMs: number;
}

export const defaultRetries: RetryPolicy = { attempts: 4, firstPauseMs: 250, longestPauseMs: 30_000 };

const busy: ReadonlySet<number> = new Set([429, 502, 503, 504]);

function isPassing(error: unknown): boolean {
  if (error instanceof GatewayUnreachable) return true;
  if (!(error instanceof GatewayProblem)) return false;
  // The first try is still at work: its answer will be ours.
  return busy.has(error.status) || error.code === 'idempotency-key-in-progress';
}

/**
 * Tries again after what passes by itself. Only for what may be repeated: reads, and requests whose Idempotency-Key
 * makes the second effect the first.
 */
export async function withRetries<T>(
  attempt: () => Promise<T>,
  policy: RetryPolicy,
  signal?: AbortSignal | undefined,
): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      const pause = pauseAfter(error, tries, policy);
      if (pause === undefined) throw error;
      await sleep(pause, signal);
    }
  }
}

function pauseAfter(error: unknown, tries: number, policy: RetryPolicy): number | undefined {
  if (tries >= policy.attempts || !isPassing(error)) return undefined;
  const asked = error instanceof GatewayProblem ? (error.retryAfterMs ?? 0) : 0;
  if (asked > policy.longestPauseMs) return undefined;
  // By chance, so that many clients that failed together do not come back together; never sooner than asked.
  const ours = Math.min(policy.firstPauseMs * 2 ** (tries - 1), policy.longestPauseMs) * (0.5 + Math.random() / 2);
  return Math.max(asked, ours);
}

/** @throws the signal's reason when it is aborted meanwhile */
export function sleep(milliseconds: number, signal?: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason as Error);
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal?.addEventListener('abort', stop, { once: true });
  });
}
