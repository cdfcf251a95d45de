import { sqlMigration } from '@jatigi/platform-persistence';

/** Who filed an application where it was not the applicant herself (ADR-0045). */
export const WalkIns202611290012 = sqlMigration(
  'WalkIns',
  202611290012,
  'alter table visa_application add column filed_by jsonb;',
);
