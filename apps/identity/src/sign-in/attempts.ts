import { Injectable } from '@nestjs/common';
import { afterFailure, afterSuccess, judgeAttempt, networkOf } from '@jatigi/identity-domain';
import type { AttemptVerdict, LoginAttempts, PairAttempts } from '@jatigi/identity-domain';
import { DomainError } from '@jatigi/kernel';
import { FieldKeys } from '@jatigi/platform-keys';
import type { Tx } from '@jatigi/platform-persistence';

export interface AttemptKey {
  login: Buffer;
  network: Buffer;
}

interface CounterRow {
  failures: number;
  last_failure_at: Date | null;
  last_success_at: Date | null;
}

/** Counts sign-ins that failed. An attempt is counted before the password is looked at, so that parallel tries all count. */
@Injectable()
export class Attempts {
  constructor(private readonly keys: FieldKeys) {}

  keyOf(login: Buffer, address: string): AttemptKey {
    return { login, network: this.keys.blindIndex('network', networkOf(address)) };
  }

  /** Counts one attempt as failed, unless it must wait. */
  async reserve(tx: Tx, key: AttemptKey): Promise<AttemptVerdict> {
    const login = await this.readLogin(tx, key.login);
    const before = { pair: await this.readPair(tx, key), login };
    const verdict = judgeAttempt(before.pair, before.login, tx.now);
    if (!verdict.allowed) return verdict;
    const after = afterFailure(before.pair, before.login, tx.now);
    await this.writePair(tx, key, after.pair);
    await tx.manager.query('update sign_in_login set failures = $2, window_started_at = $3 where login = $1', [
      key.login,
      after.login.failures,
      after.login.windowStartedAt,
    ]);
    return verdict;
  }

  /** The owner signed in: her network is known from now on. */
  async succeed(tx: Tx, key: AttemptKey): Promise<void> {
    await this.writePair(tx, key, afterSuccess(tx.now));
    await this.takeBackFromLogin(tx, key);
  }

  /** The password was right and the second factor not sent yet: no failure. */
  async takeBack(tx: Tx, key: AttemptKey): Promise<void> {
    await tx.manager.query(
      'update sign_in_pair set failures = greatest(failures - 1, 0) where login = $1 and network = $2',
      [key.login, key.network],
    );
    await this.takeBackFromLogin(tx, key);
  }

  private async takeBackFromLogin(tx: Tx, key: AttemptKey): Promise<void> {
    await tx.manager.query('update sign_in_login set failures = greatest(failures - 1, 0) where login = $1', [
      key.login,
    ]);
  }

  /** Holds the row: attempts on one login are counted one after the other. */
  private async readLogin(tx: Tx, login: Buffer): Promise<LoginAttempts> {
    await tx.manager.query('insert into sign_in_login (login, failures) values ($1, 0) on conflict do nothing', [
      login,
    ]);
    const [row] = (await tx.manager.query(
      'select failures, window_started_at from sign_in_login where login = $1 for update',
      [login],
    )) as [{ failures: number; window_started_at: Date | null }];
    return { failures: row.failures, windowStartedAt: row.window_started_at };
  }

  private async readPair(tx: Tx, key: AttemptKey): Promise<PairAttempts> {
    await tx.manager.query(
      'insert into sign_in_pair (login, network, failures) values ($1, $2, 0) on conflict do nothing',
      [key.login, key.network],
    );
    const [row] = (await tx.manager.query(
      'select failures, last_failure_at, last_success_at from sign_in_pair where login = $1 and network = $2 for update',
      [key.login, key.network],
    )) as [CounterRow];
    return { failures: row.failures, lastFailureAt: row.last_failure_at, lastSuccessAt: row.last_success_at };
  }

  private async writePair(tx: Tx, key: AttemptKey, pair: PairAttempts): Promise<void> {
    await tx.manager.query(
      'update sign_in_pair set failures = $3, last_failure_at = $4, last_success_at = $5 where login = $1 and network = $2',
      [key.login, key.network, pair.failures, pair.lastFailureAt, pair.lastSuccessAt],
    );
  }
}

export function tooManyAttempts(seconds: number): DomainError {
  return new DomainError({
    code: 'too-many-attempts',
    kind: 'too-many',
    detail: 'Too many failed sign-ins from this network. Wait, then try again.',
    extra: { retryAfter: seconds },
  });
}
