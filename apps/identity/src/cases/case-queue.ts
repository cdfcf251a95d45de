import { identityRules } from '@jatigi/identity-domain';
import type { CaseRecord } from '@jatigi/identity-domain';
import { notFound, postsFor } from '@jatigi/kernel';
import { Choice, cursorPage, decodeCursor, PageQuery, Text } from '@jatigi/platform-http';
import type { RequestContext, Transactions, Tx } from '@jatigi/platform-persistence';
import type { CaseKind } from './case-kind';
import type { CaseStore } from './case-store';

export class PostPageQuery extends PageQuery {
  @Text({ optional: true, max: 16, pattern: /^[A-Z0-9-]+$/, example: 'PAR', description: 'One of your posts' })
  post?: string;
}

export class CaseQueueQuery extends PostPageQuery {
  @Choice(['me', 'nobody'], { optional: true })
  assigned?: 'me' | 'nobody';
}

export interface Wanted {
  states: readonly string[];
  posts: string[];
  query: CaseQueueQuery;
  limit: number;
}

/** Cases of a post, the oldest first. Lines hold no personal data. */
export class CaseQueue<T extends CaseRecord, Line extends object = object> {
  constructor(
    protected readonly transactions: Transactions,
    protected readonly store: CaseStore<T>,
    protected readonly kind: CaseKind<T, object, Line>,
  ) {}

  /** @throws 404 for a queue that does not exist */
  page(context: RequestContext, name: string, query: CaseQueueQuery) {
    const { queues, line } = this.kind;
    const states = Object.hasOwn(queues, name) ? queues[name] : undefined;
    if (!states) throw notFound('This queue');
    return this.transactions.run(context, async (tx) => {
      const posts = postsFor(identityRules, tx.actor, `identity.${this.kind.name}.queue`, query.post);
      await this.store.recordRead(tx, null, `queue/${name}`);
      const limit = query.limit ?? 25;
      const page = cursorPage(await this.rows(tx, { states, posts, query, limit }), limit, {
        position: ({ createdAt, id }) => [createdAt.toISOString(), id],
        toItem: (one) => line(one, tx.actor),
      });
      return { ...page, counts: await this.counts(tx, posts) };
    });
  }

  protected async rows(tx: Tx, { states, posts, limit, query: asked }: Wanted): Promise<T[]> {
    const { assigned, cursor } = asked;
    const [since, after] = cursor === undefined ? [] : decodeCursor(cursor);
    const query = tx.manager
      .createQueryBuilder(this.kind.target, 'r')
      .where('r.state in (:...states)', { states })
      .andWhere(`('*' = any (:posts) or r.post = any (:posts))`, { posts })
      .orderBy('r.createdAt', 'ASC')
      .addOrderBy('r.id', 'ASC')
      .limit(limit + 1);
    if (assigned === 'me') query.andWhere('r.assignedTo = :me', { me: tx.actor.personId });
    if (assigned === 'nobody') query.andWhere('r.assignedTo is null');
    if (since !== undefined) query.andWhere('(r.createdAt, r.id) > (:since, :after)', { since, after });
    return query.getMany();
  }

  protected async counts(tx: Tx, posts: string[]): Promise<Record<string, number>> {
    const { table, queues } = this.kind;
    const found = (await tx.manager.query(
      `select state, count(*)::int as files from ${table}
        where '*' = any ($1) or post = any ($1) group by state`,
      [posts],
    )) as Array<{ state: string; files: number }>;
    const sum = (states: readonly string[]): number =>
      found.filter(({ state }) => states.includes(state)).reduce((total, { files }) => total + files, 0);
    return Object.fromEntries(Object.entries(queues).map(([name, states]) => [name, sum(states)]));
  }
}
