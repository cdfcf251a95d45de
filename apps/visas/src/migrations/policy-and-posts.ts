import { sqlMigration } from '@jatigi/platform-persistence';
import { samplePolicy } from '@jatigi/visas-domain';

const literal = (value: unknown): string => `'${JSON.stringify(value).replaceAll("'", "''")}'`;

/** The policy of a fresh installation is the SAMPLE set; later sets are rows beside it, never edits of it. */
export const PolicyAndPosts202611240020 = sqlMigration(
  'PolicyAndPosts',
  202611240020,
  `
  create table policy_set (
    version text primary key,
    active_from date not null,
    state text not null check (state in ('draft', 'proposed', 'approved', 'superseded')),
    body jsonb not null,
    stored_at timestamptz not null default now()
  );
  create index policy_set_active on policy_set (active_from desc) where state = 'approved';
  insert into policy_set (version, active_from, state, body)
  values (${literal(samplePolicy.version).replaceAll('"', '')}, '${samplePolicy.activeFrom}', 'approved', ${literal(samplePolicy)});

  -- What post.* events of identity say; names are asked over HTTP by whoever shows them.
  create table post_copy (
    code text primary key,
    kind text not null,
    country text not null,
    time_zone text not null,
    currencies text[] not null,
    calendar jsonb not null,
    jurisdictions text[] not null,
    closed boolean not null default false
  );

  grant select on policy_set to visas_app;
  grant select, insert, update on post_copy to visas_app;
  `,
);
