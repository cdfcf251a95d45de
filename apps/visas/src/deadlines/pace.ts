import { addDays } from '@jatigi/kernel';
import type { Tx } from '@jatigi/platform-persistence';
import { expectedDate } from '@jatigi/visas-domain';
import type { ExpectedDate, Moment, Throughput, VisaApplication } from '@jatigi/visas-domain';
import { momentAt, openPosts } from '../posts/posts';

/** Older decisions say little about the post of today. */
const MEASURED_DAYS = 180;
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

/** When the decision is likely, by what this post really does for this class; null when no post has the file. */
export async function outlookOf(tx: Tx, application: VisaApplication): Promise<ExpectedDate | null> {
  const { post, assessment, state } = application;
  if (!post || !assessment || !atThePost.includes(state)) return null;
  const moment = momentAt(await openPosts(tx), post, tx.now);
  const measured = (await tx.manager.query(
    `select days, count(*)::int as files from visa_pace
      where post = $1 and class = $2 and decided_on > $3::date group by days order by days`,
    [post, assessment.processing.class, addDays(moment.today, -MEASURED_DAYS)],
  )) as Throughput[];
  return expectedDate(measured, application.processingDays(moment), moment.today);
}
