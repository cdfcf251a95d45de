import { sqlMigration } from '@jatigi/platform-persistence';

/** An amount may be asked for a copy of an act as well. */
export const CopyRequests202611240430 = sqlMigration(
  'CopyRequests',
  202611240430,
  `
  alter table payment drop constraint payment_subject_kind_check;
  alter table payment add constraint payment_subject_kind_check
    check (subject_kind in ('visa-application', 'copy-request'));
`,
);
