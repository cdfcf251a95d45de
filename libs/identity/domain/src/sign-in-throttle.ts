/** Failed sign-ins of one login from one network. */
export interface PairAttempts {
  failures: number;
  lastFailureAt: Date | null;
  /** Set once the owner has signed in from this network. */
  lastSuccessAt: Date | null;
}

/** Failed sign-ins of one login from everywhere, in the running window. */
export interface LoginAttempts {
  failures: number;
  windowStartedAt: Date | null;
}

export const throttle = {
  /** Failures of one login from one network that cost nothing. */
  freeTries: 5,
  firstLockSeconds: 60,
  longestLockSeconds: 3_600,
  /** Failures of one login from all networks in one window, before networks that never signed in must wait. */
  scatteredTries: 50,
  windowSeconds: 3_600,
} as const;

export type AttemptVerdict = { allowed: true } | { allowed: false; retryAfterSeconds: number };

const secondsSince = (at: Date, now: Date): number => (now.getTime() - at.getTime()) / 1_000;

function waiting(total: number, since: Date, now: Date): AttemptVerdict {
  const left = Math.ceil(total - secondsSince(since, now));
  return left > 0 ? { allowed: false, retryAfterSeconds: left } : { allowed: true };
}

/**
 * May this login be tried from this network now? The lock is of the pair, so that an attacker locks only himself;
 * an attack scattered over many networks locks the networks from which the owner never signed in.
 */
export function judgeAttempt(pair: PairAttempts, login: LoginAttempts, now: Date): AttemptVerdict {
  const excess = pair.failures - throttle.freeTries;
  if (excess >= 0 && pair.lastFailureAt) {
    const lock = Math.min(throttle.firstLockSeconds * 2 ** Math.min(excess, 16), throttle.longestLockSeconds);
    const verdict = waiting(lock, pair.lastFailureAt, now);
    if (!verdict.allowed) return verdict;
  }
  const scattered = login.failures >= throttle.scatteredTries && pair.lastSuccessAt === null;
  if (scattered && login.windowStartedAt) return waiting(throttle.windowSeconds, login.windowStartedAt, now);
  return { allowed: true };
}

/** Both counters after one more failure. */
export function afterFailure(
  pair: PairAttempts,
  login: LoginAttempts,
  now: Date,
): { pair: PairAttempts; login: LoginAttempts } {
  const running = login.windowStartedAt !== null && secondsSince(login.windowStartedAt, now) < throttle.windowSeconds;
  return {
    pair: { ...pair, failures: pair.failures + 1, lastFailureAt: now },
    login: running ? { ...login, failures: login.failures + 1 } : { failures: 1, windowStartedAt: now },
  };
}

/** The pair after the owner signed in. */
export function afterSuccess(now: Date): PairAttempts {
  return { failures: 0, lastFailureAt: null, lastSuccessAt: now };
}

/** The network of an address: IPv4 as it is; IPv6 by its first 64 bits, of which one household has all. */
export function networkOf(address: string): string {
  const plain = address.trim().toLowerCase().split('%')[0] ?? '';
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(plain);
  if (mapped?.[1]) return mapped[1];
  if (!plain.includes(':')) return plain;
  const [head = '', tail] = plain.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const groups = [...left, ...Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0'), ...right];
  const first = groups.slice(0, 4).map((group) => group.replace(/^0+(?=.)/, ''));
  return `${first.join(':')}::/64`;
}
