import { sqlMigration } from '@jatigi/platform-persistence';

/** That the bond of a file was lodged, where and when (ADR-0052). The money is held outside. */
export const Bonds202611290253 = sqlMigration(
  'Bonds',
  202611290253,
  'alter table visa_application add column bond jsonb',
);
