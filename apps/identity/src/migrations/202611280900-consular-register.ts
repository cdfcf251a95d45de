import { sqlMigration } from '@jatigi/platform-persistence';

// Settings of the transaction are empty text, not NULL, after it: nullif first, cast second (ADR-0004).
const person = `nullif((select current_setting('jatigi.person', true)), '')::uuid`;
const posts = `coalesce(nullif((select current_setting('jatigi.posts', true)), ''), '{}')::text[]`;
const isService = (name: string): string =>
  `((select current_setting('jatigi.actor_kind', true)) = 'service' and (select current_setting('jatigi.service', true)) = '${name}')`;
const isIssuing = `(${isService('documents')} and (select current_setting('jatigi.purpose', true)) = 'issuing')`;
const ofRegistration = `exists (select 1 from registration r where r.id = registration_id)`;

/** The consular register: one request per person and post, what she stated encrypted, one number for life. */
export const ConsularRegister202611280900 = sqlMigration(
  'ConsularRegister',
  202611280900,
  `
  create table registration (
    id uuid primary key,
    version int not null check (version >= 1),
    state text not null check (state in ('REQUESTED', 'VERIFIED', 'REGISTERED', 'EXPIRED', 'TRANSFERRED', 'STRUCK_OFF',
      'REFUSED', 'WITHDRAWN')),
    reference text not null unique,
    person_id uuid not null,
    requester_person_id uuid not null,
    post text not null references post (code),
    proofs jsonb not null default '[]',
    assigned_to uuid,
    verified_by uuid,
    registered_by uuid,
    number text,
    registered_on date,
    valid_until date,
    certificate jsonb,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    check (state <> 'REGISTERED' or (number is not null and verified_by <> registered_by))
  );
  -- A person asks once at a time, and stands in one register.
  create unique index registration_open on registration (person_id) where state in ('REQUESTED', 'VERIFIED');
  create unique index registration_standing on registration (person_id) where state = 'REGISTERED';
  create index registration_requester on registration (requester_person_id, id);
  create index registration_queue on registration (post, state, created_at, id);
  create index registration_ending on registration (valid_until) where state = 'REGISTERED';

  -- What was stated, and what the post wrote to the person, encrypted under the person's key.
  create table registration_file (
    registration_id uuid primary key references registration (id),
    key_person_id uuid not null,
    sealed bytea not null
  );
  create table registration_history (
    id bigint generated always as identity primary key,
    registration_id uuid not null references registration (id),
    at timestamptz not null,
    kind text not null,
    by_person uuid,
    detail jsonb not null
  );
  create index registration_history_registration on registration_history (registration_id, id);
  -- Every read of a file by somebody else than whose it is.
  create table registration_read (
    id bigint generated always as identity primary key,
    registration_id uuid,
    at timestamptz not null,
    by_person uuid,
    by_service text not null,
    purpose text not null,
    what text not null
  );
  create index registration_read_registration on registration_read (registration_id, id);
  create table consular_number (
    person_id uuid primary key,
    number text not null unique,
    given_at timestamptz not null
  );

  alter table registration enable row level security;
  alter table registration_file enable row level security;
  alter table registration_history enable row level security;
  alter table registration_read enable row level security;
  alter table consular_number enable row level security;

  create policy writers on registration using (
    requester_person_id = ${person} or person_id = ${person}
    or '*' = any (${posts}) or post = any (${posts}) or ${isService('identity')}
  );
  create policy issuing on registration for select using (
    state in ('REGISTERED', 'EXPIRED', 'TRANSFERRED', 'STRUCK_OFF') and ${isIssuing}
  );
  create policy of_registration on registration_file using (${ofRegistration});
  create policy of_registration on registration_history using (${ofRegistration});
  create policy of_registration on registration_read for select using (${ofRegistration});
  create policy in_own_name on registration_read for insert with check (by_person is not distinct from ${person});
  create policy register_itself on consular_number using (person_id = ${person} or ${isService('identity')});

  grant select, insert, update on registration, registration_file to identity_app;
  grant select, insert on registration_history, registration_read, consular_number to identity_app;
  `,
);
