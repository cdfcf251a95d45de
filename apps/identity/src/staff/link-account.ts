import { Injectable } from '@nestjs/common';
import { Account, identityRules } from '@jatigi/identity-domain';
import { authorize, DomainError } from '@jatigi/kernel';
import { UuidField } from '@jatigi/platform-http';
import { FieldKeys } from '@jatigi/platform-keys';
import { lockById, requireVersion, Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { saveAccount } from '../accounts/account-events';
import { toAccountResponse } from './account.response';
import type { AccountResponse } from './account.response';

export class LinkAccountDto {
  @UuidField({ description: 'The person this account belongs to as well' })
  personId!: string;
}

/** Two accounts turn out to be one person: from then on one pair of eyes (four-eyes rules compare persons). */
@Injectable()
export class LinkAccount {
  constructor(
    private readonly transactions: Transactions,
    private readonly keys: FieldKeys,
  ) {}

  /** @throws 404, 409 `same-person`, 412 `stale-version`, 422 `person-unknown`, `person-holds-grants`, `own-account` */
  execute(context: RequestContext, id: string, { personId }: LinkAccountDto): Promise<AccountResponse> {
    return this.transactions.run(context, async (tx) => {
      authorize(identityRules, tx.actor, 'identity.account.link');
      const account = await lockById(tx, Account, id);
      const { version, personId: former } = account;
      if ([former, personId].includes(tx.actor.personId as string)) {
        throw broken('own-account', 'Another administrator does this.');
      }
      await expectLinkable(tx, former, personId);
      await this.move(tx, account, personId);
      requireVersion(context, version);
      await saveAccount(tx, account);
      await tx.manager.query(
        `update role_grant set requested_by = $2 where requested_by = $1 and state = 'REQUESTED'`,
        [former, personId],
      );
      return toAccountResponse(account);
    });
  }

  /** Each person has a key of their own: what was sealed for the former is sealed again for the other. */
  private async move(tx: Tx, account: Account, personId: string): Promise<void> {
    const former = account.personId;
    const again = async (sealed: Buffer | null): Promise<Buffer | null> =>
      sealed && this.keys.encrypt(tx, personId, await this.keys.decrypt(tx, former, sealed));
    const contact = {
      emailSealed: await again(account.emailSealed),
      phoneSealed: await again(account.phoneSealed),
      givenNameSealed: await again(account.givenNameSealed),
    };
    // What was named and not proved yet is encrypted for the former person: it is asked again.
    await tx.manager.query('delete from contact_claim where account_id = $1', [account.id]);
    account.linkTo(personId, contact, await again(account.totpSeedSealed));
  }
}

async function expectLinkable(tx: Tx, former: string, personId: string): Promise<void> {
  const [row] = (await tx.manager.query(
    `select exists (select from account where person_id = $2) as known,
            exists (select from role_grant where person_id = $1 and state <> 'ENDED') as holds`,
    [former, personId],
  )) as [{ known: boolean; holds: boolean }];
  if (!row.known) throw broken('person-unknown', 'Nobody with this person id has an account.');
  if (row.holds && former !== personId) {
    throw broken('person-holds-grants', 'End the grants of the former person first; give them again afterwards.');
  }
}

function broken(code: string, detail: string): DomainError {
  return new DomainError({ code, kind: 'rule', detail });
}
