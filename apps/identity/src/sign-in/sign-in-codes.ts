import { Injectable } from '@nestjs/common';
import { identityRules } from '@jatigi/identity-domain';
import type { Account } from '@jatigi/identity-domain';
import { authorize } from '@jatigi/kernel';
import { Text } from '@jatigi/platform-http';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { AddressBook } from '../accounts/address-book';
import { evenTime } from '../accounts/even-time';
import { MailCodes } from '../accounts/mail-codes';
import { CodeSentResponse } from '../accounts/open-account';
import type { Contact } from '../contacts/contact';
import { SmsBudget } from '../contacts/sms-budget';

export class AskSignInCodeDto {
  @Text({ min: 3, max: 254, example: '+22370000001', description: 'E-mail address, telephone or account number' })
  login!: string;
}

/**
 * The way in for an owner whose login somebody else locked by guessing: a code to her own contact, beside her password.
 * The guesser gets neither.
 */
@Injectable()
export class SignInCodes {
  constructor(
    private readonly transactions: Transactions,
    private readonly addresses: AddressBook,
    private readonly codes: MailCodes,
    private readonly budget: SmsBudget,
  ) {}

  /** The same answer whether the login is known or not. @throws 429 `sms-limit` */
  ask(context: RequestContext, { login }: AskSignInCodeDto, network: string): Promise<CodeSentResponse> {
    return evenTime(() => this.transactions.run(context, (tx) => this.send(tx, login, network)));
  }

  private async send(tx: Tx, login: string, network: string): Promise<CodeSentResponse> {
    authorize(identityRules, tx.actor, 'identity.sign-in-code.ask');
    const account = await this.addresses.findByLogin(tx, login);
    const contact = await this.contactOf(tx, login, account);
    if (contact) await this.budget.spend(tx, contact, network);
    if (contact && account?.state === 'ACTIVE') await this.codes.issue(tx, account, 'sign-in', contact.kind);
    return { status: 'code-sent' };
  }

  /** What was typed; for an account number, a contact of the account. */
  private async contactOf(tx: Tx, login: string, account: Account | null): Promise<Contact | null> {
    const typed = this.addresses.contactIn(login);
    if (typed || !account) return typed;
    const { email, phone } = await this.addresses.open(tx, account);
    if (email !== null) return { kind: 'email', value: email };
    return phone === null ? null : { kind: 'phone', value: phone };
  }
}
