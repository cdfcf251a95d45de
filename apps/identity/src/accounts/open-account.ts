import { Injectable } from '@nestjs/common';
import { Account, expectGoodPassword, identityRules, isStrongAlone, languages } from '@jatigi/identity-domain';
import type { Language } from '@jatigi/identity-domain';
import { authorize, uuidv7 } from '@jatigi/kernel';
import { Choice, EmailField, Text } from '@jatigi/platform-http';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { MailSender } from '../mail/mail-sender';
import { saveAccount } from './account-events';
import { AddressBook } from './address-book';
import { evenTime } from './even-time';
import { MailCodes } from './mail-codes';
import { Passwords } from './passwords';

export class OpenAccountDto {
  @EmailField()
  email!: string;

  @Text({ min: 8, max: 128, example: 'un fleuve coule au nord', description: 'At least 15 characters' })
  password!: string;

  @Choice(languages, { optional: true, description: 'Language of messages; French when absent' })
  language?: Language;

  @Text({ optional: true, max: 100, example: 'Awa', description: 'How messages greet the person' })
  givenName?: string;
}

export class CodeSentResponse {
  @Choice(['code-sent'], { description: 'The same whether the address was known or not' })
  status!: 'code-sent';
}

/** Opens an account, or tells the owner of a known address by mail: the answer is the same, in words and in time. */
@Injectable()
export class OpenAccount {
  constructor(
    private readonly transactions: Transactions,
    private readonly addresses: AddressBook,
    private readonly passwords: Passwords,
    private readonly codes: MailCodes,
    private readonly mail: MailSender,
  ) {}

  async execute(context: RequestContext, dto: OpenAccountDto): Promise<CodeSentResponse> {
    expectGoodPassword(dto.password, { secondFactor: false, login: dto.email });
    const passwordHash = await this.passwords.hash(dto.password);
    return evenTime(() => this.settle(context, dto, passwordHash));
  }

  private settle(context: RequestContext, dto: OpenAccountDto, passwordHash: string): Promise<CodeSentResponse> {
    return this.transactions.run(context, async (tx) => {
      authorize(identityRules, tx.actor, 'identity.account.open');
      await this.addresses.holdLogin(tx, dto.email);
      const known = await this.addresses.findByLogin(tx, dto.email);
      if (known) await this.again(tx, known, passwordHash, dto);
      else await this.open(tx, passwordHash, dto);
      return { status: 'code-sent' };
    });
  }

  private async open(tx: Tx, passwordHash: string, dto: OpenAccountDto): Promise<void> {
    const personId = uuidv7();
    const contact = await this.addresses.seal(tx, personId, dto);
    const { language = 'fr' } = dto;
    const account = Account.open({ id: uuidv7(), personId, kind: 'citizen', language, contact, at: tx.now });
    account.setPassword(passwordHash, isStrongAlone(dto.password));
    await saveAccount(tx, account);
    await this.codes.issue(tx, account, 'confirmation');
  }

  /** While a code is on its way the first password stays: nobody slips theirs under another's confirmation. */
  private async again(tx: Tx, account: Account, passwordHash: string, dto: OpenAccountDto): Promise<void> {
    if (account.state === 'DISABLED') return;
    if (account.state === 'ACTIVE') return this.mail.send(tx, account, { template: 'account-exists', data: {} });
    if (account.kind === 'staff') return;
    if (!(await this.codes.isLive(tx, account, 'confirmation'))) {
      account.setPassword(passwordHash, isStrongAlone(dto.password));
      await saveAccount(tx, account);
    }
    await this.codes.issue(tx, account, 'confirmation');
  }
}
