import { Injectable } from '@nestjs/common';
import { Account, identityRules } from '@jatigi/identity-domain';
import type { ContactKind } from '@jatigi/identity-domain';
import { authorize, DomainError, notFound } from '@jatigi/kernel';
import { Choice, Text } from '@jatigi/platform-http';
import { lockById, Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { saveAccount } from '../accounts/account-events';
import { AddressBook } from '../accounts/address-book';
import { evenTime } from '../accounts/even-time';
import { codeInvalid } from '../accounts/mail-codes';
import { CodeSentResponse } from '../accounts/open-account';
import { toOwnAccount } from '../accounts/read-own-account';
import type { OwnAccountResponse } from '../accounts/read-own-account';
import { AccountNotices } from './account-notices';
import { ContactDto, contactOf } from './contact';
import type { Contact } from './contact';
import { ContactClaims } from './contact-claims';
import { StepUp } from './step-up';

export class ChangeContactDto extends ContactDto {
  @Text({ max: 256, description: 'The password of the account: a session left open is not enough' })
  password!: string;

  @Text({ optional: true, pattern: /^\d{6}$/, description: 'Required once a second factor is enrolled' })
  totp?: string;
}

export class ConfirmContactDto {
  @Choice(['email', 'phone'])
  contact!: ContactKind;

  @Text({ pattern: /^\d{8}$/, example: '04218837' })
  code!: string;
}

/** The holder adds an address or a number, or replaces it: after the password again, and a code to the new one. */
@Injectable()
export class ChangeContact {
  constructor(
    private readonly transactions: Transactions,
    private readonly addresses: AddressBook,
    private readonly claims: ContactClaims,
    private readonly notices: AccountNotices,
    private readonly stepUp: StepUp,
  ) {}

  /**
   * The same answer when somebody else's account has it: its owner is told there.
   * @throws 403 `step-up-failed`, `contact-of-staff`; 422 `phone-not-served`; 429 `sms-limit`, `too-many-attempts`
   */
  async ask(context: RequestContext, dto: ChangeContactDto, network: string): Promise<CodeSentResponse> {
    const contact = contactOf(dto);
    // Whoever may not at all is told so, before any password is looked at.
    await this.transactions.read(context, async ({ actor }) => {
      authorize(identityRules, actor, 'identity.contact.change');
    });
    await this.stepUp.expect(context, dto);
    const work = async (tx: Tx): Promise<CodeSentResponse> => {
      const account = await this.own(tx);
      await this.notices.spend(tx, contact, network);
      const holder = await this.addresses.findByLogin(tx, contact.value);
      if (!holder) await this.claims.open(tx, account, contact);
      else if (holder.id !== account.id && holder.state === 'ACTIVE') {
        await this.notices.tellExists(tx, holder, contact.kind);
      }
      return { status: 'code-sent' };
    };
    return evenTime(() => this.transactions.run(context, work));
  }

  /** @throws 422 `code-invalid`, the same for every reason */
  async confirm(context: RequestContext, { contact: kind, code }: ConfirmContactDto): Promise<OwnAccountResponse> {
    const changed = await this.transactions.run(context, async (tx) => {
      const account = await this.own(tx);
      const value = await this.claims.redeem(tx, account, kind, code);
      if (value === null) return null;
      const former = await this.formerOf(tx, account);
      await this.addresses.holdLogin(tx, value);
      if (await this.addresses.findByLogin(tx, value)) return null;
      account.changeContact(kind, await this.addresses.sealOne(tx, account.personId, value));
      await saveAccount(tx, account);
      await this.notices.tellChanged(tx, account, former);
      return toOwnAccount(tx, account, await this.addresses.open(tx, account));
    });
    if (!changed) throw codeInvalid();
    return changed;
  }

  private async formerOf(tx: Tx, account: Account): Promise<Contact[]> {
    const { email, phone } = await this.addresses.open(tx, account);
    return [
      ...(email === null ? [] : [{ kind: 'email' as const, value: email }]),
      ...(phone === null ? [] : [{ kind: 'phone' as const, value: phone }]),
    ];
  }

  private async own(tx: Tx): Promise<Account> {
    authorize(identityRules, tx.actor, 'identity.contact.change');
    if (tx.actor.accountId === null) throw notFound('This account');
    const account = await lockById(tx, Account, tx.actor.accountId);
    if (account.personId !== tx.actor.personId || account.state !== 'ACTIVE') throw notFound('This account');
    if (account.kind === 'staff') {
      const detail = 'The address of an officer is that of the service; another administrator changes it.';
      throw new DomainError({ code: 'contact-of-staff', kind: 'forbidden', detail });
    }
    return account;
  }
}
