import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import type { Account } from '@jatigi/identity-domain';
import { uuidv7 } from '@jatigi/kernel';
import { Assertions } from '@jatigi/platform-auth';
import { InternalClient } from '@jatigi/platform-http';
import { Jobs } from '@jatigi/platform-jobs';
import { FieldKeys } from '@jatigi/platform-keys';
import { Transactions } from '@jatigi/platform-persistence';
import type { Tx } from '@jatigi/platform-persistence';
import { InjectConfig } from '@jatigi/platform-service';
import type { IdentityConfig } from '../config';

export type MailTemplate = 'account-confirmation' | 'account-exists' | 'password-recovery' | 'staff-invitation';

const KIND = 'mail';

interface MailJob {
  personId: string;
  accountId: string;
  /** Template and data, encrypted under the person's key: a code is worth as much as a password. */
  sealed: string;
}

interface Mail {
  template: MailTemplate;
  data: Record<string, string>;
}

/**
 * Mails that are not facts for the bus (codes). Planned with the change in one transaction, handed to notifications
 * afterwards; the job's key makes a repeated hand-over the same message.
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
    const { recipient, mail } = await this.transactions.asService({ service: 'identity' }, async (tx) => {
      const [row] = (await tx.manager.query('select person_id, email_sealed, language from account where id = $1', [
        job.accountId,
      ])) as [{ person_id: string; email_sealed: Buffer; language: string }];
      const email = await this.keys.decrypt(tx, row.person_id, row.email_sealed);
      const opened = await this.keys.decrypt(tx, job.personId, Buffer.from(job.sealed, 'base64'));
      return { recipient: { email, language: row.language }, mail: JSON.parse(opened) as Mail };
    });
    await this.notifications.post('/internal/messages', { ...mail, recipient, key }, { purpose: 'notification' });
  }
}
