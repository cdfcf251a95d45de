import { Injectable } from '@nestjs/common';
import { Account, identityRules, languages } from '@jatigi/identity-domain';
import type { Language } from '@jatigi/identity-domain';
import { authorize, DomainError, uuidv7 } from '@jatigi/kernel';
import { Choice, EmailField, Text } from '@jatigi/platform-http';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { saveAccount } from '../accounts/account-events';
import { AddressBook } from '../accounts/address-book';
import { MailCodes } from '../accounts/mail-codes';
import { toAccountResponse } from './account.response';
import type { AccountResponse } from './account.response';

export class InviteStaffDto {
  @EmailField({ example: 'agent@consulat.example' })
  email!: string;

  @Text({ max: 100, example: 'Awa' })
  givenName!: string;

  @Choice(languages, { optional: true })
  language?: Language;
}

/** An administrator invites an officer, or lets one in again who lost password or factor. Grants come separately. */
@Injectable()
export class InviteStaff {
  constructor(
    private readonly transactions: Transactions,
    private readonly addresses: AddressBook,
    private readonly codes: MailCodes,
  ) {}

  /** @throws 409 `address-in-use` when the address belongs to a citizen or was disabled; 422 `own-account` */
  execute(context: RequestContext, dto: InviteStaffDto): Promise<AccountResponse> {
    return this.transactions.run(context, async (tx) => {
      authorize(identityRules, tx.actor, 'identity.staff.invite');
      await this.addresses.holdLogin(tx, dto.email);
      const known = await this.addresses.findByLogin(tx, dto.email);
      if (known) expectInvitable(tx, known);
      const account = known ?? (await this.open(tx, dto));
      await this.codes.issue(tx, account, 'invitation');
      return toAccountResponse(account);
    });
  }

  private async open(tx: Tx, dto: InviteStaffDto): Promise<Account> {
    const personId = uuidv7();
    const contact = await this.addresses.seal(tx, personId, dto);
    const { language = 'fr' } = dto;
    const account = Account.open({ id: uuidv7(), personId, kind: 'staff', language, contact, at: tx.now });
    await saveAccount(tx, account);
    return account;
  }
}

function expectInvitable(tx: Tx, known: Account): void {
  if (known.kind !== 'staff' || known.state === 'DISABLED') {
    const detail = 'This address belongs to an account that cannot be invited. Officers use an address of the service.';
    throw new DomainError({ code: 'address-in-use', kind: 'conflict', detail });
  }
  // Recovery of an officer needs another officer.
  if (known.personId === tx.actor.personId) {
    throw new DomainError({ code: 'own-account', kind: 'rule', detail: 'Another administrator does this for you.' });
  }
}
