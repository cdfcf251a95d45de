import { Injectable } from '@nestjs/common';
import { identityRules, RoleGrant } from '@jatigi/identity-domain';
import { authorize } from '@jatigi/kernel';
import { lockById, requireVersion, Transactions } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';
import { saveGrant } from './grant-events';
import { toGrantResponse } from './grant.response';
import type { GrantResponse } from './grant.response';

/** The second administrator: another person than the one who asked. */
@Injectable()
export class ApproveGrant {
  constructor(private readonly transactions: Transactions) {}

  /** @throws 404, 409 `illegal-transition`, 412 `stale-version`, 422 `four-eyes`, `own-grant` */
  execute(context: RequestContext, id: string): Promise<GrantResponse> {
    return this.transactions.run(context, async (tx) => {
      authorize(identityRules, tx.actor, 'identity.grant.approve');
      const grant = await lockById(tx, RoleGrant, id);
      const { version } = grant;
      grant.approve(tx.actor.personId as string);
      requireVersion(context, version);
      await saveGrant(tx, grant);
      return toGrantResponse(grant);
    });
  }
}
