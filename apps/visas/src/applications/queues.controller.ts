import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { notFound, postsFor } from '@jatigi/kernel';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Choice, Ctx, cursorPage, decodeCursor, PageQuery, Text } from '@jatigi/platform-http';
import { prepared, Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import {
  escalationTargets,
  HEADQUARTERS_TIME_ZONE,
  processingClasses,
  VisaApplication,
  visasRules,
} from '@jatigi/visas-domain';
import type { ApplicationState, EscalationTarget, ProcessingClass } from '@jatigi/visas-domain';
import { In } from 'typeorm';
import { loadHandlers } from '../appeals/handlers';
import { PROCESSING, theVisaTypeIsKnown, VISA_TYPE } from '../policy/visa-types';
import { toSummary } from './application-answer';
import { recordRead } from './file-reads';
import { proposedForHeadquarters } from './proposed-for-headquarters';
import { headquartersDecides } from './second-officer';

/** Where an officer of the post finds a file, by its state. */
export const queues: Readonly<Record<string, readonly ApplicationState[]>> = {
  // Drafts of walk-ins: no other draft has a post.
  desk: ['DRAFT'],
  payment: ['AWAITING_PAYMENT'],
  admissibility: ['ADMISSIBILITY'],
  information: ['INFO_REQUESTED'],
  examination: ['EXAMINATION'],
  decision: ['DECISION_PROPOSED'],
  issuing: ['GRANTED'],
  // What is proposed where the post has no second entitled officer: a part of `decision`.
  headquarters: ['DECISION_PROPOSED'],
  appeals: ['APPEAL_LODGED'],
  closed: [
    ...([
      'ISSUED',
      'USED_UP',
      'EXPIRED',
      'ANNULLED',
      'REVOKED',
      'NOT_REQUIRED',
      'LAPSED',
      'WITHDRAWN',
      'CLOSED',
    ] as const),
    ...(['REFUSED', 'UPHELD', 'IMPLICITLY_REJECTED', 'INADMISSIBLE'] as const),
  ],
};

export class QueueQuery extends PageQuery {
  @Text({ optional: true, max: 16, pattern: /^[A-Z0-9-]+$/, example: 'BER', description: 'One of your posts' })
  post?: string;

  @Choice(['me', 'nobody'], { optional: true, description: 'Only files that are assigned to you, or to nobody' })
  assigned?: 'me' | 'nobody';

  @Choice(['true'], { optional: true, description: 'Only files whose deadline has passed' })
  overdue?: 'true';

  @Choice(escalationTargets, {
    optional: true,
    description: 'Only files of which they were told that something is late',
  })
  escalated?: EscalationTarget;

  @Text({ ...VISA_TYPE, optional: true })
  visaType?: string;

  @Choice(processingClasses, { ...PROCESSING, optional: true })
  processing?: ProcessingClass;
}

const READ = 'visas.queue.read';
const NIL = '00000000-0000-0000-0000-000000000000';
const NO_DEADLINE = '9999-12-31';

const isEverywhere = (posts: readonly string[]): boolean => posts.includes('*');

/** How many files wait in each queue: sums that are kept, not counted (ADR-0050). */
async function countsOf(tx: Tx, posts: string[]): Promise<Record<string, number>> {
  const [name, where] = isEverywhere(posts)
    ? ['queue-counts-everywhere', '$1::text[] is not null']
    : ['queue-counts-at-posts', 'post = any ($1)'];
  const text = `select state, sum(files)::int as files from queue_count where ${where} group by state`;
  const rows = await prepared<{ state: ApplicationState; files: number }>(tx.manager, name, text, [posts]);
  const filesIn = (states: readonly ApplicationState[]): number =>
    rows.filter(({ state }) => states.includes(state)).reduce((sum, { files }) => sum + files, 0);
  const counts = Object.fromEntries(Object.entries(queues).map(([name, states]) => [name, filesIn(states)]));
  return { ...counts, headquarters: await proposedForHeadquarters(tx, posts) };
}

interface Wanted {
  states: readonly ApplicationState[];
  forHeadquarters: boolean;
  posts: string[];
  limit: number;
  from: (string | number)[];
}

/** The day on the wall of the post that has the file `a`: a deadline is over with its midnight. */
const todayAtItsPost = `(select ($7::timestamptz at time zone coalesce(
  (select p.time_zone from post_copy p where p.code = a.post), '${HEADQUARTERS_TIME_ZONE}'))::date)`;

/** Of the files in order, those that are looked for: `$6` is who asks, `$7` the instant, `$8` the type of visa. */
const filterSql = ({ assigned, overdue, escalated, visaType, processing }: QueueQuery): string =>
  [
    assigned === 'me' ? 'and a.assigned_to = $6' : '',
    assigned === 'nobody' ? 'and a.assigned_to is null' : '',
    overdue ? `and a.due_on < ${todayAtItsPost}` : '',
    escalated ? `and a.alarm_level > ${escalationTargets.indexOf(escalated)}` : '',
    visaType === undefined ? '' : 'and a.visa_type = $8',
    // Written out, for the index of express files is of those alone.
    processingClasses.filter((one) => one === processing).map((one) => `and a.processing_class = '${one}'`),
  ]
    .flat()
    .join(' ');

/**
 * Where files are looked for: a headquarters that looks at every post goes by state alone, but for what may be rare among
 * them. That is found by post.
 */
function placesSql(isAll: boolean, { visaType, processing }: QueueQuery): string {
  if (!isAll) return 'unnest($2::text[]) as wanted_post';
  if (visaType === undefined && processing !== 'express') return '(select $2::text[]) as everywhere';
  return '(select distinct post as wanted_post from queue_count where $2::text[] is not null) as places';
}

/**
 * The next files of each state and post by the index that has them in order, then the first of those: what a page costs
 * does not grow with the queue.
 */
function pageSql({ posts, forHeadquarters }: Wanted, query: QueueQuery): string {
  const places = placesSql(isEverywhere(posts), query);
  return `select page.id from unnest($1::text[]) as wanted_state
    cross join ${places}
    cross join lateral (
      select a.id, a.due_on from visa_application a
       where a.state = wanted_state and ${places.includes('wanted_post') ? 'a.post = wanted_post' : 'a.post is not null'}
         and (a.due_on, a.id) > ($4::date, $5::uuid) and $6::uuid is not null and $7::timestamptz is not null
         ${forHeadquarters ? `and ${headquartersDecides('a', '$7')}` : ''} ${filterSql(query)}
       order by a.due_on, a.id limit $3
    ) page
   order by page.due_on, page.id limit $3`;
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
      await recordRead(tx, { what: `queue/${name}`, action: READ, file: null, post: query.post ?? null });
      await theVisaTypeIsKnown(tx, query);
      const { limit = 25, cursor } = query;
      const rows = await this.rows(tx, query, {
        states,
        forHeadquarters: name === 'headquarters',
        posts,
        limit,
        from: cursor === undefined ? [] : decodeCursor(cursor),
      });
      await loadHandlers(tx, rows);
      const page = cursorPage(rows, limit, {
        position: ({ due, id }) => [due?.on ?? NO_DEADLINE, id],
        toItem: (application) => toSummary(application, { tx }),
      });
      return { ...page, counts: await countsOf(tx, posts) };
    });
  }

  private async rows(tx: Tx, filter: QueueQuery, wanted: Wanted): Promise<VisaApplication[]> {
    const { states, posts, limit, from } = wanted;
    const [on = '-infinity', id = NIL] = from;
    const found = (await tx.manager.query(pageSql(wanted, filter), [
      ...[states, posts, limit + 1, on, id],
      ...[tx.actor.personId ?? NIL, tx.now],
      ...(filter.visaType === undefined ? [] : [filter.visaType]),
    ])) as Array<{ id: string }>;
    const ids = found.map((row) => row.id);
    const files = await tx.manager.findBy(VisaApplication, { id: In(ids) });
    return files.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
  }
}
