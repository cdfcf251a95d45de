import { travelledStates } from '@jatigi/identity-domain';
import type { MeasuredPace, Outlook, PassportRequest, PassportState } from '@jatigi/identity-domain';
import { addDays, daysBetween } from '@jatigi/kernel';
import type { Tx } from '@jatigi/platform-persistence';
import { passportMomentAt } from './passport-clock';

const MEASURED_DAYS = 365;

/** What the calendar and the past of the post say today about a request. */
export async function outlookOf(tx: Tx, { post, filedAt }: PassportRequest): Promise<Outlook> {
  const { today, calendar, policy } = await passportMomentAt(tx, post);
  const rows = (await tx.manager.query(
    `select state, count(*)::int as requests, percentile_disc(0.1) within group (order by days) as p10,
            percentile_disc(0.9) within group (order by days) as p90
       from passport_pace where post = $1 and reached_on > $2 group by state`,
    [filedAt, addDays(today, -MEASURED_DAYS)],
  )) as Array<MeasuredPace & { state: PassportState }>;
  return { today, calendar, policy, pace: Object.fromEntries(rows.map(({ state, ...pace }) => [state, pace])) };
}

/** A passport arrived: how long each step took, counted from the last time that the request came into it. */
export async function recordPace(tx: Tx, { filedAt, steps, since: reachedOn }: PassportRequest): Promise<void> {
  for (const state of travelledStates) {
    const step = steps.findLast((one) => one.state === state);
    if (!step) continue;
    await tx.manager.query('insert into passport_pace (post, state, reached_on, days) values ($1, $2, $3, $4)', [
      filedAt,
      state,
      reachedOn,
      Math.max(0, daysBetween(step.on, reachedOn)),
    ]);
  }
}
