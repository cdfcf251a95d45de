import { Injectable } from '@nestjs/common';
import { expectGoodPassword, identityRules, isStrongAlone } from '@jatigi/identity-domain';
import { authorize } from '@jatigi/kernel';
import { Text } from '@jatigi/platform-http';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { saveAccount } from '../accounts/account-events';
import { AddressBook } from '../accounts/address-book';
import type { FactorSeedResponse } from '../accounts/enrol-factor';
import { codeInvalid, MailCodes } from '../accounts/mail-codes';
import { Passwords } from '../accounts/passwords';
import { SecondFactors } from '../accounts/second-factors';
import { InvitationDto } from './accept-by-passkey';
import { FormerFactors } from './former-factors';

export class AcceptInvitationDto extends InvitationDto {
  @Text({ min: 8, max: 128, description: 'At least 8 characters: it never counts without the second factor' })
  password!: string;
}

/** The factors of before, and the new one. */
@Injectable()
export class NewFactors {
  constructor(
    readonly factors: SecondFactors,
    readonly former: FormerFactors,
  ) {}
}

/**
 * The second choice of an invited officer: she chooses a password and gets a seed. No sign-in without both, so the first
 * one proves the seed.
 */
@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly transactions: Transactions,
    private readonly addresses: AddressBook,
    private readonly passwords: Passwords,
    private readonly codes: MailCodes,
    private readonly parts: NewFactors,
  ) {}

  /** @throws 422 `code-invalid`, the same for every reason; 400 for a weak password */
  async execute(context: RequestContext, dto: AcceptInvitationDto): Promise<FactorSeedResponse> {
    expectGoodPassword(dto.password, { secondFactor: true, login: dto.email });
    const hash = await this.passwords.hash(dto.password);
    const secret = await this.transactions.run(context, (tx) => this.accept(tx, dto, hash));
    if (secret === null) throw codeInvalid();
    return { secret, uri: this.parts.factors.uriOf(secret, dto.email) };
  }

  private async accept(tx: Tx, dto: AcceptInvitationDto, hash: string): Promise<string | null> {
    authorize(identityRules, tx.actor, 'identity.staff.accept');
    const account = await this.addresses.findByLogin(tx, dto.email);
    if (!account || account.kind !== 'staff' || account.state === 'DISABLED') return null;
    if (!(await this.codes.redeem(tx, account, 'invitation', dto.code))) return null;
    const secret = this.parts.factors.newSeed();
    await this.parts.former.forget(tx, account);
    account.setPassword(hash, isStrongAlone(dto.password));
    account.replaceFactor(await this.parts.factors.seal(tx, account.personId, secret));
    if (account.state === 'PENDING') account.confirm();
    await saveAccount(tx, account);
    return secret;
  }
}
