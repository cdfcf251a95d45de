import { Injectable } from '@nestjs/common';
import { identityRules, PassportRequest } from '@jatigi/identity-domain';
import { postsFor } from '@jatigi/kernel';
import { cursorPage, decodeCursor } from '@jatigi/platform-http';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { CaseQueue, CaseQueueQuery } from '../cases/case-queue';
import type { PassportLine } from './passport-answer';
import { passportKind } from './passport-kind';
import { PassportStore } from './passport-store';

/** Requests of a post for each state, and `alarms`: whatever is past its deadline, in any state, the longest first. */
@Injectable()
export class PassportQueue extends CaseQueue<PassportRequest, PassportLine> {
  constructor(transactions: Transactions, store: PassportStore) {
    super(transactions, store, passportKind);
  }

  /** @throws 404 for a queue that does not exist */
  override page(context: RequestContext, name: string, query: CaseQueueQuery) {
    return name === 'alarms' ? this.alarms(context, query) : super.page(context, name, query);
  }

  protected override async counts(tx: Tx, posts: string[]): Promise<Record<string, number>> {
    const [row] = (await tx.manager.query(
      `select count(*)::int as alarms from passport_request
        where overdue_since is not null and ('*' = any ($1) or post = any ($1))`,
      [posts],
    )) as [{ alarms: number }];
    return { ...row, ...(await super.counts(tx, posts)) };
  }

  private alarms(context: RequestContext, query: CaseQueueQuery) {
    return this.transactions.run(context, async (tx) => {
      const posts = postsFor(identityRules, tx.actor, 'identity.passport-request.queue', query.post);
      await this.store.recordRead(tx, null, 'queue/alarms');
      const limit = query.limit ?? 25;
      const page = cursorPage(await overdue(tx, posts, query, limit), limit, {
        position: ({ dueOn, id }) => [String(dueOn), id],
        toItem: (one) => passportKind.line(one, tx.actor),
      });
      return { ...page, counts: await this.counts(tx, posts) };
    });
  }
}

function overdue(tx: Tx, posts: string[], { cursor, assigned }: CaseQueueQuery, limit: number) {
  const query = tx.manager
    .createQueryBuilder(PassportRequest, 'r')
    .where('r.overdueSince is not null')
    .andWhere(`('*' = any (:posts) or r.post = any (:posts))`, { posts })
    .orderBy('r.dueOn', 'ASC')
    .addOrderBy('r.id', 'ASC')
    .limit(limit + 1);
  if (assigned === 'me') query.andWhere('r.assignedTo = :me', { me: tx.actor.personId });
  if (assigned === 'nobody') query.andWhere('r.assignedTo is null');
  const [since, after] = cursor === undefined ? [] : decodeCursor(cursor);
  if (since !== undefined) query.andWhere('(r.dueOn, r.id) > (:since, :after)', { since, after });
  return query.getMany();
}
