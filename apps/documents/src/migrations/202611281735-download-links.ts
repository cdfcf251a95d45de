import { sqlMigration } from '@jatigi/platform-persistence';

/** Links that give one file once, to whoever holds them, for a minute. */
export const DownloadLinks202611281735 = sqlMigration(
  'DownloadLinks',
  202611281735,
  `
  create table download_link (
    digest bytea primary key,
    folder text not null check (folder in ('uploads', 'documents')),
    file_id uuid not null,
    expires_at timestamptz not null,
    used_at timestamptz
  );
  comment on column download_link.digest is 'SHA-256 of the token: who reads this table cannot download';
  create index download_link_expiry on download_link (expires_at);
  alter table download_link enable row level security;
  create policy download_link_of_services on download_link
    using (current_setting('jatigi.actor_kind', true) = 'service')
    with check (current_setting('jatigi.actor_kind', true) = 'service');
  grant select, insert, update, delete on download_link to documents_app;
  `,
);
