import { Injectable } from '@nestjs/common';
import { expectGoodPassword, identityRules } from '@jatigi/identity-domain';
import type { Account } from '@jatigi/identity-domain';
import { authorize } from '@jatigi/kernel';
import { Choice, Text } from '@jatigi/platform-http';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { ContactDto, contactOf } from '../contacts/contact';
import type { Contact } from '../contacts/contact';
import { SmsBudget } from '../contacts/sms-budget';
import { saveAccount } from './account-events';
import { AddressBook } from './address-book';
import { evenTime } from './even-time';
import { codeInvalid } from './mail-codes';
import { CodeSentResponse } from './open-account';
import { Passwords } from './passwords';
import { SignInProofs } from '../sign-in/sign-in-proofs';

export class RequestRecoveryDto extends ContactDto {}

export class ResetPasswordDto extends ContactDto {
  @Text({ pattern: /^\d{8}$/, example: '04218837' })
  code!: string;

  @Text({ min: 8, max: 128, example: 'un autre fleuve au sud', description: 'At least 15 characters' })
  password!: string;

  @Text({ optional: true, pattern: /^\d{6}$/, description: 'Required once a second factor is enrolled' })
  totp?: string;

  @Text({ optional: true, max: 40, description: 'A recovery code instead of `totp`; it works once' })
  recoveryCode?: string;
}

interface Reset {
  code: string;
  totp?: string;
  recoveryCode?: string;
  hash: string;
}

export class PasswordResetResponse {
  @Choice(['password-changed'])
  status!: 'password-changed';
}

/** A code by mail or by SMS, and the second factor where there is one. Staff are let in again by another officer's invitation. */
@Injectable()
export class RecoverPassword {
  constructor(
    private readonly transactions: Transactions,
    private readonly addresses: AddressBook,
    private readonly passwords: Passwords,
    private readonly proofs: SignInProofs,
    private readonly budget: SmsBudget,
  ) {}

  /** Answers the same whether the address or number is known or not. @throws 429 `sms-limit` */
  async request(context: RequestContext, dto: RequestRecoveryDto, network: string): Promise<CodeSentResponse> {
    const contact = contactOf(dto);
    const work = async (tx: Tx): Promise<CodeSentResponse> => {
      await this.budget.spend(tx, contact, network);
      return this.sendCode(tx, contact);
    };
    return evenTime(() => this.transactions.run(context, work));
  }

  /** @throws 422 `code-invalid`, the same for every reason; 400 for a weak password */
  async reset(context: RequestContext, dto: ResetPasswordDto): Promise<PasswordResetResponse> {
    const contact = contactOf(dto);
    expectGoodPassword(dto.password, { secondFactor: false, login: contact.value });
    const hash = await this.passwords.hash(dto.password);
    const done = await evenTime(() =>
      this.transactions.run(context, (tx) => this.replace(tx, contact, { ...dto, hash })),
    );
    if (!done) throw codeInvalid();
    return { status: 'password-changed' };
  }

  private async sendCode(tx: Tx, { kind, value }: Contact): Promise<CodeSentResponse> {
    authorize(identityRules, tx.actor, 'identity.password.recover');
    const account = await this.addresses.findByLogin(tx, value);
    if (account?.state === 'ACTIVE' && account.kind === 'citizen') {
      await this.proofs.codes.issue(tx, account, 'recovery', kind);
    }
    return { status: 'code-sent' };
  }

  private async replace(tx: Tx, contact: Contact, order: Reset): Promise<boolean> {
    authorize(identityRules, tx.actor, 'identity.password.recover');
    const account = await this.addresses.findByLogin(tx, contact.value);
    if (account?.state !== 'ACTIVE' || account.kind !== 'citizen') return false;
    // A wrong factor costs a try of the code as well: neither can be guessed alone.
    const code = (await this.factorFits(tx, account, order)) ? order.code : '';
    if (!(await this.proofs.codes.redeem(tx, account, 'recovery', code))) return false;
    // Only beside the right code of the mail is the one on paper used up.
    if (order.recoveryCode !== undefined) await this.proofs.recoveryCodes.use(tx, account, order.recoveryCode);
    account.setPassword(order.hash, true);
    // Whoever lost the old password may have lost it to somebody: nobody stays signed in with it.
    account.endSessions('password-changed');
    await saveAccount(tx, account);
    return true;
  }

  private async factorFits(tx: Tx, account: Account, { totp, recoveryCode }: Reset): Promise<boolean> {
    if (recoveryCode !== undefined) return this.proofs.recoveryCodes.fits(tx, account, recoveryCode);
    if (!account.needsSecondFactor) return true;
    return totp !== undefined && (await this.proofs.factors.check(tx, account, totp)) === 'good';
  }
}
