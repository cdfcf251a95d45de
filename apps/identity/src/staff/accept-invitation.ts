import { Injectable } from '@nestjs/common';
import { expectGoodPassword, identityRules, isStrongAlone } from '@jatigi/identity-domain';
import { authorize } from '@jatigi/kernel';
import { EmailField, Text } from '@jatigi/platform-http';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { saveAccount } from '../accounts/account-events';
import { AddressBook } from '../accounts/address-book';
import type { FactorSeedResponse } from '../accounts/enrol-factor';
import { codeInvalid, MailCodes } from '../accounts/mail-codes';
import { Passwords } from '../accounts/passwords';
import { SecondFactors } from '../accounts/second-factors';

export class AcceptInvitationDto {
  @EmailField({ example: 'agent@consulat.example' })
  email!: string;

  @Text({ pattern: /^\d{8}$/, example: '04218837' })
  code!: string;

  @Text({ min: 8, max: 128, description: 'At least 8 characters: it never counts without the second factor' })
  password!: string;
}

/** The invited officer chooses a password and gets a seed. No sign-in without both, so the first one proves the seed. */
@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly transactions: Transactions,
    private readonly addresses: AddressBook,
    private readonly passwords: Passwords,
    private readonly codes: MailCodes,
    private readonly factors: SecondFactors,
  ) {}

  /** @throws 422 `code-invalid`, the same for every reason; 400 for a weak password */
  async execute(context: RequestContext, dto: AcceptInvitationDto): Promise<FactorSeedResponse> {
    expectGoodPassword(dto.password, { secondFactor: true, login: dto.email });
    const hash = await this.passwords.hash(dto.password);
    const secret = await this.transactions.run(context, (tx) => this.accept(tx, dto, hash));
    if (secret === null) throw codeInvalid();
    return { secret, uri: this.factors.uriOf(secret, dto.email) };
  }

  private async accept(tx: Tx, dto: AcceptInvitationDto, hash: string): Promise<string | null> {
    authorize(identityRules, tx.actor, 'identity.staff.accept');
    const account = await this.addresses.findByLogin(tx, dto.email);
    if (!account || account.kind !== 'staff' || account.state === 'DISABLED') return null;
    if (!(await this.codes.redeem(tx, account, 'invitation', dto.code))) return null;
    const secret = this.factors.newSeed();
    account.setPassword(hash, isStrongAlone(dto.password));
    account.replaceFactor(await this.factors.seal(tx, account.personId, secret));
    if (account.state === 'PENDING') account.confirm();
    await saveAccount(tx, account);
    return secret;
  }
}
