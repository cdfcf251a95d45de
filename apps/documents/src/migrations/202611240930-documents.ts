import { sqlMigration } from '@jatigi/platform-persistence';

/** Uploads are visible to services only; documents may be looked up by anybody, and hold nothing readable about a person. */
export const Documents202611240930 = sqlMigration(
  'Documents',
  202611240930,
  `
  create table upload (
    id uuid primary key,
    blob_key uuid not null unique,
    subject text not null,
    media_type text not null check (media_type in ('image/jpeg', 'image/png', 'application/pdf')),
    size int not null check (size >= 0),
    sha256 text not null,
    source_sha256 text not null,
    wrapped_key bytea not null,
    kept_at timestamptz,
    created_at timestamptz not null default now()
  );
  create index upload_unkept on upload (created_at) where kept_at is null;
  alter table upload enable row level security;
  create policy upload_services on upload
    using (current_setting('jatigi.actor_kind', true) = 'service')
    with check (current_setting('jatigi.actor_kind', true) = 'service');
  grant select, insert, update, delete on upload to documents_app;

  -- One row: the next index of the status list, taken in the transaction that issues, so that none is skipped.
  create table status_index (
    only_row boolean primary key default true check (only_row),
    next int not null
  );
  insert into status_index (next) values (0);
  grant select, update on status_index to documents_app;

  create table document (
    id uuid primary key,
    kind text not null check (kind in ('e-visa')),
    subject_kind text not null,
    subject_id uuid not null,
    person_id uuid not null,
    number text not null unique,
    status_index int not null unique,
    holder bytea not null,
    wrapped_key bytea not null,
    valid_from date not null,
    valid_until date,
    issued_on date not null,
    test boolean not null,
    sha256 text not null,
    size int not null,
    seal_digest bytea not null,
    created_at timestamptz not null default now(),
    unique (kind, subject_id)
  );
  comment on column document.holder is 'names, encrypted under the key of the person';
  comment on column document.wrapped_key is 'key of the stored PDF, encrypted under the key of the person';
  comment on column document.seal_digest is 'SHA-256 of the signed bytes: what a list of revoked seals names';
  alter table document enable row level security;
  create policy document_verified_by_anybody on document for select using (true);
  create policy document_issued_by_services on document for insert
    with check (current_setting('jatigi.actor_kind', true) = 'service');
  grant select, insert on document to documents_app;
  `,
);
