import { Injectable } from '@nestjs/common';
import { expectGoodPassword, identityRules } from '@jatigi/identity-domain';
import type { Account } from '@jatigi/identity-domain';
import { authorize } from '@jatigi/kernel';
import { Choice, EmailField, Text } from '@jatigi/platform-http';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { saveAccount } from './account-events';
import { AddressBook } from './address-book';
import { evenTime } from './even-time';
import { codeInvalid, MailCodes } from './mail-codes';
import { CodeSentResponse } from './open-account';
import { Passwords } from './passwords';
import { SecondFactors } from './second-factors';

export class RequestRecoveryDto {
  @EmailField()
  email!: string;
}

export class ResetPasswordDto {
  @EmailField()
  email!: string;

  @Text({ pattern: /^\d{8}$/, example: '04218837' })
  code!: string;

  @Text({ min: 8, max: 128, example: 'un autre fleuve au sud', description: 'At least 15 characters' })
  password!: string;

  @Text({ optional: true, pattern: /^\d{6}$/, description: 'Required once a second factor is enrolled' })
  totp?: string;
}

export class PasswordResetResponse {
  @Choice(['password-changed'])
  status!: 'password-changed';
}

/** A code by mail, and the second factor where there is one. Staff are let in again by another officer's invitation. */
@Injectable()
export class RecoverPassword {
  constructor(
    private readonly transactions: Transactions,
    private readonly addresses: AddressBook,
    private readonly passwords: Passwords,
    private readonly codes: MailCodes,
    private readonly factors: SecondFactors,
  ) {}

  /** Answers the same whether the address is known or not. */
  request(context: RequestContext, dto: RequestRecoveryDto): Promise<CodeSentResponse> {
    const work = (tx: Tx): Promise<CodeSentResponse> => this.sendCode(tx, dto.email);
    return evenTime(() => this.transactions.run(context, work));
  }

  /** @throws 422 `code-invalid`, the same for every reason; 400 for a weak password */
  async reset(context: RequestContext, dto: ResetPasswordDto): Promise<PasswordResetResponse> {
    expectGoodPassword(dto.password, { secondFactor: false, login: dto.email });
    const hash = await this.passwords.hash(dto.password);
    const done = await evenTime(() => this.transactions.run(context, (tx) => this.replace(tx, dto, hash)));
    if (!done) throw codeInvalid();
    return { status: 'password-changed' };
  }

  private async sendCode(tx: Tx, email: string): Promise<CodeSentResponse> {
    authorize(identityRules, tx.actor, 'identity.password.recover');
    const account = await this.addresses.findByLogin(tx, email);
    if (account?.state === 'ACTIVE' && account.kind === 'citizen') await this.codes.issue(tx, account, 'recovery');
    return { status: 'code-sent' };
  }

  private async replace(tx: Tx, dto: ResetPasswordDto, hash: string): Promise<boolean> {
    authorize(identityRules, tx.actor, 'identity.password.recover');
    const account = await this.addresses.findByLogin(tx, dto.email);
    if (account?.state !== 'ACTIVE' || account.kind !== 'citizen') return false;
    // A wrong factor costs a try of the code as well: neither can be guessed alone.
    const code = (await this.factorFits(tx, account, dto.totp)) ? dto.code : '';
    if (!(await this.codes.redeem(tx, account, 'recovery', code))) return false;
    account.setPassword(hash, true);
    // Whoever lost the old password may have lost it to somebody: nobody stays signed in with it.
    account.endSessions('password-changed');
    await saveAccount(tx, account);
    return true;
  }

  private async factorFits(tx: Tx, account: Account, totp: string | undefined): Promise<boolean> {
    if (!account.needsSecondFactor) return true;
    return totp !== undefined && (await this.factors.check(tx, account, totp)) === 'good';
  }
}
