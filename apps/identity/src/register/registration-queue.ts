import { Injectable } from '@nestjs/common';
import { identityRules, Registration } from '@jatigi/identity-domain';
import type { RegistrationState } from '@jatigi/identity-domain';
import { notFound, postsFor } from '@jatigi/kernel';
import { Choice, cursorPage, decodeCursor, PageQuery, Text } from '@jatigi/platform-http';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { recordRegistrationRead } from './record-registration-read';
import { toDeskLine } from './registration-answer';

const READ = 'identity.registration.queue';
const queues: Readonly<Record<string, readonly RegistrationState[]>> = {
  requested: ['REQUESTED'],
  verified: ['VERIFIED'],
  closed: ['REGISTERED', 'EXPIRED', 'TRANSFERRED', 'STRUCK_OFF', 'REFUSED', 'WITHDRAWN'],
};

export class RegistrationQueueQuery extends PageQuery {
  @Text({ optional: true, max: 16, pattern: /^[A-Z0-9-]+$/, example: 'PAR', description: 'One of your posts' })
  post?: string;
  @Choice(['me', 'nobody'], { optional: true })
  assigned?: 'me' | 'nobody';
}

/** Requests of a post, the oldest first. Lines hold no personal data. */
@Injectable()
export class RegistrationQueue {
  constructor(private readonly transactions: Transactions) {}

  /** @throws 404 for a queue that does not exist */
  page(context: RequestContext, name: string, query: RegistrationQueueQuery) {
    const states = Object.hasOwn(queues, name) ? queues[name] : undefined;
    if (!states) throw notFound('This queue');
    return this.transactions.run(context, async (tx) => {
      const posts = postsFor(identityRules, tx.actor, READ, query.post);
      await recordRegistrationRead(tx, null, `queue/${name}`);
      const limit = query.limit ?? 25;
      const page = cursorPage(await rows(tx, { states, posts, query, limit }), limit, {
        position: ({ createdAt, id }) => [createdAt.toISOString(), id],
        toItem: (registration) => toDeskLine(registration, tx.actor),
      });
      return { ...page, counts: await countsOf(tx, posts) };
    });
  }
}

interface Wanted {
  states: readonly RegistrationState[];
  posts: string[];
  query: RegistrationQueueQuery;
  limit: number;
}

async function rows(tx: Tx, { states, posts, limit, query: asked }: Wanted): Promise<Registration[]> {
  const { assigned, cursor } = asked;
  const [since, after] = cursor === undefined ? [] : decodeCursor(cursor);
  const query = tx.manager
    .createQueryBuilder(Registration, 'r')
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
    `select state, count(*)::int as files from registration
      where '*' = any ($1) or post = any ($1) group by state`,
    [posts],
  )) as Array<{ state: RegistrationState; files: number }>;
  const sum = (states: readonly RegistrationState[]): number =>
    found.filter(({ state }) => states.includes(state)).reduce((total, { files }) => total + files, 0);
  return Object.fromEntries(Object.entries(queues).map(([name, states]) => [name, sum(states)]));
}
