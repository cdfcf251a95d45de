import { Injectable } from '@nestjs/common';
import { Account, identityRules, languages } from '@jatigi/identity-domain';
import type { Language } from '@jatigi/identity-domain';
import { authorize, notFound } from '@jatigi/kernel';
import { Choice, Text } from '@jatigi/platform-http';
import { lockById, requireIfMatch, requireVersion, Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { saveAccount } from './account-events';
import { AddressBook } from './address-book';
import { toOwnAccount } from './read-own-account';
import type { OwnAccountResponse } from './read-own-account';

export class EditOwnAccountDto {
  @Choice(languages, { optional: true, description: 'Language of mails' })
  language?: Language;

  @Text({ optional: true, max: 80, example: 'Awa', description: 'How mails address the holder' })
  givenName?: string;
}

/** Changes of one's own account. */
@Injectable()
export class EditOwnAccount {
  constructor(
    private readonly transactions: Transactions,
    private readonly addresses: AddressBook,
  ) {}

  /** @throws 428 without If-Match, 412 when the account was changed elsewhere */
  change(context: RequestContext, dto: EditOwnAccountDto): Promise<OwnAccountResponse> {
    requireIfMatch(context);
    return this.transactions.run(context, async (tx) => {
      authorize(identityRules, tx.actor, 'identity.account.edit-own');
      const account = await this.own(tx);
      requireVersion(context, account.version);
      if (dto.language !== undefined) account.speak(dto.language);
      if (dto.givenName !== undefined) await this.addresses.rename(tx, account, dto.givenName);
      await saveAccount(tx, account);
      return toOwnAccount(tx, account, await this.addresses.open(tx, account));
    });
  }

  endSessions(context: RequestContext): Promise<void> {
    return this.transactions.run(context, async (tx) => {
      authorize(identityRules, tx.actor, 'identity.sessions.end');
      const account = await this.own(tx);
      account.endSessions('requested');
      await saveAccount(tx, account);
    });
  }

  private async own(tx: Tx): Promise<Account> {
    if (tx.actor.accountId === null) throw notFound('This account');
    const account = await lockById(tx, Account, tx.actor.accountId);
    if (account.personId !== tx.actor.personId) throw notFound('This account');
    return account;
  }
}
