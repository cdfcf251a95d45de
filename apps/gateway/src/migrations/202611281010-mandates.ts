import { sqlMigration } from '@jatigi/platform-persistence';

/** Under which mandate a session acts in somebody else's name, if it does. Whether it is in force, identity says each time. */
export const Mandates202611281010 = sqlMigration(
  'Mandates',
  202611281010,
  'alter table session add column mandate_id uuid;',
);
