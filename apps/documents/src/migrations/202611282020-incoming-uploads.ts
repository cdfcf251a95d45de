import { sqlMigration } from '@jatigi/platform-persistence';

/** Files that arrive in parts: who began them, how far they are, and where the encrypted parts lie (ADR-0039). */
export const IncomingUploads202611282020 = sqlMigration(
  'IncomingUploads',
  202611282020,
  `
  create table incoming_upload (
    id uuid primary key,
    person_id uuid not null,
    key_id uuid not null,
    length int not null check (length between 1 and 10485760),
    received int not null default 0 check (received between 0 and length),
    expires_at timestamptz not null
  );
  comment on column incoming_upload.person_id is 'who began it: nobody else sees it';
  comment on column incoming_upload.key_id is 'the row of field_key that wraps the keys of its parts, and goes with it';
  create index incoming_upload_of_person on incoming_upload (person_id);
  create index incoming_upload_expiry on incoming_upload (expires_at);
  alter table incoming_upload enable row level security;
  create policy incoming_upload_of_who_began_it on incoming_upload
    using (person_id::text = current_setting('jatigi.person', true))
    with check (person_id::text = current_setting('jatigi.person', true));
  create policy incoming_upload_of_services on incoming_upload
    using (current_setting('jatigi.actor_kind', true) = 'service')
    with check (current_setting('jatigi.actor_kind', true) = 'service');
  grant select, insert, update, delete on incoming_upload to documents_app;

  create table incoming_part (
    upload_id uuid not null references incoming_upload on delete cascade,
    at int not null check (at >= 0),
    size int not null check (size between 1 and 262144),
    blob_key uuid not null unique,
    wrapped_key bytea not null,
    primary key (upload_id, at)
  );
  alter table incoming_part enable row level security;
  -- Whoever sees the upload: the policies of that table act here too.
  create policy incoming_part_of_its_upload on incoming_part
    using (exists (select 1 from incoming_upload u where u.id = upload_id))
    with check (exists (select 1 from incoming_upload u where u.id = upload_id));
  grant select, insert, delete on incoming_part to documents_app;
  `,
);
