import { sqlMigration } from '@jatigi/platform-persistence';

/** Codes that a person shows at a counter, and the kinds of posts that keep civil-status registers. */
export const LinkCodes202611240940 = sqlMigration(
  'LinkCodes',
  202611240940,
  `
  alter table post drop constraint post_kind_check;
  alter table post add constraint post_kind_check check (kind in ('embassy', 'consulate-general', 'consulate',
    'honorary-consulate', 'section', 'headquarters-desk', 'border-post', 'civil-centre', 'central-office'));

  create table link_code (
    person_id uuid primary key,
    digest bytea not null unique,
    expires_at timestamptz not null
  );
  alter table link_code enable row level security;
  create policy link_code_visible on link_code using (
    current_setting('jatigi.actor_kind', true) = 'service'
    or person_id::text = current_setting('jatigi.person', true)
  );
  grant select, insert, update, delete on link_code to identity_app;
  `,
);
