import { Injectable } from '@nestjs/common';
import { identityRules } from '@jatigi/identity-domain';
import { authorize } from '@jatigi/kernel';
import { Choice, Text } from '@jatigi/platform-http';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';
import { ContactDto, contactOf } from '../contacts/contact';
import { saveAccount } from './account-events';
import { AddressBook } from './address-book';
import { codeInvalid, MailCodes } from './mail-codes';

export class ConfirmAccountDto extends ContactDto {
  @Text({ pattern: /^\d{8}$/, example: '04218837' })
  code!: string;
}

export class ConfirmedResponse {
  @Choice(['confirmed'])
  status!: 'confirmed';
}

/** The code from the mail proves the address, the one from the SMS the number. */
@Injectable()
export class ConfirmAccount {
  constructor(
    private readonly transactions: Transactions,
    private readonly addresses: AddressBook,
    private readonly codes: MailCodes,
  ) {}

  /** @throws 422 `code-invalid`, the same for an unknown address or number */
  async execute(context: RequestContext, dto: ConfirmAccountDto): Promise<ConfirmedResponse> {
    const contact = contactOf(dto);
    const good = await this.transactions.run(context, async (tx) => {
      authorize(identityRules, tx.actor, 'identity.account.confirm');
      const account = await this.addresses.findByLogin(tx, contact.value);
      if (!account || account.state !== 'PENDING') return false;
      if (!(await this.codes.redeem(tx, account, 'confirmation', dto.code))) return false;
      account.confirm();
      await saveAccount(tx, account);
      return true;
    });
    if (!good) throw codeInvalid();
    return { status: 'confirmed' };
  }
}
