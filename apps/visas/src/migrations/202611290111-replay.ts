import { sqlMigration } from '@jatigi/platform-persistence';

/** What a file was before each change, so that it can be read as of any day (ADR-0050). Written once, never changed. */
export const Replay202611290111 = sqlMigration(
  'Replay',
  202611290111,
  `
  create table application_version (
    application_id uuid not null references visa_application (id),
    version int not null,
    -- The instant of the change that ended it.
    until timestamptz not null,
    body jsonb not null,
    -- The encrypted part as it was, where that change altered it; null: as the next version has it.
    key_person_id uuid,
    sealed bytea,
    primary key (application_id, version)
  );
  alter table application_version enable row level security;
  create policy of_application on application_version using (
    exists (select 1 from visa_application a where a.id = application_id)
  );
  grant select, insert, delete on application_version to visas_app;
  `,
);
