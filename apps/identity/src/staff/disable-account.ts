import { Injectable } from '@nestjs/common';
import { AccountDisabled } from '@jatigi/contracts';
import { Account, disableReasons, identityRules } from '@jatigi/identity-domain';
import type { DisableReason } from '@jatigi/identity-domain';
import { authorize, DomainError } from '@jatigi/kernel';
import { Choice } from '@jatigi/platform-http';
import { lockById, requireVersion, Transactions } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';
import { foldNow } from '@jatigi/platform-service';
import { saveAccount } from '../accounts/account-events';
import { EndMandate } from '../mandates/end-mandate';
import { toAccountResponse } from './account.response';
import type { AccountResponse } from './account.response';

export class DisableAccountDto {
  @Choice(disableReasons)
  reason!: DisableReason;
}

/** From the commit on the account signs in no more; sessions and rights end everywhere within seconds. */
@Injectable()
export class DisableAccount {
  constructor(
    private readonly transactions: Transactions,
    private readonly mandates: EndMandate,
  ) {}

  /** @throws 404, 409 `illegal-transition`, 412 `stale-version`, 422 `own-account` */
  execute(context: RequestContext, id: string, { reason }: DisableAccountDto): Promise<AccountResponse> {
    return this.transactions.run(context, async (tx) => {
      authorize(identityRules, tx.actor, 'identity.account.disable');
      const account = await lockById(tx, Account, id);
      if (account.personId === tx.actor.personId) {
        throw new DomainError({ code: 'own-account', kind: 'rule', detail: 'Another administrator does this.' });
      }
      const { version, personId } = account;
      account.disable(reason);
      requireVersion(context, version);
      await saveAccount(tx, account);
      await foldNow(tx, AccountDisabled, id, { personId, reason });
      await this.mandates.endAllOf(tx, { accountId: id }, 'account');
      return toAccountResponse(account);
    });
  }
}
