import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { RateLimiterAbstract } from 'rate-limiter-flexible';
import type { DataSource } from 'typeorm';

/** Routes that a guesser would hammer: counted together for all instances. */
const sensitive: ReadonlySet<string> = new Set([
  'POST /v1/session',
  'POST /v1/session/passkey-options',
  'POST /v1/identity/accounts',
  'POST /v1/identity/password-recoveries',
  'POST /v1/identity/password-resets',
  'POST /v1/identity/sign-in-codes',
  'POST /v1/identity/paper-codes',
  'POST /v1/identity/staff-accounts',
  'GET /v1/visas/tracking',
  'POST /v1/civil-registry/copy-checks',
  'GET /v1/civil-registry/copy-requests/tracking',
  'POST /oidc/token',
  'POST /v1/identity/device-authorizations',
]);
/** A sensitive route is `/v1/service/thing` or one level below; whatever comes after it counts for it. */
const SENSITIVE_SEGMENTS = [3, 4];

export interface RateSettings {
  networkPerMinute: number;
  accountPerMinute: number;
  sensitivePerMinute: number;
  /** Documents that one network may verify, nobody signed in. */
  verificationsPerMinute: number;
  /** Documents that one officer, or one program without a limit of its own, may verify. */
  verifierPerMinute: number;
}

/**
 * What one network, one account and one sensitive route may do in a minute.
 * Network and account are counted in memory, per instance: they keep one caller from starving the others and cost
 * microseconds. The sensitive routes are counted in Postgres, so that ten instances allow no more guesses than one;
 * when the database is away each instance counts for itself.
 */
export class RateLimits {
  private readonly network: RateLimiterAbstract;
  private readonly account: RateLimiterAbstract;
  private readonly sensitive: RateLimiterAbstract;
  private readonly verifications: RateLimiterAbstract;
  private readonly verifier: RateLimiterAbstract;
  /** One limiter for each limit that administrators gave: there are few. */
  private readonly programs = new Map<number, RateLimiterAbstract>();

  constructor(database: DataSource, settings: RateSettings) {
    this.network = new RateLimiterMemory({ points: settings.networkPerMinute, duration: 60 });
    this.account = new RateLimiterMemory({ points: settings.accountPerMinute, duration: 60 });
    this.verifier = new RateLimiterMemory({ points: settings.verifierPerMinute, duration: 60 });
    this.sensitive = sharedLimiter(database, 'route', settings.sensitivePerMinute);
    this.verifications = sharedLimiter(database, 'verification', settings.verificationsPerMinute);
  }

  /** @returns seconds to wait when the network is over one of its limits, else 0 */
  async takeForNetwork(network: string, route: string): Promise<number> {
    const wait = await take(this.network, network);
    const key = sensitiveKey(route);
    return wait > 0 || key === null ? wait : take(this.sensitive, `${key} ${network}`);
  }

  /** @returns seconds to wait when the network verified as many documents as one may without signing in, else 0 */
  takeForVerification(network: string): Promise<number> {
    return take(this.verifications, network);
  }

  /** @returns seconds to wait when this verifier, wherever it asks from, is over its own limit, else 0 */
  takeForVerifier(verifier: string): Promise<number> {
    return take(this.verifier, verifier);
  }

  /** @returns seconds to wait when the account is over its limit, else 0 */
  takeForAccount(accountId: string): Promise<number> {
    return take(this.account, accountId);
  }

  /** @returns seconds to wait when the program, all its persons together, is over its own limit, else 0 */
  takeForProgram(clientId: string, perMinute: number): Promise<number> {
    const limiter = this.programs.get(perMinute) ?? new RateLimiterMemory({ points: perMinute, duration: 60 });
    this.programs.set(perMinute, limiter);
    return take(limiter, clientId);
  }
}

/** Counted together for all instances. */
function sharedLimiter(database: DataSource, keyPrefix: string, points: number): RateLimiterAbstract {
  return new RateLimiterPostgres({
    storeClient: database,
    storeType: 'typeorm',
    tableName: 'rate_limit',
    tableCreated: true,
    keyPrefix,
    points,
    duration: 60,
    // Who is over the limit costs no query until the minute is over.
    inMemoryBlockOnConsumed: points + 1,
    insuranceLimiter: new RateLimiterMemory({ points, duration: 60 }),
  });
}

async function take(limiter: RateLimiterAbstract, key: string): Promise<number> {
  try {
    await limiter.consume(key);
    return 0;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1_000));
    throw refusal;
  }
}

function sensitiveKey(route: string): string | null {
  const [method, path = ''] = route.split(' ', 2);
  const segments = path.split('/');
  const keys = SENSITIVE_SEGMENTS.map((count) => `${method} ${segments.slice(0, count + 1).join('/')}`);
  return keys.find((key) => sensitive.has(key)) ?? null;
}
