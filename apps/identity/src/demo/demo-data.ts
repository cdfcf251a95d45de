import { Injectable } from '@nestjs/common';
import { Account, samplePosts } from '@jatigi/identity-domain';
import { uuidv7 } from '@jatigi/kernel';
import { Transactions } from '@jatigi/platform-persistence';
import type { Tx } from '@jatigi/platform-persistence';
import { saveAccount } from '../accounts/account-events';
import { AddressBook } from '../accounts/address-book';
import { Passwords } from '../accounts/passwords';
import { SecondFactors } from '../accounts/second-factors';
import { giveOnce, INSTALLATION } from '../grants/first-grants';
import { keepPosts } from '../posts/keep-posts';
import { demoAdministrators, demoOfficers } from './demo-accounts';
import type { DemoAccount } from './demo-accounts';

const me = { service: 'identity', purpose: 'administration' } as const;

/** Sample posts and demo officers, through the same classes and events as real ones. Safe to repeat. */
@Injectable()
export class DemoData {
  constructor(
    private readonly transactions: Transactions,
    private readonly addresses: AddressBook,
    private readonly passwords: Passwords,
    private readonly factors: SecondFactors,
  ) {}

  /** Posts are sample data, not demo accounts: any environment may start from them. */
  loadPosts(): Promise<{ opened: number; changed: number }> {
    return this.transactions.asService(me, (tx) => keepPosts(tx, samplePosts));
  }

  async loadAccounts(): Promise<readonly DemoAccount[]> {
    const [first, second] = demoAdministrators;
    const admins = [await this.officer(first), await this.officer(second)] as const;
    // Nobody existed to ask for the first two grants: the installation does, and each approves the other's.
    await this.give(first, admins[0], INSTALLATION, admins[1]);
    await this.give(second, admins[1], INSTALLATION, admins[0]);
    for (const demo of demoOfficers) {
      const personId = await this.officer(demo);
      await this.give(demo, personId, ...admins);
    }
    return [...demoAdministrators, ...demoOfficers];
  }

  private async officer(demo: DemoAccount): Promise<string> {
    return this.transactions.asService(me, async (tx) => {
      await this.addresses.holdLogin(tx, demo.login);
      const known = await this.addresses.findByLogin(tx, demo.login);
      return known ? known.personId : this.open(tx, demo);
    });
  }

  private async open(tx: Tx, demo: DemoAccount): Promise<string> {
    const personId = uuidv7();
    const contact = await this.addresses.seal(tx, personId, { email: demo.login, givenName: demo.givenName });
    const account = Account.open({ id: uuidv7(), personId, kind: 'staff', language: 'fr', contact, at: tx.now });
    account.setPassword(await this.passwords.hash(demo.password), true);
    account.enrolFactor(await this.factors.seal(tx, personId, demo.totpSeed));
    account.confirm();
    await saveAccount(tx, account);
    return personId;
  }

  private give(demo: DemoAccount, personId: string, requestedBy: string, approvedBy: string): Promise<void> {
    const grant = { personId, role: demo.role, posts: demo.posts };
    return this.transactions.asService(me, (tx) => giveOnce(tx, grant, { requestedBy, approvedBy }));
  }
}
