import { Injectable } from '@nestjs/common';
import { CertificateRequest, civilRegistryRules } from '@jatigi/civil-registry-domain';
import type { CertificateState } from '@jatigi/civil-registry-domain';
import { notFound, postsFor } from '@jatigi/kernel';
import { Choice, cursorPage, decodeCursor, PageQuery, Text } from '@jatigi/platform-http';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { recordRead } from '../registry/record-reads';
import { toDeskLine } from './certificate-answer';
import { momentOf } from './certificate-moment';

const QUEUE = 'civil-registry.certificate.queue';

const queues: Readonly<Record<string, readonly CertificateState[]>> = {
  requested: ['REQUESTED'],
  interview: ['INTERVIEW'],
  enquiry: ['ENQUIRY'],
  proposed: ['PROPOSED'],
  payment: ['AWAITING_PAYMENT'],
  approved: ['APPROVED'],
  closed: ['SEALED', 'DELIVERED', 'EXPIRED', 'REVOKED', 'DENIED', 'NOT_FOUND', 'WITHDRAWN'],
};

export class CertificateQueueQuery extends PageQuery {
  @Text({ optional: true, max: 16, pattern: /^[A-Z0-9-]+$/, example: 'PAR', description: 'One of your posts' })
  post?: string;
  @Text({ optional: true, max: 40, pattern: /^[a-z-]+$/, example: 'residence', description: 'One kind alone' })
  kind?: string;
  @Choice(['me', 'nobody'], { optional: true })
  assigned?: 'me' | 'nobody';
}

/** Certificates of a post, the oldest first. Lines hold no personal data. */
@Injectable()
export class CertificateQueue {
  constructor(private readonly transactions: Transactions) {}

  /** How many wait in each queue. */
  counts(context: RequestContext, post: string | undefined) {
    return this.transactions.run(context, async (tx) => {
      const posts = postsFor(civilRegistryRules, tx.actor, QUEUE, post);
      await recordRead(tx, { kind: 'queue', id: null }, 'certificates');
      return { counts: await countsOf(tx, posts) };
    });
  }

  /** @throws 404 for a queue that does not exist */
  page(context: RequestContext, name: string, query: CertificateQueueQuery) {
    const states = Object.hasOwn(queues, name) ? queues[name] : undefined;
    if (!states) throw notFound('This queue');
    return this.transactions.run(context, async (tx) => {
      const posts = postsFor(civilRegistryRules, tx.actor, QUEUE, query.post);
      await recordRead(tx, { kind: 'queue', id: null }, `certificates/${name}`);
      const limit = query.limit ?? 25;
      const lines: ReturnType<typeof toDeskLine>[] = [];
      for (const request of await rows(tx, { states, posts, query, limit }))
        lines.push(toDeskLine(request, (await momentOf(tx, request)).kind, tx.actor));
      const page = cursorPage(lines, limit, {
        position: ({ createdAt, id }) => [createdAt, id],
        toItem: (line) => line,
      });
      return { ...page, counts: await countsOf(tx, posts) };
    });
  }
}

interface Wanted {
  states: readonly CertificateState[];
  posts: string[];
  query: CertificateQueueQuery;
  limit: number;
}

async function rows(tx: Tx, { states, posts, limit, query: asked }: Wanted): Promise<CertificateRequest[]> {
  const { assigned, cursor, kind } = asked;
  const [since, after] = cursor === undefined ? [] : decodeCursor(cursor);
  const query = tx.manager
    .createQueryBuilder(CertificateRequest, 'r')
    .where('r.state in (:...states)', { states })
    .andWhere(`('*' = any (:posts) or r.post = any (:posts))`, { posts })
    .orderBy('r.createdAt', 'ASC')
    .addOrderBy('r.id', 'ASC')
    .limit(limit + 1);
  if (kind !== undefined) query.andWhere('r.kind = :kind', { kind });
  if (assigned === 'me') query.andWhere('r.assignedTo = :me', { me: tx.actor.personId });
  if (assigned === 'nobody') query.andWhere('r.assignedTo is null');
  if (since !== undefined) query.andWhere('(r.createdAt, r.id) > (:since, :after)', { since, after });
  return query.getMany();
}

async function countsOf(tx: Tx, posts: string[]): Promise<Record<string, number>> {
  const found = (await tx.manager.query(
    `select state, count(*)::int as files from certificate_request
      where '*' = any ($1) or post = any ($1) group by state`,
    [posts],
  )) as Array<{ state: CertificateState; files: number }>;
  const sum = (states: readonly CertificateState[]): number =>
    found.filter(({ state }) => states.includes(state)).reduce((total, { files }) => total + files, 0);
  return Object.fromEntries(Object.entries(queues).map(([name, states]) => [name, sum(states)]));
}
