import { Injectable } from '@nestjs/common';
import { Account, identityRules } from '@jatigi/identity-domain';
import { authorize, notFound } from '@jatigi/kernel';
import type { Grant } from '@jatigi/kernel';
import { ApiProperty } from '@nestjs/swagger';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { AddressBook } from './address-book';
import type { OpenContacts } from './address-book';

export class OwnAccountResponse {
  @ApiProperty({ format: 'uuid' })
  accountId!: string;
  @ApiProperty({ format: 'uuid' })
  personId!: string;
  @ApiProperty({ enum: ['citizen', 'staff'] })
  kind!: string;
  @ApiProperty({ example: 'fr' })
  language!: string;
  @ApiProperty({ type: String, nullable: true, example: 'awa@example.org' })
  email!: string | null;
  @ApiProperty({ type: String, nullable: true, example: '+22370000001' })
  phone!: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    example: 'J7K2Q9XCD',
    description: 'Signs in too, when a desk opened the account',
  })
  number!: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'Awa' })
  givenName!: string | null;
  @ApiProperty({ description: 'A second factor is confirmed' })
  secondFactor!: boolean;
  @ApiProperty({ description: 'An officer who signs in with a passkey may have none' })
  hasPassword!: boolean;
  @ApiProperty({ description: 'How this session signed in', enum: ['password', 'mfa', 'client', 'none'] })
  strength!: string;
  @ApiProperty({ type: Object, isArray: true, description: 'Roles that count today' })
  grants!: Grant[];
  @ApiProperty({ example: 3 })
  version!: number;
}

@Injectable()
export class ReadOwnAccount {
  constructor(
    private readonly transactions: Transactions,
    private readonly addresses: AddressBook,
  ) {}

  execute(context: RequestContext): Promise<OwnAccountResponse> {
    return this.transactions.read(context, async (tx) => {
      authorize(identityRules, tx.actor, 'identity.account.read-own');
      if (tx.actor.accountId === null) throw notFound('This account');
      const account = await tx.manager.findOne(Account, { where: { id: tx.actor.accountId } });
      if (!account || account.personId !== tx.actor.personId) throw notFound('This account');
      return toOwnAccount(tx, account, await this.addresses.open(tx, account));
    });
  }
}

/** What its holder sees of an account. */
export function toOwnAccount(tx: Tx, account: Account, contacts: OpenContacts): OwnAccountResponse {
  const { id, personId, kind, language, version } = account;
  return {
    accountId: id,
    personId,
    kind,
    language,
    ...contacts,
    number: account.number,
    secondFactor: account.totpConfirmedAt !== null,
    hasPassword: account.passwordHash !== null,
    strength: tx.actor.strength,
    grants: tx.actor.grants,
    version,
  };
}
