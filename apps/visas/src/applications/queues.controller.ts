import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { notFound, postsFor } from '@jatigi/kernel';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Choice, Ctx, cursorPage, decodeCursor, PageQuery, Text } from '@jatigi/platform-http';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { VisaApplication, visasRules } from '@jatigi/visas-domain';
import type { ApplicationState } from '@jatigi/visas-domain';
import { toSummary } from './application-answer';
import { recordRead } from './file-reads';

const queues: Readonly<Record<string, readonly ApplicationState[]>> = {
  // Drafts of walk-ins: no other draft has a post.
  desk: ['DRAFT'],
  payment: ['AWAITING_PAYMENT'],
  admissibility: ['ADMISSIBILITY'],
  information: ['INFO_REQUESTED'],
  examination: ['EXAMINATION'],
  decision: ['DECISION_PROPOSED'],
  issuing: ['GRANTED'],
  closed: ['ISSUED', 'USED_UP', 'EXPIRED', 'REFUSED', 'INADMISSIBLE', 'ANNULLED', 'REVOKED', 'CLOSED', 'LAPSED'],
};

export class QueueQuery extends PageQuery {
  @Text({ optional: true, max: 16, pattern: /^[A-Z0-9-]+$/, example: 'BER', description: 'One of your posts' })
  post?: string;

  @Choice(['me', 'nobody'], { optional: true, description: 'Only files that are assigned to you, or to nobody' })
  assigned?: 'me' | 'nobody';

  @Choice(['true'], { optional: true, description: 'Only files whose deadline has passed' })
  overdue?: 'true';
}

const READ = 'visas.queue.read';
const dueOn = `coalesce(a.due->>'on', '9999-12-31')`;

async function countsOf(tx: Tx, posts: string[]): Promise<Record<string, number>> {
  const rows = (await tx.manager.query(
    `select state, count(*)::int as files from visa_application
     where post is not null and ('*' = any ($1) or post = any ($1)) group by state`,
    [posts],
  )) as Array<{ state: ApplicationState; files: number }>;
  const filesIn = (states: readonly ApplicationState[]): number =>
    rows.filter(({ state }) => states.includes(state)).reduce((sum, { files }) => sum + files, 0);
  return Object.fromEntries(Object.entries(queues).map(([name, states]) => [name, filesIn(states)]));
}

/** The work of a post, the most urgent first. Lines hold no personal data. */
@ApiTags('visas: post')
@Controller('v1/visas/queues')
export class QueuesController {
  constructor(private readonly transactions: Transactions) {}

  @Get(':queue')
  @Permit(READ)
  @Answers({ description: 'Files of your posts in this queue, and how many wait in each' }, 401, 403, 404)
  queue(@Ctx() context: RequestContext, @Param('queue') name: string, @Query() query: QueueQuery) {
    const states = Object.hasOwn(queues, name) ? queues[name] : undefined;
    if (!states) throw notFound('This queue');
    return this.transactions.run(context, async (tx) => {
      const posts = postsFor(visasRules, tx.actor, READ, query.post);
      await recordRead(tx, `queue/${name}`, null);
      const { limit = 25, cursor } = query;
      const rows = await this.rows(tx, query, {
        states,
        posts,
        limit,
        from: cursor === undefined ? [] : decodeCursor(cursor),
      });
      const page = cursorPage(rows, limit, {
        position: ({ due, id }) => [due?.on ?? '9999-12-31', id],
        toItem: (application) => toSummary(application, { tx }),
      });
      return { ...page, counts: await countsOf(tx, posts) };
    });
  }

  private rows(
    tx: Tx,
    filter: QueueQuery,
    wanted: { states: readonly ApplicationState[]; posts: string[]; limit: number; from: (string | number)[] },
  ): Promise<VisaApplication[]> {
    const query = tx.manager
      .createQueryBuilder(VisaApplication, 'a')
      .where('a.state in (:...states)', { states: wanted.states })
      .andWhere(`('*' = any (:posts) or a.post = any (:posts))`, { posts: wanted.posts })
      .addSelect(dueOn, 'due_on')
      .orderBy('due_on', 'ASC')
      .addOrderBy('a.id', 'ASC')
      .limit(wanted.limit + 1);
    if (filter.assigned === 'me') query.andWhere('a.assignedTo = :me', { me: tx.actor.personId });
    if (filter.assigned === 'nobody') query.andWhere('a.assignedTo is null');
    if (filter.overdue) query.andWhere(`${dueOn} < :today`, { today: tx.now.toISOString().slice(0, 10) });
    const [on, id] = wanted.from;
    if (on !== undefined) query.andWhere(`(${dueOn}, a.id::text) > (:on, :id)`, { on, id });
    return query.getMany();
  }
}
