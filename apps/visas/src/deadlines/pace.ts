import { addDays } from '@jatigi/kernel';
import type { Tx } from '@jatigi/platform-persistence';
import { expectedDate } from '@jatigi/visas-domain';
import type { Assessment, ExpectedDate, Moment, Throughput, VisaApplication } from '@jatigi/visas-domain';
import { momentAt, openPosts } from '../posts/posts';

/** Older decisions say little about the post of today. */
const MEASURED_DAYS = 180;
/** The latest say as much as all: each look at a file costs the same, however much its post decides. */
const MOST_FILES = 500;
const atThePost = ['ADMISSIBILITY', 'INFO_REQUESTED', 'EXAMINATION', 'DECISION_PROPOSED'];

/** A file was decided: how long the post had it. */
export async function recordPace(tx: Tx, application: VisaApplication, moment: Moment): Promise<void> {
  const { post, assessment } = application;
  await tx.manager.query('insert into visa_pace (post, class, decided_on, days) values ($1, $2, $3, $4)', [
    post,
    assessment?.processing.class ?? 'standard',
    moment.today,
    application.processingDays(moment),
  ]);
}

/**
 * When each decision is likely, by what its post really does for its class; null when no post has the file. Files of one
 * post and class are measured once.
 */
export async function outlooksOf(
  tx: Tx,
  applications: readonly VisaApplication[],
): Promise<Map<string, ExpectedDate | null>> {
  const posts = applications.some(isAtThePost) ? await openPosts(tx) : [];
  const measured = new Map<string, Throughput[]>();
  const outlooks = new Map<string, ExpectedDate | null>();
  for (const application of applications) {
    if (!isAtThePost(application)) {
      outlooks.set(application.id, null);
      continue;
    }
    const { post, assessment } = application;
    const moment = momentAt(posts, post, tx.now);
    const key = `${post} ${assessment.processing.class}`;
    const pace = measured.get(key) ?? (await paceOf(tx, post, assessment.processing.class, moment));
    measured.set(key, pace);
    outlooks.set(application.id, expectedDate(pace, application.processingDays(moment), moment.today));
  }
  return outlooks;
}

/** The same for one file. */
export async function outlookOf(tx: Tx, application: VisaApplication): Promise<ExpectedDate | null> {
  return (await outlooksOf(tx, [application])).get(application.id) ?? null;
}

type AtThePost = VisaApplication & { post: string; assessment: Assessment };

const isAtThePost = (application: VisaApplication): application is AtThePost =>
  application.post !== null && application.assessment !== null && atThePost.includes(application.state);

async function paceOf(tx: Tx, post: string, processing: string, { today }: Moment): Promise<Throughput[]> {
  return (await tx.manager.query(
    `select days, count(*)::int as files from (
       select days from visa_pace where post = $1 and class = $2 and decided_on > $3::date
        order by decided_on desc limit ${MOST_FILES}
     ) latest group by days order by days`,
    [post, processing, addDays(today, -MEASURED_DAYS)],
  )) as Throughput[];
}
