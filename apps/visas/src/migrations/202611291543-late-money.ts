import { sqlMigration } from '@jatigi/platform-persistence';

/** Money that came late is looked for among the few lines that speak of it, not in every history. */
export const LateMoney202611291543 = sqlMigration(
  'LateMoney',
  202611291543,
  `create index application_history_late_payment on application_history (application_id) where kind = 'late-payment'`,
);
