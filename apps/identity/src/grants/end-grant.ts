import { Injectable } from '@nestjs/common';
import { grantEndReasons, identityRules, RoleGrant } from '@jatigi/identity-domain';
import type { GrantEndReason } from '@jatigi/identity-domain';
import { authorize } from '@jatigi/kernel';
import { Choice } from '@jatigi/platform-http';
import { lockById, requireVersion, Transactions } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';
import { saveGrant } from './grant-events';
import { toGrantResponse } from './grant.response';
import type { GrantResponse } from './grant.response';

export class EndGrantDto {
  @Choice(grantEndReasons)
  reason!: GrantEndReason;
}

/** One administrator is enough to take a role away: it acts everywhere within seconds. */
@Injectable()
export class EndGrant {
  constructor(private readonly transactions: Transactions) {}

  /** @throws 404, 409 `illegal-transition`, 412 `stale-version` */
  execute(context: RequestContext, id: string, dto: EndGrantDto): Promise<GrantResponse> {
    return this.transactions.run(context, async (tx) => {
      authorize(identityRules, tx.actor, 'identity.grant.end');
      const grant = await lockById(tx, RoleGrant, id);
      const { version } = grant;
      grant.end(tx.actor.personId as string, dto.reason);
      requireVersion(context, version);
      await saveGrant(tx, grant);
      return toGrantResponse(grant);
    });
  }
}
