import { Injectable } from '@nestjs/common';
import { Account, identityRules } from '@jatigi/identity-domain';
import { authorize, notFound } from '@jatigi/kernel';
import { personNow, Transactions } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';
import { recordContactRead } from '../accounts/record-contact-read';
import { AddressBook } from '../accounts/address-book';

export interface ContactResponse {
  /** Absent for whoever has none of it; whoever has neither is not found. */
  email?: string;
  phone?: string;
  language: string;
  givenName?: string;
}

/** Where a person is written to, asked at the moment of sending. Every read is recorded with its purpose. */
@Injectable()
export class ReadContact {
  constructor(
    private readonly transactions: Transactions,
    private readonly addresses: AddressBook,
  ) {}

  /** @throws 404 when the person has no confirmed account, or neither address nor number */
  execute(context: RequestContext, personId: string): Promise<ContactResponse> {
    return this.transactions.run(context, async (tx) => {
      authorize(identityRules, tx.actor, 'identity.contact.read');
      const account = await tx.manager.findOne(Account, {
        where: { personId: await personNow(tx, personId), state: 'ACTIVE' },
        order: { openedAt: 'ASC' },
      });
      if (!account) throw notFound('This person');
      const { email, phone, givenName } = await this.addresses.open(tx, account);
      await recordContactRead(tx, personId, context.requestId);
      if (email === null && phone === null) throw notFound('A contact of this person');
      return {
        language: account.language,
        ...(email !== null && { email }),
        ...(phone !== null && { phone }),
        ...(givenName !== null && { givenName }),
      };
    });
  }
}
