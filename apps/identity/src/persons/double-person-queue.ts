import { Injectable } from '@nestjs/common';
import { DoublePerson, identityRules } from '@jatigi/identity-domain';
import type { DoublePersonState } from '@jatigi/identity-domain';
import { notFound, postsFor } from '@jatigi/kernel';
import { cursorPage, decodeCursor, PageQuery, Text } from '@jatigi/platform-http';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { recordRead } from '../cases/record-read';
import { toPairLine } from './double-person-answer';

const queues: Readonly<Record<string, readonly DoublePersonState[]>> = {
  suspected: ['SUSPECTED'],
  proposed: ['PROPOSED', 'UNDO_PROPOSED'],
  closed: ['MERGED', 'NOT_THE_SAME', 'UNDONE'],
};

export class DoublePersonQueueQuery extends PageQuery {
  @Text({ optional: true, max: 16, pattern: /^[A-Z0-9-]+$/, example: 'PAR', description: 'One of your posts' })
  post?: string;
}

/** Pairs of a post, the oldest first. Lines hold no personal data. */
@Injectable()
export class DoublePersonQueue {
  constructor(private readonly transactions: Transactions) {}

  /** @throws 404 for a queue that does not exist */
  page(context: RequestContext, name: string, { post, limit = 25, cursor }: DoublePersonQueueQuery) {
    const states = Object.hasOwn(queues, name) ? queues[name] : undefined;
    if (!states) throw notFound('This queue');
    return this.transactions.run(context, async (tx) => {
      const posts = postsFor(identityRules, tx.actor, 'identity.double-person.queue', post);
      await recordRead(tx, 'registration', null, `double-persons/${name}`);
      const page = cursorPage(await rows(tx, { states, posts, limit, cursor }), limit, {
        position: ({ createdAt, id }) => [createdAt.toISOString(), id],
        toItem: (pair) => toPairLine(pair, tx.actor),
      });
      return { ...page, counts: await countsOf(tx, posts) };
    });
  }
}

const OF_POSTS = `('*' = any (:posts) or d.post = any (:posts) or d.other_post = any (:posts))`;
/** Of persons that are merged already, the other pair asks the same question. */
const IS_ASKED = `(d.state <> 'SUSPECTED' or not exists
  (select 1 from person_merge m where m.former_person_id in (d.person_a, d.person_b)))`;

interface Wanted {
  states: readonly DoublePersonState[];
  posts: string[];
  limit: number;
  cursor: string | undefined;
}

async function rows(tx: Tx, { states, posts, limit, cursor }: Wanted): Promise<DoublePerson[]> {
  const [since, after] = cursor === undefined ? [] : decodeCursor(cursor);
  const query = tx.manager
    .createQueryBuilder(DoublePerson, 'd')
    .where('d.state in (:...states)', { states })
    .andWhere(OF_POSTS, { posts })
    .andWhere(IS_ASKED)
    .orderBy('d.createdAt', 'ASC')
    .addOrderBy('d.id', 'ASC')
    .limit(limit + 1);
  if (since !== undefined) query.andWhere('(d.createdAt, d.id) > (:since, :after)', { since, after });
  return query.getMany();
}

async function countsOf(tx: Tx, posts: string[]): Promise<Record<string, number>> {
  const found = await tx.manager
    .createQueryBuilder(DoublePerson, 'd')
    .select('d.state', 'state')
    .addSelect('count(*)::int', 'pairs')
    .where(OF_POSTS, { posts })
    .andWhere(IS_ASKED)
    .groupBy('d.state')
    .getRawMany<{ state: DoublePersonState; pairs: number }>();
  const sum = (states: readonly DoublePersonState[]): number =>
    found.filter(({ state }) => states.includes(state)).reduce((total, { pairs }) => total + pairs, 0);
  return Object.fromEntries(Object.entries(queues).map(([name, states]) => [name, sum(states)]));
}
