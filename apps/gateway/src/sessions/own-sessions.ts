import { DomainError, notFound } from '@jatigi/kernel';
import type { Clock } from '@jatigi/kernel';
import { InjectClock, InjectConfig } from '@jatigi/platform-service';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { GatewayConfig } from '../config';
import { SessionStore } from './session-store';
import { hashOf } from './session-token';

/** One of a person's sessions, as she sees it. */
export interface OwnSession {
  id: string;
  /** The one that asks. */
  current: boolean;
  /** Browser and system; null when it did not say. */
  device: string | null;
  strength: 'password' | 'mfa';
  createdAt: Date;
  lastSeenAt: Date;
  expiresAt: Date;
}

const listSql = `
  select id, token_hash = $2 as current, device, strength, created_at as "createdAt", last_seen_at as "lastSeenAt",
         expires_at as "expiresAt"
  from session
  where account_id = (select account_id from session where token_hash = $2 and ended_at is null)
    and ended_at is null and expires_at > $1 and last_seen_at > $1 - interval '1 second' * $3
  order by current desc, last_seen_at desc`;

const endSql = `
  update session set ended_at = $1, ended_because = 'ended-by-owner'
  where id = $3 and ended_at is null
    and account_id = (select account_id from session where token_hash = $2 and ended_at is null)
  returning 1`;

/** Where somebody is signed in: she sees it and ends what is not hers. By account: a person may have two. */
@Injectable()
export class OwnSessions {
  constructor(
    private readonly database: DataSource,
    private readonly sessions: SessionStore,
    @InjectClock() private readonly clock: Clock,
    @InjectConfig() private readonly config: GatewayConfig,
  ) {}

  /** @throws 401 without a session */
  async list(token: string | null): Promise<OwnSession[]> {
    const hash = await this.liveHash(token);
    return this.database.query(listSql, [this.clock.now(), hash, this.config.SESSION_IDLE_SECONDS]);
  }

  /** In this instance at once, in others within a second. @throws 401; 404 for one that ended or is somebody else's */
  async end(token: string | null, id: string): Promise<void> {
    const hash = await this.liveHash(token);
    const [rows] = (await this.database.query(endSql, [this.clock.now(), hash, id])) as [unknown[], number];
    if (rows.length === 0) throw notFound('This session');
    this.sessions.forgetAll();
  }

  private async liveHash(token: string | null): Promise<Buffer> {
    if (token === null || !(await this.sessions.find(token))) {
      throw new DomainError({ code: 'sign-in-required', kind: 'unauthenticated', detail: 'Nobody is signed in.' });
    }
    return hashOf(token);
  }
}
