import { sqlMigration } from '@jatigi/platform-persistence';

/** What is counted by days is found by days: lines of these kinds are few among all that a history has. */
export const Statistics202611291320 = sqlMigration(
  'Statistics',
  202611291320,
  `
  create index application_history_counted on application_history (at) include (kind, application_id)
    where kind in ('submitted', 'granted', 'refused', 'declared-inadmissible', 'declared-not-required', 'withdrawn', 'lapsed',
      'issued');
  create index visa_pace_decided on visa_pace (decided_on, post) include (days);
  `,
);
