import { Injectable } from '@nestjs/common';
import { Account, RoleGrant, samplePosts } from '@jatigi/identity-domain';
import { dateIn, uuidv7 } from '@jatigi/kernel';
import { Transactions } from '@jatigi/platform-persistence';
import type { Tx } from '@jatigi/platform-persistence';
import { saveAccount } from '../accounts/account-events';
import { AddressBook } from '../accounts/address-book';
import { Passwords } from '../accounts/passwords';
import { SecondFactors } from '../accounts/second-factors';
import { saveGrant } from '../grants/grant-events';
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
    // Nobody existed to give the first two grants: each administrator's is asked for and approved by the other's side.
    await this.firstGrant(first, admins[0], admins[1]);
    await this.firstGrant(second, admins[1], admins[0]);
    for (const demo of demoOfficers) {
      const personId = await this.officer(demo);
      await this.grant(demo, personId, admins);
    }
    return [...demoAdministrators, ...demoOfficers];
  }

  private async officer(demo: DemoAccount): Promise<string> {
    const hash = await this.passwords.hash(demo.password);
    return this.transactions.asService(me, async (tx) => {
      await this.addresses.holdLogin(tx, demo.login);
      const known = await this.addresses.findByLogin(tx, demo.login);
      return known ? known.personId : this.open(tx, demo, hash);
    });
  }

  private async open(tx: Tx, demo: DemoAccount, hash: string): Promise<string> {
    const personId = uuidv7();
    const contact = await this.addresses.seal(tx, personId, { email: demo.login, givenName: demo.givenName });
    const account = Account.open({ id: uuidv7(), personId, kind: 'staff', language: 'fr', contact, at: tx.now });
    account.setPassword(hash, true);
    account.enrolFactor(await this.factors.seal(tx, personId, demo.totpSeed));
    account.confirm();
    await saveAccount(tx, account);
    return personId;
  }

  private grant(demo: DemoAccount, personId: string, [first, second]: readonly [string, string]): Promise<void> {
    return this.giveOnce(demo, personId, { requestedBy: first, approvedBy: second });
  }

  /** `bootstrap-admins` names a witness who is neither holder nor the other administrator: the installation itself. */
  private firstGrant(demo: DemoAccount, personId: string, other: string): Promise<void> {
    return this.giveOnce(demo, personId, { requestedBy: INSTALLATION, approvedBy: other });
  }

  private giveOnce(
    demo: DemoAccount,
    personId: string,
    by: { requestedBy: string; approvedBy: string },
  ): Promise<void> {
    return this.transactions.asService(me, async (tx) => {
      const held = await tx.manager.exists(RoleGrant, { where: { personId, role: demo.role, state: 'GIVEN' } });
      if (held) return;
      const from = dateIn('UTC', tx.now);
      const { role, posts } = demo;
      const grant = RoleGrant.request({
        id: uuidv7(),
        personId,
        role,
        posts,
        from,
        to: null,
        requestedBy: by.requestedBy,
      });
      grant.approve(by.approvedBy);
      await saveGrant(tx, grant);
    });
  }
}

/** Stands for the act of installing: the one who runs the command on the server. Never signs in. */
export const INSTALLATION = '00000000-0000-7000-8000-000000000001';
