import { sqlMigration } from '@jatigi/platform-persistence';

/** Open files are few among all that there ever were: headquarters looks at all of them, and counts. */
export const Network202611290030 = sqlMigration(
  'Network',
  202611290030,
  `
  create index visa_application_open on visa_application (post, state, submitted_at)
    where state in ('AWAITING_PAYMENT', 'ADMISSIBILITY', 'INFO_REQUESTED', 'EXAMINATION', 'DECISION_PROPOSED', 'GRANTED', 'APPEAL_LODGED');
  `,
);
