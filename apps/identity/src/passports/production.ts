import { Injectable } from '@nestjs/common';
import { identityRules, PassportRequest } from '@jatigi/identity-domain';
import type { PassportMoment } from '@jatigi/identity-domain';
import { authorize, notFound } from '@jatigi/kernel';
import { Choice, cursorPage, decodeCursor, PageQuery } from '@jatigi/platform-http';
import { requireVersion, Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { lookAcrossPosts } from '../register/look-across-posts';
import { toProductionAnswer, toProductionLine } from './passport-answer';
import { passportMomentAt, productionCentre } from './passport-clock';
import { PassportStore } from './passport-store';

const states = ['SENT_TO_PRODUCTION', 'PRODUCED'] as const;

export class ProductionQuery extends PageQuery {
  @Choice(states, { optional: true, description: 'Sent, unless told' })
  state?: (typeof states)[number];
}

export interface ProductionScene {
  by: string | null;
  moment: PassportMoment;
}

/** The ministry's side: what was sent to it, and what it answers. It sees nothing else (row-level security). */
@Injectable()
export class Production {
  constructor(
    private readonly transactions: Transactions,
    private readonly store: PassportStore,
  ) {}

  page(context: RequestContext, { state = 'SENT_TO_PRODUCTION', limit = 25, cursor }: ProductionQuery) {
    return this.transactions.run(context, async (tx) => {
      await authorizeAtCentre(tx, 'read-production');
      await this.store.recordRead(tx, null, `production/${state}`);
      const [since, after] = cursor === undefined ? [] : decodeCursor(cursor);
      const query = tx.manager
        .createQueryBuilder(PassportRequest, 'r')
        .where('r.state = :state', { state })
        .orderBy('r.createdAt', 'ASC')
        .addOrderBy('r.id', 'ASC')
        .limit(limit + 1);
      if (since !== undefined) query.andWhere('(r.createdAt, r.id) > (:since, :after)', { since, after });
      return cursorPage(await query.getMany(), limit, {
        position: ({ createdAt, id }) => [createdAt.toISOString(), id],
        toItem: toProductionLine,
      });
    });
  }

  /** @throws 404 unless it was sent */
  one(context: RequestContext, id: string) {
    return this.transactions.run(context, async (tx) => {
      await authorizeAtCentre(tx, 'read-production');
      const request = await this.store.get(tx, id);
      await this.store.recordRead(tx, id, 'production');
      return toProductionAnswer(request);
    });
  }

  /** @throws 404 unless it was sent, 409, 412, 422 */
  answer(
    context: RequestContext,
    id: string,
    verb: string,
    change: (one: PassportRequest, scene: ProductionScene) => void,
  ) {
    return this.transactions.run(context, async (tx) => {
      await authorizeAtCentre(tx, verb);
      const request = await this.store.lock(tx, id);
      // The file goes back to a post, out of the ministry's sight, in the middle of this transaction.
      await lookAcrossPosts(tx);
      // A passport that is made counts by the post that hands it over.
      const clock = verb === 'produced' ? request.deliverTo : request.post;
      change(request, { by: tx.actor.personId, moment: await passportMomentAt(tx, clock) });
      requireVersion(context, request.version);
      await this.store.save(tx, request);
      return toProductionLine(request);
    });
  }
}

/** @throws 404 where the ministry has no post, or the actor has nothing to do there */
async function authorizeAtCentre(tx: Tx, verb: string): Promise<void> {
  const post = await productionCentre(tx);
  if (post === null) throw notFound('The production centre');
  authorize(identityRules, tx.actor, `identity.passport-request.${verb}`, { post });
}
