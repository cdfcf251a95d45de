import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { Account } from '@jatigi/identity-domain';
import type { ContactKind } from '@jatigi/identity-domain';
import { uuidv7 } from '@jatigi/kernel';
import { Assertions } from '@jatigi/platform-auth';
import { InternalClient } from '@jatigi/platform-http';
import { Jobs } from '@jatigi/platform-jobs';
import { FieldKeys } from '@jatigi/platform-keys';
import { Transactions } from '@jatigi/platform-persistence';
import type { Tx } from '@jatigi/platform-persistence';
import { InjectConfig } from '@jatigi/platform-service';
import { AddressBook } from '../accounts/address-book';
import type { IdentityConfig } from '../config';
import type { Contact } from '../contacts/contact';

export type MailTemplate =
  | 'account-confirmation'
  | 'account-exists'
  | 'contact-changed'
  | 'contact-confirmation'
  | 'factor-added'
  | 'factor-removed'
  | 'passkey-suspicious'
  | 'mandate-accepted'
  | 'mandate-ended'
  | 'password-recovery'
  | 'recovery-code-used'
  | 'recovery-codes-made'
  | 'sign-in-code'
  | 'staff-invitation';

const KIND = 'mail';

interface MailJob {
  personId: string;
  accountId: string;
  /** Template, data and addressee, encrypted under the person's key: a code is worth as much as a password. */
  sealed: string;
}

interface Mail {
  template: MailTemplate;
  data: Record<string, string>;
  /** One of the contacts of the account (the other when it has only that), or one that is not the account's yet. */
  to?: ContactKind | Contact;
}

/**
 * Mails and SMS that are not facts for the bus (codes). Planned with the change in one transaction, handed to
 * notifications afterwards; the job's key makes a repeated hand-over the same message.
 */
@Injectable()
export class MailSender implements OnModuleInit {
  private readonly notifications: InternalClient;

  constructor(
    private readonly jobs: Jobs,
    private readonly keys: FieldKeys,
    private readonly transactions: Transactions,
    assertions: Assertions,
    @InjectConfig() config: IdentityConfig,
  ) {
    this.notifications = new InternalClient(config.NOTIFICATIONS_URL, 'notifications', assertions);
  }

  onModuleInit(): void {
    this.jobs.work<MailJob>(KIND, async ({ key, payload }) => this.deliver(key, payload), { concurrency: 4 });
  }

  async send(tx: Tx, account: Account, mail: Mail): Promise<void> {
    const sealed = await this.keys.encrypt(tx, account.personId, JSON.stringify(mail));
    const payload: MailJob = {
      personId: account.personId,
      accountId: account.id,
      sealed: sealed.toString('base64'),
    };
    await this.jobs.enqueue(tx, { kind: KIND, key: uuidv7(), payload });
  }

  private async deliver(key: string, job: MailJob): Promise<void> {
    const message = await this.transactions.asService({ service: 'identity' }, async (tx) => {
      const account = await tx.manager.findOneByOrFail(Account, { id: job.accountId });
      const opened = await this.keys.decrypt(tx, job.personId, Buffer.from(job.sealed, 'base64'));
      const { to, ...mail } = JSON.parse(opened) as Mail;
      const contact = typeof to === 'object' ? { [to.kind]: to.value } : await this.contactOf(tx, account, to);
      return contact && { ...mail, recipient: { ...contact, language: account.language }, key };
    });
    if (message) await this.notifications.post('/internal/messages', message, { purpose: 'notification' });
  }

  /** Null for whoever was enrolled at a desk and has given neither address nor number. */
  private async contactOf(tx: Tx, account: Account, to: ContactKind = 'email'): Promise<Record<string, string> | null> {
    const { email, phone } = await new AddressBook(this.keys).open(tx, account);
    if (phone !== null && (to === 'phone' || email === null)) return { phone };
    return email === null ? null : { email };
  }
}
