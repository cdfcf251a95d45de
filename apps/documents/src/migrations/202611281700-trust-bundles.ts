import { sqlMigration } from '@jatigi/platform-persistence';

/** Signed trust bundles, of which the newest is served and some earlier ones are kept to make updates from. */
export const TrustBundles202611281700 = sqlMigration(
  'TrustBundles',
  202611281700,
  `
  create table trust_bundle (
    version int primary key,
    issued_at timestamptz not null,
    next_update timestamptz not null,
    made_from text not null,
    content bytea not null,
    size int not null,
    status_list bytea not null,
    seal_list bytea not null
  );
  comment on column trust_bundle.made_from is 'digest of everything that it says beside version and times';
  comment on column trust_bundle.content is 'the signed file';
  alter table trust_bundle enable row level security;
  create policy trust_bundle_read_by_anybody on trust_bundle for select using (true);
  create policy trust_bundle_made_by_the_service on trust_bundle
    using (current_setting('jatigi.actor_kind', true) = 'service')
    with check (current_setting('jatigi.actor_kind', true) = 'service');
  grant select, insert, delete on trust_bundle to documents_app;

  alter table document add column index_in_seal boolean not null default false;
  create index document_seal_digest on document (seal_digest);
  create index document_sha256 on document (sha256);
  comment on table status_index is
    'the next place in the status list, given before a paper is printed: places of papers that never came are not used';
  comment on column document.index_in_seal is
    'false: the seal of the paper says no index (ICAO profiles, national ones of old), and is listed by its digest';
  `,
);
