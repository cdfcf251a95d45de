import { samplePolicy } from '@jatigi/civil-registry-domain';
import { sqlMigration } from '@jatigi/platform-persistence';

const literal = (value: unknown): string => `'${JSON.stringify(value).replaceAll("'", "''")}'`;

/** The policy of a fresh installation is the SAMPLE; later ones are rows beside it, never edits of it. */
export const PolicyAndPosts202611240010 = sqlMigration(
  'PolicyAndPosts',
  202611240010,
  `
  create table registry_policy (
    version text primary key,
    active_from date not null,
    state text not null check (state in ('draft', 'proposed', 'approved', 'superseded')),
    body jsonb not null,
    stored_at timestamptz not null default now()
  );
  create index registry_policy_active on registry_policy (active_from desc) where state = 'approved';
  insert into registry_policy (version, active_from, state, body)
  values ('${samplePolicy.version}', '${samplePolicy.activeFrom}', 'approved', ${literal(samplePolicy)});

  -- What post.* events of identity say; names are asked over HTTP by whoever shows them.
  create table post_copy (
    code text primary key,
    kind text not null,
    country text not null,
    time_zone text not null,
    currencies text[] not null,
    parent text,
    closed boolean not null default false
  );

  -- Two accounts that turned out to be one person: acts keep the id they were signed with.
  create table person_alias (
    former_person_id uuid primary key,
    person_id uuid not null
  );
  create index person_alias_person on person_alias (person_id);

  grant select on registry_policy to civil_registry_app;
  grant select, insert, update on post_copy, person_alias to civil_registry_app;
  `,
);
