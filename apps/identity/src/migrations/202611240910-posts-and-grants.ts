import { sqlMigration } from '@jatigi/platform-persistence';

export const PostsAndGrants202611240910 = sqlMigration(
  'PostsAndGrants',
  202611240910,
  `
  create table post (
    id uuid primary key,
    code text not null unique,
    kind text not null check (kind in ('embassy', 'consulate-general', 'consulate', 'honorary-consulate', 'section',
      'headquarters-desk', 'border-post')),
    name_fr text not null,
    name_en text not null,
    country text not null,
    city text not null,
    time_zone text not null,
    currencies text[] not null,
    calendar jsonb not null,
    jurisdictions jsonb not null,
    parent text references post (code),
    sample boolean not null,
    opened_on date not null,
    closed_on date,
    version int not null
  );
  grant select, insert, update on post to identity_app;

  create table role_grant (
    id uuid primary key,
    person_id uuid not null,
    role text not null,
    posts text[] not null,
    valid_from date not null,
    valid_to date,
    state text not null check (state in ('REQUESTED', 'GIVEN', 'ENDED')),
    requested_by uuid not null,
    approved_by uuid,
    ended_by uuid,
    end_reason text,
    version int not null,
    check (state <> 'GIVEN' or (approved_by is not null and approved_by <> requested_by))
  );
  create index role_grant_person on role_grant (person_id);
  alter table role_grant enable row level security;
  create policy role_grant_visible on role_grant using (
    current_setting('jatigi.actor_kind', true) = 'service'
    or person_id::text = current_setting('jatigi.person', true)
    or '*' = any (coalesce(nullif(current_setting('jatigi.posts', true), ''), '{}')::text[])
  );
  grant select, insert, update on role_grant to identity_app;
  `,
);
