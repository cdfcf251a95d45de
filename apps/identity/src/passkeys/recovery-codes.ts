import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { drawRecoveryCode, recoveryCodeOf } from '@jatigi/identity-domain';
import type { Account } from '@jatigi/identity-domain';
import { FieldKeys } from '@jatigi/platform-keys';
import type { Tx } from '@jatigi/platform-persistence';
import { AccountNotices } from '../contacts/account-notices';

const CODES = 10;

/** Codes on paper that stand for the second factor, each once; only keyed digests are stored. */
@Injectable()
export class RecoveryCodes {
  constructor(
    private readonly keys: FieldKeys,
    private readonly notices: AccountNotices,
  ) {}

  /** A new set; no code of the former one works any more. */
  async issue(tx: Tx, account: Account): Promise<string[]> {
    await this.forget(tx, account);
    const codes = Array.from({ length: CODES }, () => drawRecoveryCode(randomInt));
    await tx.manager.query(
      'insert into recovery_code (account_id, digest, issued_at) select $1, unnest($2::bytea[]), $3',
      [account.id, codes.map((code) => this.digest(account, code)), tx.now],
    );
    return codes;
  }

  async left(tx: Tx, account: Account): Promise<number> {
    const sql = 'select count(*)::int as left from recovery_code where account_id = $1 and used_at is null';
    const [{ left }] = (await tx.manager.query(sql, [account.id])) as [{ left: number }];
    return left;
  }

  /** Whether it is one that was not used; nothing is used up. */
  async fits(tx: Tx, account: Account, typed: string): Promise<boolean> {
    const sql = 'select 1 from recovery_code where account_id = $1 and digest = $2 and used_at is null for update';
    const rows = (await tx.manager.query(sql, [account.id, this.digest(account, typed)])) as object[];
    return rows.length > 0;
  }

  /** Uses a code up, and says so to its owner; false for a wrong or used one. */
  async use(tx: Tx, account: Account, typed: string): Promise<boolean> {
    const [, changed] = (await tx.manager.query(
      'update recovery_code set used_at = $3 where account_id = $1 and digest = $2 and used_at is null',
      [account.id, this.digest(account, typed), tx.now],
    )) as [object[], number];
    if (changed === 0) return false;
    await this.notices.tellFactor(tx, account, 'recovery-code-used', { left: String(await this.left(tx, account)) });
    return true;
  }

  /** They stood for factors that the account has no more. */
  async forget(tx: Tx, account: Account): Promise<void> {
    await tx.manager.query('delete from recovery_code where account_id = $1', [account.id]);
  }

  /** What cannot have been drawn has the digest of nothing: it is refused like any other, at the same price. */
  private digest(account: Account, typed: string): Buffer {
    return this.keys.blindIndex('recovery-code', `${account.id}:${recoveryCodeOf(typed) ?? ''}`);
  }
}
