import { Injectable } from '@nestjs/common';
import type { Account, ContactKind } from '@jatigi/identity-domain';
import type { Tx } from '@jatigi/platform-persistence';
import { AddressBook } from '../accounts/address-book';
import { MailSender } from '../mail/mail-sender';
import type { MailTemplate } from '../mail/mail-sender';
import type { Contact } from './contact';
import { SmsBudget } from './sms-budget';

type FactorNotice = Extract<
  MailTemplate,
  'factor-added' | 'factor-removed' | 'passkey-suspicious' | 'recovery-codes-made' | 'recovery-code-used'
>;

/** What is said to the owner of an account without her asking, and what it may cost. */
@Injectable()
export class AccountNotices {
  constructor(
    private readonly mail: MailSender,
    private readonly budget: SmsBudget,
    private readonly addresses: AddressBook,
  ) {}

  /** Before anybody looks whether the contact is known. @throws 429 `sms-limit` */
  spend(tx: Tx, contact: Contact, network: string): Promise<void> {
    return this.budget.spend(tx, contact, network);
  }

  /** Somebody wanted to open, or to take for another account, what this account has. */
  tellExists(tx: Tx, account: Account, to: ContactKind): Promise<void> {
    return this.mail.send(tx, account, { template: 'account-exists', data: {}, to });
  }

  /** Goes to every contact that the account had before the change: one of them is still in the right hands. */
  async tellChanged(tx: Tx, account: Account, former: readonly Contact[]): Promise<void> {
    for (const to of former) await this.mail.send(tx, account, { template: 'contact-changed', data: {}, to });
  }

  /** To every contact as well: whoever added a key to somebody else's account cannot keep it from her. */
  async tellFactor(tx: Tx, account: Account, template: FactorNotice, data: Record<string, string> = {}): Promise<void> {
    const { email, phone } = await this.addresses.open(tx, account);
    for (const to of [email === null ? [] : ['email' as const], phone === null ? [] : ['phone' as const]].flat()) {
      await this.mail.send(tx, account, { template, data, to });
    }
  }
}
