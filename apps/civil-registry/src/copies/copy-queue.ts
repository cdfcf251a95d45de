import { Injectable } from '@nestjs/common';
import { civilRegistryRules, CopyRequest } from '@jatigi/civil-registry-domain';
import type { CopyState } from '@jatigi/civil-registry-domain';
import { notFound, postsFor } from '@jatigi/kernel';
import { Choice, cursorPage, decodeCursor, PageQuery, Text } from '@jatigi/platform-http';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { recordRead } from '../registry/record-reads';
import { toCopyLine } from './copy-answer';

const queues: Readonly<Record<string, readonly CopyState[]>> = {
  entitlement: ['ENTITLEMENT_CHECK'],
  searching: ['SEARCHING'],
  payment: ['AWAITING_PAYMENT'],
  approved: ['APPROVED'],
  closed: ['SEALED', 'DELIVERED', 'DENIED', 'NOT_FOUND', 'WITHDRAWN'],
};

export class CopyQueueQuery extends PageQuery {
  @Text({ optional: true, max: 16, pattern: /^[A-Z0-9-]+$/, example: 'PAR', description: 'One of your posts' })
  post?: string;
  @Choice(['me', 'nobody'], { optional: true })
  assigned?: 'me' | 'nobody';
}

const ofPosts = `('*' = any ($1) or post = any ($1))`;

/** Orders of a consulate, the oldest first. Lines hold no personal data. */
@Injectable()
export class CopyQueue {
  constructor(private readonly transactions: Transactions) {}

  /** @throws 404 for a queue that does not exist */
  page(context: RequestContext, name: string, query: CopyQueueQuery) {
    const states = Object.hasOwn(queues, name) ? queues[name] : undefined;
    if (!states) throw notFound('This queue');
    return this.transactions.run(context, async (tx) => {
      const posts = postsFor(civilRegistryRules, tx.actor, 'civil-registry.copy-queue.read', query.post);
      await recordRead(tx, { kind: 'queue', id: null }, `copies/${name}`);
      const limit = query.limit ?? 25;
      const page = cursorPage(await rows(tx, { states, posts, query, limit }), limit, {
        position: ({ createdAt, id }) => [createdAt.toISOString(), id],
        toItem: (request) => toCopyLine(request, tx.actor),
      });
      return { ...page, counts: await countsOf(tx, posts) };
    });
  }
}

async function rows(
  tx: Tx,
  wanted: { states: readonly CopyState[]; posts: string[]; query: CopyQueueQuery; limit: number },
): Promise<CopyRequest[]> {
  const { states, posts, limit } = wanted;
  const { assigned, cursor } = wanted.query;
  const [since, after] = cursor === undefined ? [] : decodeCursor(cursor);
  const query = tx.manager
    .createQueryBuilder(CopyRequest, 'r')
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

async function countsOf(tx: Tx, posts: string[]): Promise<Record<string, number>> {
  const found = (await tx.manager.query(
    `select state, count(*)::int as orders from copy_request where ${ofPosts} group by state`,
    [posts],
  )) as Array<{ state: CopyState; orders: number }>;
  const sum = (states: readonly CopyState[]): number =>
    found.filter(({ state }) => states.includes(state)).reduce((total, { orders }) => total + orders, 0);
  return Object.fromEntries(Object.entries(queues).map(([name, states]) => [name, sum(states)]));
}
