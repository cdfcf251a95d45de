import { randomInt, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Account, ContactKind } from '@jatigi/identity-domain';
import { DomainError } from '@jatigi/kernel';
import { FieldKeys } from '@jatigi/platform-keys';
import type { Tx } from '@jatigi/platform-persistence';
import { MailSender } from '../mail/mail-sender';
import type { MailTemplate } from '../mail/mail-sender';

export type CodePurpose = 'confirmation' | 'recovery' | 'invitation' | 'sign-in';

const templates: Record<CodePurpose, MailTemplate> = {
  confirmation: 'account-confirmation',
  recovery: 'password-recovery',
  invitation: 'staff-invitation',
  'sign-in': 'sign-in-code',
};
const lifetimeMinutes: Record<CodePurpose, number> = {
  confirmation: 30,
  recovery: 30,
  invitation: 7 * 24 * 60,
  'sign-in': 10,
};
/** A telephone is at hand, and lies about where others see it. */
const SMS_MINUTES = 10;
export const TRIES = 5;
/** Nobody's mailbox is filled by somebody else asking again and again. */
const PAUSE_MILLISECONDS = 60_000;

interface CodeRow {
  digest: Buffer;
  tries: number;
  issued_at: Date;
  expires_at: Date;
}

/** Eight digits. */
export function drawCode(): string {
  return String(randomInt(0, 100_000_000)).padStart(8, '0');
}

/** The one answer to a wrong, used, old or never issued code, and to an unknown address. */
export function codeInvalid(): DomainError {
  return new DomainError({
    code: 'code-invalid',
    kind: 'rule',
    detail: 'This code is not valid (any more). Ask for a new one.',
  });
}

/** Codes by mail and by SMS: eight digits, five tries, one use; only a keyed digest is stored. */
@Injectable()
export class MailCodes {
  constructor(
    private readonly keys: FieldKeys,
    private readonly mail: MailSender,
  ) {}

  async isLive(tx: Tx, account: Account, purpose: CodePurpose): Promise<boolean> {
    const row = await this.find(tx, account.id, purpose);
    return row !== null && row.expires_at > tx.now && row.tries < TRIES;
  }

  /** Replaces an older code and sends the new one, unless one was sent within the last minute. */
  async issue(tx: Tx, account: Account, purpose: CodePurpose, to: ContactKind = 'email'): Promise<void> {
    const earlier = await this.find(tx, account.id, purpose);
    if (earlier && tx.now.getTime() - earlier.issued_at.getTime() < PAUSE_MILLISECONDS) return;
    const code = drawCode();
    const minutes = to === 'phone' ? SMS_MINUTES : lifetimeMinutes[purpose];
    const expiresAt = new Date(tx.now.getTime() + minutes * 60_000);
    await tx.manager.query(
      `insert into mail_code (account_id, purpose, digest, issued_at, expires_at) values ($1, $2, $3, $4, $5)
       on conflict (account_id, purpose) do update
         set digest = excluded.digest, tries = 0, issued_at = excluded.issued_at, expires_at = excluded.expires_at`,
      [account.id, purpose, this.digest(account.id, purpose, code), tx.now, expiresAt],
    );
    await this.mail.send(tx, account, { template: templates[purpose], data: { code }, to });
  }

  /** Takes one try. The caller must commit even when the answer is false, or tries would be free. */
  async redeem(tx: Tx, account: Account, purpose: CodePurpose, code: string): Promise<boolean> {
    if (!(await this.fits(tx, account, purpose, code))) return false;
    await tx.manager.query('delete from mail_code where account_id = $1 and purpose = $2', [account.id, purpose]);
    return true;
  }

  /** The same, and a right code can still be redeemed: what it is for takes two steps. */
  async fits(tx: Tx, account: Account, purpose: CodePurpose, code: string): Promise<boolean> {
    const row = await this.find(tx, account.id, purpose);
    if (!row || row.expires_at <= tx.now || row.tries >= TRIES) return false;
    if (timingSafeEqual(row.digest, this.digest(account.id, purpose, code))) return true;
    await tx.manager.query('update mail_code set tries = tries + 1 where account_id = $1 and purpose = $2', [
      account.id,
      purpose,
    ]);
    return false;
  }

  private digest(accountId: string, purpose: CodePurpose, code: string): Buffer {
    return this.keys.blindIndex('mail-code', `${purpose}:${accountId}:${code}`);
  }

  private async find(tx: Tx, accountId: string, purpose: CodePurpose): Promise<CodeRow | null> {
    const [row] = (await tx.manager.query(
      'select digest, tries, issued_at, expires_at from mail_code where account_id = $1 and purpose = $2 for update',
      [accountId, purpose],
    )) as CodeRow[];
    return row ?? null;
  }
}
