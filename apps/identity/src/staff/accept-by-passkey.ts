import { Injectable } from '@nestjs/common';
import { identityRules } from '@jatigi/identity-domain';
import type { Account } from '@jatigi/identity-domain';
import { authorize } from '@jatigi/kernel';
import { Choice, EmailField, Nested, Text } from '@jatigi/platform-http';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { saveAccount } from '../accounts/account-events';
import { AddressBook } from '../accounts/address-book';
import { codeInvalid, MailCodes } from '../accounts/mail-codes';
import { EnrolPasskey } from '../passkeys/enrol-passkey';
import { NewPasskeyDto } from '../passkeys/passkey.dto';
import type { PasskeyOptionsResponse } from '../passkeys/passkey.dto';
import { FormerFactors } from './former-factors';

export class InvitationDto {
  @EmailField({ example: 'agent@consulat.example' })
  email!: string;

  @Text({ pattern: /^\d{8}$/, example: '04218837' })
  code!: string;
}

export class AcceptByPasskeyDto extends InvitationDto {
  @Nested(() => NewPasskeyDto)
  passkey!: NewPasskeyDto;
}

export class AcceptedResponse {
  @Choice(['accepted'])
  status!: 'accepted';
}

/** The normal way of an officer: a passkey, and no password that could be guessed, reused or given away. */
@Injectable()
export class AcceptByPasskey {
  constructor(
    private readonly transactions: Transactions,
    private readonly addresses: AddressBook,
    private readonly codes: MailCodes,
    private readonly enrol: EnrolPasskey,
    private readonly former: FormerFactors,
  ) {}

  /** The code is looked at and stays good: the authenticator comes between. @throws 422 `code-invalid` */
  async ask(context: RequestContext, dto: InvitationDto): Promise<PasskeyOptionsResponse> {
    const options = await this.transactions.run(context, async (tx) => {
      const account = await this.invited(tx, dto);
      return account && this.enrol.ask(tx, account);
    });
    if (!options) throw codeInvalid();
    return options;
  }

  /** @throws 422 `code-invalid`; 400 `passkey-malformed`; 401 `passkey-challenge-invalid` …; 409 `passkey-known` */
  async execute(context: RequestContext, dto: AcceptByPasskeyDto): Promise<AcceptedResponse> {
    const challenge = await this.transactions.run(context, async (tx) => {
      const account = await this.invited(tx, dto);
      return account && { of: await this.enrol.take(tx, account, dto.passkey.challengeId) };
    });
    if (!challenge) throw codeInvalid();
    const facts = await this.enrol.read(dto.passkey, challenge.of);
    const done = await this.transactions.run(context, async (tx) => {
      const account = await this.invited(tx, dto);
      if (!account || !(await this.codes.redeem(tx, account, 'invitation', dto.code))) return false;
      await this.former.forget(tx, account);
      account.forgetPassword();
      await this.enrol.keep(tx, account, facts);
      if (account.state === 'PENDING') account.confirm();
      await saveAccount(tx, account);
      return true;
    });
    if (!done) throw codeInvalid();
    return { status: 'accepted' };
  }

  private async invited(tx: Tx, { email, code }: InvitationDto): Promise<Account | null> {
    authorize(identityRules, tx.actor, 'identity.staff.accept');
    const account = await this.addresses.findByLogin(tx, email);
    if (!account || account.kind !== 'staff' || account.state === 'DISABLED') return null;
    return (await this.codes.fits(tx, account, 'invitation', code)) ? account : null;
  }
}
