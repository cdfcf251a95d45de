import { sqlMigration } from '@jatigi/platform-persistence';

const isVisas = `((select current_setting('jatigi.actor_kind', true)) = 'service' and (select current_setting('jatigi.service', true)) = 'visas')`;
const protectedTables = [
  'watchlist_entry',
  'watchlist_key',
  'watchlist_history',
  'lost_document',
  'lost_document_import',
  'screening_hit',
];

/** Who and what is looked for, and what was found (ADR-0042). The service alone sees it, after it authorised. */
export const Screening202611282030 = sqlMigration(
  'Screening',
  202611282030,
  `
  create table watchlist_entry (
    id uuid primary key,
    version int not null check (version >= 1),
    state text not null check (state in ('PROPOSED', 'ACTIVE', 'REMOVAL_PROPOSED', 'REMOVED', 'REJECTED')),
    legal_basis text not null,
    authority text not null,
    expires_on date not null,
    review_on date not null,
    -- Names, aliases, birth date, nationalities, documents, note: under a data key of the entry itself. Null once removed.
    sealed bytea,
    -- Two persons each, by the rule of the domain: a constraint would stop the merge of two accounts of one person.
    proposed_by uuid not null,
    approved_by uuid,
    removal_proposed_by uuid,
    removed_by uuid,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    check (state in ('PROPOSED', 'REJECTED') or approved_by is not null),
    check (state <> 'REMOVED' or (removed_by is not null and sealed is null))
  );
  create index watchlist_entry_review on watchlist_entry (review_on, id) where state in ('ACTIVE', 'REMOVAL_PROPOSED');
  create index watchlist_entry_state on watchlist_entry (state, id);

  -- The first eight bytes of keyed digests: of words as they sound with a year, of days of birth, of documents.
  create table watchlist_key (
    digest bigint not null,
    entry_id uuid not null references watchlist_entry (id),
    primary key (digest, entry_id)
  );
  create index watchlist_key_entry on watchlist_key (entry_id);

  create table watchlist_history (
    id bigint generated always as identity primary key,
    entry_id uuid not null references watchlist_entry (id),
    at timestamptz not null,
    what text not null,
    by_person uuid not null
  );
  create index watchlist_history_entry on watchlist_history (entry_id, id);

  create table lost_document_import (
    id uuid primary key,
    -- SHA-256 of the file as it was sent.
    digest bytea not null unique,
    rows int not null,
    taken int not null,
    refused int not null,
    by_person uuid,
    at timestamptz not null
  );
  create table lost_document (
    id uuid primary key,
    document_index bytea not null unique,
    circumstance text not null check (circumstance in ('lost', 'stolen')),
    source text not null check (source in ('identity', 'import', 'client')),
    import_id uuid references lost_document_import (id),
    reported_on date not null,
    created_at timestamptz not null
  );

  create table screening_threshold (
    version text primary key,
    active_from timestamptz not null,
    hit_from int not null check (hit_from between 1 and 100),
    least_name real not null check (least_name between 0 and 1)
  );
  insert into screening_threshold values ('SAMPLE-2026.1', '2026-01-01', 82, 0.72);

  create table screening_hit (
    id uuid primary key,
    application_id uuid not null references visa_application (id),
    version int not null check (version >= 1),
    source text not null check (source in ('watchlist', 'lost-document', 'overstay')),
    raised_at timestamptz not null,
    -- Whom it points at, score and reasons, what the person wrote who adjudicated: under the applicant's key.
    key_person_id uuid not null,
    detail bytea,
    outcome text check (outcome in ('same-person', 'other-person')),
    adjudicated_by uuid,
    adjudicated_at timestamptz,
    erased_at timestamptz,
    check ((outcome is null) = (adjudicated_at is null)),
    check ((erased_at is null) = (detail is not null))
  );
  create index screening_hit_application on screening_hit (application_id, id);
  create index screening_hit_open on screening_hit (id) where outcome is null;
  create index screening_hit_detail on screening_hit (adjudicated_at) where detail is not null;

  -- What each run of the erasure did, and what was left that should have gone: always nothing.
  create table screening_erasure (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    adjudicated_before timestamptz not null,
    erased int not null check (erased > 0),
    left_over int not null
  );

  ${protectedTables
    .map(
      (table) =>
        `alter table ${table} enable row level security; create policy of_visas on ${table} using (${isVisas});`,
    )
    .join('\n  ')}
  grant select, insert, update on watchlist_entry, screening_hit to visas_app;
  grant select, insert, delete on watchlist_key to visas_app;
  grant select, insert on watchlist_history, lost_document, lost_document_import, screening_erasure to visas_app;
  grant select on screening_threshold to visas_app;
  -- Two persons that are one (see persons.ts).
  grant update (by_person) on watchlist_history to visas_app;
  grant update (by_person, taken, refused) on lost_document_import to visas_app;
  `,
);
