import { sqlMigration } from '@jatigi/platform-persistence';

/**
 * Every blob with the digest of its encrypted bytes, so that a lost block is seen without any key; and whose data key
 * wraps the key of an upload.
 */
export const StoredBlobs202611281730 = sqlMigration(
  'StoredBlobs',
  202611281730,
  `
  create table stored_blob (
    key uuid primary key,
    folder text not null check (folder in ('uploads', 'documents')),
    sealed_sha256 text,
    stored_at timestamptz not null default now(),
    checked_at timestamptz,
    damage text check (damage in ('missing', 'unreadable', 'altered')),
    damaged_at timestamptz
  );
  comment on column stored_blob.sealed_sha256 is 'null: stored before this was kept; the scrub writes down what it finds first';
  create index stored_blob_by_check on stored_blob (checked_at nulls first);
  create index stored_blob_damaged on stored_blob (damaged_at) where damage is not null;
  alter table stored_blob enable row level security;
  create policy stored_blob_of_services on stored_blob
    using (current_setting('jatigi.actor_kind', true) = 'service')
    with check (current_setting('jatigi.actor_kind', true) = 'service');
  grant select, insert, update, delete on stored_blob to documents_app;
  insert into stored_blob (key, folder)
    select blob_key, 'uploads' from upload union all select id, 'documents' from document;

  alter table upload add column key_person_id uuid;
  comment on column upload.key_person_id is
    'whose data key wraps wrapped_key: the person, or the upload itself where its owner named nobody; null: the master key';
  `,
);
