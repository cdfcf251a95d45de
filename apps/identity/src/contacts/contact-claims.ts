import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Account, ContactKind } from '@jatigi/identity-domain';
import { FieldKeys } from '@jatigi/platform-keys';
import type { Tx } from '@jatigi/platform-persistence';
import { drawCode, TRIES } from '../accounts/mail-codes';
import { MailSender } from '../mail/mail-sender';
import type { Contact } from './contact';

const MINUTES = { email: 30, phone: 10 } as const;

interface ClaimRow {
  sealed: Buffer;
  digest: Buffer;
}

/** Addresses and numbers that an account has named and not proved yet: one of each kind, encrypted, five tries. */
@Injectable()
export class ContactClaims {
  constructor(
    private readonly keys: FieldKeys,
    private readonly mail: MailSender,
  ) {}

  /** Takes the place of an earlier one of its kind; a code goes to the new contact, one a minute at most. */
  async open(tx: Tx, account: Account, contact: Contact): Promise<void> {
    const code = drawCode();
    const { id, personId } = account;
    const written = (await tx.manager.query(
      `insert into contact_claim as c (account_id, kind, sealed, digest, issued_at, expires_at)
       values ($1, $2, $3, $4, $5, $6)
       on conflict (account_id, kind) do update set sealed = excluded.sealed, digest = excluded.digest, tries = 0,
         issued_at = excluded.issued_at, expires_at = excluded.expires_at
       where c.issued_at <= excluded.issued_at - interval '1 minute'
       returning 1`,
      [
        id,
        contact.kind,
        await this.keys.encrypt(tx, personId, contact.value),
        this.digest(id, contact.kind, code),
        tx.now,
        new Date(tx.now.getTime() + MINUTES[contact.kind] * 60_000),
      ],
    )) as object[];
    if (written.length > 0)
      await this.mail.send(tx, account, { template: 'contact-confirmation', data: { code }, to: contact });
  }

  /** The proved contact, or null. Takes one try: the caller commits in either case. */
  async redeem(tx: Tx, account: Account, kind: ContactKind, code: string): Promise<string | null> {
    const [rows] = (await tx.manager.query(
      `update contact_claim set tries = tries + 1
       where account_id = $1 and kind = $2 and tries < $3 and expires_at > $4 returning sealed, digest`,
      [account.id, kind, TRIES, tx.now],
    )) as [ClaimRow[], number];
    const [claim] = rows;
    if (!claim || !timingSafeEqual(claim.digest, this.digest(account.id, kind, code))) return null;
    await tx.manager.query('delete from contact_claim where account_id = $1 and kind = $2', [account.id, kind]);
    return this.keys.decrypt(tx, account.personId, claim.sealed);
  }

  private digest(accountId: string, kind: ContactKind, code: string): Buffer {
    return this.keys.blindIndex('contact-claim', `${kind}:${accountId}:${code}`);
  }
}
