import { Injectable } from '@nestjs/common';
import { identityRules } from '@jatigi/identity-domain';
import { authorize, notFound } from '@jatigi/kernel';
import { EmailField } from '@jatigi/platform-http';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';
import { AddressBook } from '../accounts/address-book';
import { recordContactRead } from '../accounts/record-contact-read';
import { toAccountResponse } from './account.response';
import type { AccountResponse } from './account.response';

export class FindAccountDto {
  @EmailField()
  email!: string;
}

/** Exact address only, with a purpose, recorded. A POST, so that no address stands in a URL. */
@Injectable()
export class FindAccount {
  constructor(
    private readonly transactions: Transactions,
    private readonly addresses: AddressBook,
  ) {}

  /** @throws 404 */
  execute(context: RequestContext, dto: FindAccountDto): Promise<AccountResponse> {
    return this.transactions.run(context, async (tx) => {
      authorize(identityRules, tx.actor, 'identity.account.find');
      const account = await this.addresses.findByLogin(tx, dto.email);
      if (!account) throw notFound('This account');
      await recordContactRead(tx, account.personId, context.requestId);
      return toAccountResponse(account);
    });
  }
}
