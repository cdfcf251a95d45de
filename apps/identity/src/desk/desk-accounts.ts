import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import {
  Account,
  deskAccountLifecycle,
  drawAccountNumber,
  drawPaperCode,
  identityRules,
  languages,
  Registration,
} from '@jatigi/identity-domain';
import type { Language } from '@jatigi/identity-domain';
import { authorize, DomainError, finding, notFound, refuse, uuidv7 } from '@jatigi/kernel';
import { Choice, Text, UuidField } from '@jatigi/platform-http';
import { FieldKeys } from '@jatigi/platform-keys';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { saveAccount } from '../accounts/account-events';
import { AddressBook } from '../accounts/address-book';
import { lookAcrossPosts } from '../register/look-across-posts';
import { deskAccount, newestDeskAccounts, noteDeed } from './desk-account-rows';
import type { DeskAccountRow } from './desk-account-rows';

const LIFETIME_MILLISECONDS = 30 * 86_400_000;
const SHOWN = 25;

export class OpenDeskAccountDto {
  @Text({ max: 10, pattern: /^[A-Z0-9-]{2,10}$/, example: 'PAR', description: 'Post at whose desk the person stands' })
  post!: string;

  @Choice(languages, { optional: true, description: 'Language of messages; French when absent' })
  language?: Language;

  @Text({ optional: true, max: 80, example: 'Awa', description: 'How messages greet the person' })
  givenName?: string;

  @UuidField({ optional: true, description: 'Registration of the person: the account is hers from the first day' })
  registrationId?: string;
}

export class PaperCodeResponse {
  @ApiProperty({ example: 'K7Q2MXCDPWRT', description: 'For the slip; it is shown this once' })
  code!: string;
  @ApiProperty({ example: 'J7K2Q9XCD', description: 'What the person will sign in with' })
  number!: string;
  @ApiProperty({ format: 'date-time' })
  expiresAt!: string;
}

/** Accounts for persons who have neither e-mail nor telephone: an officer opens one and prints a code that works once. */
@Injectable()
export class DeskAccounts {
  constructor(
    private readonly transactions: Transactions,
    private readonly addresses: AddressBook,
    private readonly keys: FieldKeys,
  ) {}

  /** @throws 404, 409 `account-exists`, 422 `post-unknown`, `own-account` */
  open(context: RequestContext, dto: OpenDeskAccountDto): Promise<DeskAccountRow> {
    return this.transactions.run(context, async (tx) => {
      authorize(identityRules, tx.actor, 'identity.desk-account.open', { post: dto.post });
      await expectPost(tx, dto.post);
      const personId = dto.registrationId === undefined ? uuidv7() : await registeredPerson(tx, dto.registrationId);
      await expectNoAccount(tx, personId);
      const account = await this.account(tx, personId, dto);
      await tx.manager.query(
        `insert into desk_account (account_id, person_id, post, registration_id, number, opened_by, opened_at)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [account.id, personId, dto.post, dto.registrationId ?? null, account.number, tx.actor.personId, tx.now],
      );
      await noteDeed(tx, account.id, 'opened');
      return deskAccount(tx, account.id);
    });
  }

  /** A new code; the one of an earlier slip stops working. @throws 404, 409 `illegal-transition` once it was used */
  issue(context: RequestContext, id: string): Promise<PaperCodeResponse> {
    return this.transactions.run(context, async (tx) => {
      const { post, state, number } = await deskAccount(tx, id, { lock: true });
      authorize(identityRules, tx.actor, 'identity.desk-account.issue', { post });
      deskAccountLifecycle.next(state, 'issue-code');
      const code = drawPaperCode(randomInt);
      const expiresAt = new Date(tx.now.getTime() + LIFETIME_MILLISECONDS);
      await tx.manager.query(
        'update desk_account set code_digest = $2, code_issued_at = $3, code_expires_at = $4 where account_id = $1',
        [id, this.keys.blindIndex('paper-code', code), tx.now, expiresAt],
      );
      await noteDeed(tx, id, 'code-issued');
      return { code, number, expiresAt: expiresAt.toISOString() };
    });
  }

  one(context: RequestContext, id: string): Promise<DeskAccountRow> {
    return this.transactions.read(context, async (tx) => {
      const row = await deskAccount(tx, id);
      authorize(identityRules, tx.actor, 'identity.desk-account.read', { post: row.post });
      return row;
    });
  }

  newest(context: RequestContext): Promise<{ items: DeskAccountRow[] }> {
    return this.transactions.read(context, async (tx) => {
      authorize(identityRules, tx.actor, 'identity.desk-account.read');
      return { items: await newestDeskAccounts(tx, SHOWN) };
    });
  }

  private async account(tx: Tx, personId: string, { language = 'fr', givenName, post }: OpenDeskAccountDto) {
    const number = drawAccountNumber(randomInt);
    const contact = await this.addresses.seal(tx, personId, { givenName });
    const id = uuidv7();
    const account = Account.openAtDesk({ id, personId, kind: 'citizen', language, contact, number, at: tx.now }, post);
    await saveAccount(tx, account);
    return account;
  }
}

async function expectPost(tx: Tx, code: string): Promise<void> {
  const [post] = (await tx.manager.query('select 1 from post where code = $1 and closed_on is null', [
    code,
  ])) as object[];
  if (!post) refuse([finding('/post', 'post-unknown', 'No open post has this code.')]);
}

/** Row-level security shows the registrations of the officer's posts; nobody opens an account for herself. */
async function registeredPerson(tx: Tx, id: string): Promise<string> {
  const registration = await tx.manager.findOne(Registration, { where: { id } });
  if (!registration) throw notFound('This registration');
  const { personId } = registration;
  if (personId === tx.actor.personId) {
    throw new DomainError({ code: 'own-account', kind: 'rule', detail: 'Another officer does this for you.' });
  }
  return personId;
}

/** A person has one way in; whoever lost hers recovers it. Accounts of others are seen from here on. */
async function expectNoAccount(tx: Tx, personId: string): Promise<void> {
  await lookAcrossPosts(tx);
  const [known] = (await tx.manager.query(`select 1 from account where person_id = $1 and state <> 'DISABLED'`, [
    personId,
  ])) as object[];
  if (known) {
    throw new DomainError({ code: 'account-exists', kind: 'conflict', detail: 'This person has an account already.' });
  }
}
