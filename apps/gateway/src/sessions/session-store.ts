import type { Clock } from '@jatigi/kernel';
import type { DataSource, EntityManager } from 'typeorm';
import { hashOf, newSessionToken } from './session-token';

export interface Session {
  personId: string;
  accountId: string;
  strength: 'password' | 'mfa';
  createdAt: Date;
  lastSeenAt: Date;
  /** In whose name it acts: a mandate that its person received. */
  mandateId: string | null;
  /** Absolute end. */
  expiresAt: Date;
}

export interface SessionLimits {
  idleSeconds: number;
  absoluteSeconds: number;
}

/** Who signed in, as identity answered. */
export type SignedIn = Pick<Session, 'personId' | 'accountId' | 'strength'>;

/** Half of the 2 s within which a revocation must act, also in instances that did not consume the event. */
const CACHE_MILLISECONDS = 1_000;
const CACHE_LIMIT = 20_000;
/** `last_seen_at` moves at most this often: a read must not cost a write. */
const TOUCH_MILLISECONDS = 30_000;
const KEEP_ENDED_DAYS = 30;

const findSql = `
  select person_id as "personId", account_id as "accountId", strength, created_at as "createdAt",
         last_seen_at as "lastSeenAt", expires_at as "expiresAt", mandate_id as "mandateId"
  from session where token_hash = $1 and ended_at is null`;

const openSql = `
  insert into session (token_hash, person_id, account_id, strength, created_at, last_seen_at, expires_at, device)
  select $1, $2, $3, $4, $5, $5, $6, $7
  where not exists (select 1 from revocation where subject in ($2, $3) and revoked_at >= $5)
  returning 1`;

/** Sessions in the gateway's own database, with a copy in memory that is at most one second old. */
export class SessionStore {
  private readonly known = new Map<string, { session: Session | null; until: number }>();

  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly limits: SessionLimits,
  ) {}

  /**
   * Opens a session for a sign-in that began at `since`; `device` is how its owner knows it again.
   * @returns the token and its end, or null when the person or account was revoked meanwhile
   */
  async open(who: SignedIn, since: Date, device: string | null): Promise<{ token: string; expiresAt: Date } | null> {
    const token = newSessionToken();
    const expiresAt = new Date(since.getTime() + this.limits.absoluteSeconds * 1_000);
    const rows = (await this.database.query(openSql, [
      hashOf(token),
      who.personId,
      who.accountId,
      who.strength,
      since,
      expiresAt,
      device,
    ])) as unknown[];
    return rows.length === 0 ? null : { token, expiresAt };
  }

  /** The live session of a token. Also tells the database, now and then, that it is in use. */
  async find(token: string): Promise<Session | null> {
    const hash = hashOf(token);
    const key = hash.toString('base64');
    const now = this.clock.now();
    const known = this.known.get(key);
    const session = known && known.until > now.getTime() ? known.session : await this.load(hash, key, now);
    if (!session || this.isOver(session, now)) return null;
    if (now.getTime() - session.lastSeenAt.getTime() > TOUCH_MILLISECONDS) {
      session.lastSeenAt = now;
      await this.database.query('update session set last_seen_at = $2 where token_hash = $1', [hash, now]);
    }
    return session;
  }

  /**
   * From now on the session acts under this mandate, or for its own person again, and has another token. The row stays
   * the same one: whoever revokes it at this moment finds it.
   * @returns the new token, or null when the session ended meanwhile
   */
  async actUnder(token: string, mandateId: string | null): Promise<string | null> {
    const next = newSessionToken();
    const hash = hashOf(token);
    const [rows] = (await this.database.query(
      'update session set token_hash = $2, mandate_id = $3 where token_hash = $1 and ended_at is null returning 1',
      [hash, hashOf(next), mandateId],
    )) as [unknown[], number];
    this.known.delete(hash.toString('base64'));
    return rows.length === 0 ? null : next;
  }

  /** Ends one session: sign-out, or replaced by a new sign-in. */
  async end(token: string, because: 'signed-out' | 'replaced'): Promise<void> {
    const hash = hashOf(token);
    await this.database.query(
      'update session set ended_at = $2, ended_because = $3 where token_hash = $1 and ended_at is null',
      [hash, this.clock.now(), because],
    );
    this.known.delete(hash.toString('base64'));
  }

  /**
   * Ends every session of a person or an account, and forbids those whose sign-in is still under way.
   * Runs in the transaction of the batch that brought the fact; call `forgetAll` after it committed.
   */
  async revoke(manager: EntityManager, subject: string, because: string): Promise<void> {
    const now = this.clock.now();
    await manager.query(
      `insert into revocation (subject, revoked_at) values ($1, $2)
       on conflict (subject) do update set revoked_at = greatest(revocation.revoked_at, excluded.revoked_at)`,
      [subject, now],
    );
    await manager.query(
      `update session set ended_at = $2, ended_because = $3
       where (person_id = $1 or account_id = $1) and ended_at is null`,
      [subject, now, because],
    );
  }

  /** Forgets the copies in memory: the next request of each session reads the database. */
  forgetAll(): void {
    this.known.clear();
  }

  /** Removes what ended long ago; run now and then. */
  async sweep(): Promise<void> {
    await this.database.query(`delete from session where expires_at < $1::timestamptz - interval '1 day' * $2`, [
      this.clock.now(),
      KEEP_ENDED_DAYS,
    ]);
    await this.database.query(`delete from revocation where revoked_at < $1::timestamptz - interval '1 day'`, [
      this.clock.now(),
    ]);
  }

  private async load(hash: Buffer, key: string, now: Date): Promise<Session | null> {
    const [session] = (await this.database.query(findSql, [hash])) as Session[];
    if (this.known.size >= CACHE_LIMIT) this.known.clear();
    this.known.set(key, { session: session ?? null, until: now.getTime() + CACHE_MILLISECONDS });
    return session ?? null;
  }

  private isOver(session: Session, now: Date): boolean {
    const idleEnd = session.lastSeenAt.getTime() + this.limits.idleSeconds * 1_000;
    return now >= session.expiresAt || now.getTime() >= idleEnd;
  }
}
