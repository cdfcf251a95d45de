import { sqlMigration } from '@jatigi/platform-persistence';

/** A file lies under its day of birth together with each word of the name (ADR-0050): the timer writes the keys again. */
export const BornWithAName202611290152 = sqlMigration(
  'BornWithAName',
  202611290152,
  'update application_file set name_keys_at = null where name_keys_at is not null',
);
