import { Injectable } from '@nestjs/common';
import { Account, expectGoodPassword, identityRules, isStrongAlone, languages } from '@jatigi/identity-domain';
import type { Language } from '@jatigi/identity-domain';
import { authorize, uuidv7 } from '@jatigi/kernel';
import { Choice, Text } from '@jatigi/platform-http';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { ContactDto, contactOf } from '../contacts/contact';
import type { Contact } from '../contacts/contact';
import { AccountNotices } from '../contacts/account-notices';
import { saveAccount } from './account-events';
import { AddressBook } from './address-book';
import { evenTime } from './even-time';
import { MailCodes } from './mail-codes';
import { Passwords } from './passwords';

export class OpenAccountDto extends ContactDto {
  @Text({ min: 8, max: 128, example: 'un fleuve coule au nord', description: 'At least 15 characters' })
  password!: string;

  @Choice(languages, { optional: true, description: 'Language of messages; French when absent' })
  language?: Language;

  @Text({ optional: true, max: 100, example: 'Awa', description: 'How messages greet the person' })
  givenName?: string;
}

export class CodeSentResponse {
  @Choice(['code-sent'], { description: 'The same whether the address or number was known or not' })
  status!: 'code-sent';
}

/** Opens an account, or tells the owner of a known address or number there: the answer is the same, in words and in time. */
@Injectable()
export class OpenAccount {
  constructor(
    private readonly transactions: Transactions,
    private readonly addresses: AddressBook,
    private readonly passwords: Passwords,
    private readonly codes: MailCodes,
    private readonly notices: AccountNotices,
  ) {}

  /** @throws 400 for a weak password or no contact; 422 `phone-not-served`; 429 `sms-limit` */
  async execute(context: RequestContext, dto: OpenAccountDto, network: string): Promise<CodeSentResponse> {
    const contact = contactOf(dto);
    expectGoodPassword(dto.password, { secondFactor: false, login: contact.value });
    const order = { contact, network, passwordHash: await this.passwords.hash(dto.password), dto };
    return evenTime(() => this.transactions.run(context, (tx) => this.settle(tx, order)));
  }

  private async settle(tx: Tx, order: Order): Promise<CodeSentResponse> {
    authorize(identityRules, tx.actor, 'identity.account.open');
    const { contact, network } = order;
    await this.notices.spend(tx, contact, network);
    await this.addresses.holdLogin(tx, contact.value);
    const known = await this.addresses.findByLogin(tx, contact.value);
    if (known) await this.again(tx, known, order);
    else await this.open(tx, order);
    return { status: 'code-sent' };
  }

  private async open(tx: Tx, { contact, passwordHash, dto }: Order): Promise<void> {
    const personId = uuidv7();
    const { language = 'fr', givenName } = dto;
    const sealed = await this.addresses.seal(tx, personId, { [contact.kind]: contact.value, givenName });
    const account = Account.open({ id: uuidv7(), personId, kind: 'citizen', language, contact: sealed, at: tx.now });
    account.setPassword(passwordHash, isStrongAlone(dto.password));
    await saveAccount(tx, account);
    await this.codes.issue(tx, account, 'confirmation', contact.kind);
  }

  /** While a code is on its way the first password stays: nobody slips theirs under another's confirmation. */
  private async again(tx: Tx, account: Account, { contact, passwordHash, dto }: Order): Promise<void> {
    if (account.state === 'DISABLED') return;
    if (account.state === 'ACTIVE') return this.notices.tellExists(tx, account, contact.kind);
    if (account.kind === 'staff') return;
    if (!(await this.codes.isLive(tx, account, 'confirmation'))) {
      account.setPassword(passwordHash, isStrongAlone(dto.password));
      await saveAccount(tx, account);
    }
    await this.codes.issue(tx, account, 'confirmation', contact.kind);
  }
}

interface Order {
  contact: Contact;
  network: string;
  passwordHash: string;
  dto: OpenAccountDto;
}
