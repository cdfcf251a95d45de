import { sqlMigration } from '@jatigi/platform-persistence';

/** Whose account is in use, as identity tells it (ADR-0046): a fold, written by nothing else. */
export const AccountsInUse202611290150 = sqlMigration(
  'AccountsInUse',
  202611290150,
  `
  create table account_copy (
    account_id uuid primary key,
    person_id uuid not null,
    disabled_at timestamptz
  );
  create index account_copy_person on account_copy (person_id);
  grant select, insert, update on account_copy to visas_app;
  `,
);
