import { sqlMigration } from '@jatigi/platform-persistence';

/** That a document was checked, for its holder: when, to the minute, and by what kind of verifier. Nothing of the verifier. */
export const DocumentChecks202611281710 = sqlMigration(
  'DocumentChecks',
  202611281710,
  `
  create table document_check (
    id uuid primary key,
    document_id uuid not null references document (id),
    person_id uuid not null,
    at timestamptz not null check (at = date_trunc('minute', at)),
    verifier text not null,
    result text not null,
    times int not null default 1,
    unique (document_id, at, verifier, result)
  );
  create index document_check_person on document_check (person_id, id desc);
  create index document_check_at on document_check (at);
  comment on column document_check.person_id is 'whose document it is; never who checked it';
  alter table document_check enable row level security;
  create policy document_check_seen_by_the_holder on document_check for select
    using (person_id = nullif((select current_setting('jatigi.person', true)), '')::uuid);
  create policy document_check_of_services on document_check
    using (current_setting('jatigi.actor_kind', true) = 'service')
    with check (current_setting('jatigi.actor_kind', true) = 'service');
  grant select, insert, update, delete on document_check to documents_app;

  create table verification_day (
    day date primary key,
    id uuid not null unique,
    counted_at timestamptz not null
  );
  comment on table verification_day is 'days of which the numbers were told (verification.counted)';
  alter table verification_day enable row level security;
  create policy verification_day_of_services on verification_day
    using (current_setting('jatigi.actor_kind', true) = 'service')
    with check (current_setting('jatigi.actor_kind', true) = 'service');
  grant select, insert on verification_day to documents_app;
  `,
);
