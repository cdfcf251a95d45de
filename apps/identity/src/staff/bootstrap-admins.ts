import { Injectable } from '@nestjs/common';
import { Account, RoleGrant } from '@jatigi/identity-domain';
import { DomainError, uuidv7 } from '@jatigi/kernel';
import { Transactions } from '@jatigi/platform-persistence';
import type { Tx } from '@jatigi/platform-persistence';
import { saveAccount } from '../accounts/account-events';
import { AddressBook, normaliseLogin } from '../accounts/address-book';
import { MailCodes } from '../accounts/mail-codes';
import { giveOnce, INSTALLATION } from '../grants/first-grants';

/** The first two administrators, invited by mail like every officer. Possible only while there is none. */
@Injectable()
export class BootstrapAdmins {
  constructor(
    private readonly transactions: Transactions,
    private readonly addresses: AddressBook,
    private readonly codes: MailCodes,
  ) {}

  /** @throws `administrators-exist` (409), `two-addresses` (400), `address-in-use` (409) */
  async execute(emails: readonly string[]): Promise<void> {
    const [first, second] = emails;
    if (emails.length !== 2 || !first || !second || normaliseLogin(first) === normaliseLogin(second)) {
      throw new DomainError({ code: 'two-addresses', kind: 'invalid', detail: 'Name two different addresses.' });
    }
    await this.transactions.asService({ service: 'identity', purpose: 'administration' }, async (tx) => {
      await tx.manager.query(`select pg_advisory_xact_lock(hashtextextended('bootstrap-admins', 0))`);
      if (await tx.manager.exists(RoleGrant, { where: { role: 'administrator' } })) {
        const detail = 'Administrators exist: they invite and grant, this command does not.';
        throw new DomainError({ code: 'administrators-exist', kind: 'conflict', detail });
      }
      const persons = [await this.invite(tx, first), await this.invite(tx, second)] as const;
      const role = { role: 'administrator', posts: ['*'] } as const;
      for (const [holder, other] of [persons, [persons[1], persons[0]] as const]) {
        const by = { requestedBy: INSTALLATION, approvedBy: other };
        await giveOnce(tx, { personId: holder, role: role.role, posts: [...role.posts] }, by);
      }
    });
  }

  private async invite(tx: Tx, email: string): Promise<string> {
    if (await this.addresses.findByLogin(tx, email)) {
      throw new DomainError({ code: 'address-in-use', kind: 'conflict', detail: 'An account has this address.' });
    }
    const personId = uuidv7();
    const contact = await this.addresses.seal(tx, personId, { email });
    const account = Account.open({ id: uuidv7(), personId, kind: 'staff', language: 'fr', contact, at: tx.now });
    await saveAccount(tx, account);
    await this.codes.issue(tx, account, 'invitation');
    return personId;
  }
}
