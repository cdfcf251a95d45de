import { Injectable } from '@nestjs/common';
import type { Mandate } from '@jatigi/identity-domain';
import type { Tx } from '@jatigi/platform-persistence';
import { MailSender } from '../mail/mail-sender';
import { MandateStore } from './mandate-store';

/** What the giver is told without asking: somebody may act for her now, or no longer. */
@Injectable()
export class MandateNotices {
  constructor(
    private readonly mail: MailSender,
    private readonly store: MandateStore,
  ) {}

  /** Sees across posts from here on: the helper does not see the giver's account. */
  async tell(tx: Tx, mandate: Mandate, template: 'mandate-accepted' | 'mandate-ended'): Promise<void> {
    const account = await this.store.giverAccount(tx, mandate.giverAccountId);
    if (account.state !== 'ACTIVE') return;
    await this.mail.send(tx, account, { template, data: { helper: await this.store.helperName(tx, mandate.id) } });
  }
}
