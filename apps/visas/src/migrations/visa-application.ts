import { sqlMigration } from '@jatigi/platform-persistence';

// Settings are empty text, not NULL, after a transaction: nullif first, cast second (ADR-0004).
const person = `nullif((select current_setting('jatigi.person', true)), '')::uuid`;
const posts = `coalesce(nullif((select current_setting('jatigi.posts', true)), ''), '{}')::text[]`;
const isService = (name: string): string =>
  `((select current_setting('jatigi.actor_kind', true)) = 'service' and (select current_setting('jatigi.service', true)) = '${name}')`;
const isIssuing = `(${isService('documents')} and (select current_setting('jatigi.purpose', true)) = 'issuing')`;

const states = [
  'DRAFT',
  'AWAITING_PAYMENT',
  'SUBMITTED',
  'ADMISSIBILITY',
  'INFO_REQUESTED',
  'EXAMINATION',
  'DECISION_PROPOSED',
  'GRANTED',
  'ISSUED',
  'REFUSED',
  'INADMISSIBLE',
  'WITHDRAWN',
];

export const VisaApplication202611240010 = sqlMigration(
  'VisaApplication',
  202611240010,
  `
  create table visa_application (
    id uuid primary key,
    version int not null check (version >= 1),
    state text not null check (state in (${states.map((state) => `'${state}'`).join(', ')})),
    applicant_person_id uuid not null,
    language text not null check (language in ('fr', 'en')),
    form_version text not null,
    reference text unique,
    post text,
    assessment jsonb,
    documents jsonb not null default '[]',
    payment jsonb,
    assigned_to uuid,
    information jsonb,
    proposal jsonb,
    decided_by uuid,
    issued jsonb,
    due jsonb,
    paused_due jsonb,
    submitted_at timestamptz,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    check (state in ('DRAFT', 'WITHDRAWN') or (post is not null and reference is not null))
  );
  create index visa_application_applicant on visa_application (applicant_person_id, id);
  create index visa_application_queue on visa_application (post, state);

  -- What the applicant and the officers wrote: encrypted under the applicant's key. key_person_id names that key, and
  -- stays when two accounts turn out to be one person.
  create table application_file (
    application_id uuid primary key references visa_application (id),
    key_person_id uuid not null,
    sealed bytea not null,
    travel_document_index bytea
  );
  create index application_file_travel_document on application_file (travel_document_index);

  create table application_history (
    id bigint generated always as identity primary key,
    application_id uuid not null references visa_application (id),
    at timestamptz not null,
    kind text not null,
    by_person uuid,
    detail jsonb not null
  );
  create index application_history_application on application_history (application_id, id);

  -- Every read of personal data by somebody else than the applicant.
  create table file_read (
    id bigint generated always as identity primary key,
    application_id uuid references visa_application (id),
    at timestamptz not null,
    by_person uuid,
    by_service text not null,
    purpose text not null,
    what text not null
  );
  create index file_read_application on file_read (application_id, id);

  alter table visa_application enable row level security;
  alter table application_file enable row level security;
  alter table application_history enable row level security;
  alter table file_read enable row level security;

  create policy writers on visa_application using (
    applicant_person_id = ${person}
    or (post is not null and ('*' = any (${posts}) or post = any (${posts})))
    or ${isService('visas')}
  );
  create policy issuing on visa_application for select using (state in ('GRANTED', 'ISSUED') and ${isIssuing});

  create policy of_application on application_file using (
    exists (select 1 from visa_application a where a.id = application_id)
  );
  create policy of_application on application_history using (
    exists (select 1 from visa_application a where a.id = application_id)
  );
  create policy of_application on file_read for select using (
    exists (select 1 from visa_application a where a.id = application_id)
  );
  create policy in_own_name on file_read for insert with check (
    by_person is not distinct from ${person}
  );

  grant select, insert, update on visa_application, application_file to visas_app;
  grant select, insert on application_history, file_read to visas_app;
  `,
);
