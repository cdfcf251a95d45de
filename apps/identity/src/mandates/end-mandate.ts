import { Injectable } from '@nestjs/common';
import { identityRules } from '@jatigi/identity-domain';
import type { Mandate, MandateEnding } from '@jatigi/identity-domain';
import { authorize, notFound } from '@jatigi/kernel';
import { requireVersion, Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { lookAcrossPosts } from '../register/look-across-posts';
import { readerOf } from './mandate-answer';
import { MandateNotices } from './mandate-notices';
import { MandateStore } from './mandate-store';

/** Either of the two ends it at any time; the next request of the helper is refused. */
@Injectable()
export class EndMandate {
  constructor(
    private readonly transactions: Transactions,
    private readonly store: MandateStore,
    private readonly notices: MandateNotices,
  ) {}

  /** @throws 404, 409 `illegal-transition` */
  execute(context: RequestContext, id: string): Promise<void> {
    return this.transactions.run(context, async (tx) => {
      authorize(identityRules, tx.actor, 'identity.mandate.end');
      const mandate = await this.store.lock(tx, id);
      const side = readerOf(tx, mandate);
      if (side === 'auditor') throw notFound('This mandate');
      const { version } = mandate;
      await this.end(tx, mandate, side);
      requireVersion(context, version);
    });
  }

  /** Every mandate that this person or account gave or received. Sees across posts from here on. */
  async endAllOf(tx: Tx, who: { personId: string } | { accountId: string }, because: MandateEnding): Promise<void> {
    const [column, value] = 'personId' in who ? ['person_id', who.personId] : ['account_id', who.accountId];
    await lookAcrossPosts(tx);
    const rows = (await tx.manager.query(
      `select id from mandate where $1 in (giver_${column}, helper_${column}) and closed_at is null order by id`,
      [value],
    )) as Array<{ id: string }>;
    for (const { id } of rows) await this.end(tx, await this.store.lock(tx, id), because);
  }

  private async end(tx: Tx, mandate: Mandate, because: MandateEnding): Promise<void> {
    const wasAccepted = mandate.state === 'ACCEPTED';
    mandate.end(because, tx.now);
    await this.store.save(tx, mandate);
    if (wasAccepted) await this.notices.tell(tx, mandate, 'mandate-ended');
  }

  /** The last day of a mandate, or of its offer, has passed. */
  async endInTime(tx: Tx, id: string): Promise<void> {
    const mandate = await this.store.lock(tx, id);
    if (mandate.state === 'ACCEPTED') return this.end(tx, mandate, 'date');
    if (mandate.state !== 'OFFERED') return;
    mandate.expire(tx.now);
    await this.store.save(tx, mandate);
  }
}
