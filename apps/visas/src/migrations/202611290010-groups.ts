import { sqlMigration } from '@jatigi/platform-persistence';

const person = `nullif((select current_setting('jatigi.person', true)), '')::uuid`;
const named = `nullif((select current_setting('jatigi.files', true)), '')`;
const isVisas = `((select current_setting('jatigi.actor_kind', true)) = 'service' and (select current_setting('jatigi.service', true)) = 'visas')`;

/** Families, groups and delegations: what is said once for several files (ADR-0045). */
export const Groups202611290010 = sqlMigration(
  'Groups',
  202611290010,
  `
  create table visa_group (
    id uuid primary key,
    version int not null check (version >= 1),
    kind text not null check (kind in ('family', 'group', 'delegation')),
    owner_person_id uuid not null,
    documents jsonb not null default '[]',
    created_at timestamptz not null,
    updated_at timestamptz not null
  );
  create index visa_group_owner on visa_group (owner_person_id, id);

  -- Name and host: encrypted under the key of whoever made the group, which key_person_id names.
  create table visa_group_text (
    group_id uuid primary key references visa_group (id),
    key_person_id uuid not null,
    sealed bytea not null
  );

  alter table visa_application add column group_id uuid references visa_group (id);
  create index visa_application_group on visa_application (group_id, id) where group_id is not null;

  alter table visa_group enable row level security;
  alter table visa_group_text enable row level security;
  -- Whoever made it, and whoever sees one of its files.
  create policy of_owner_or_file on visa_group using (
    owner_person_id = ${person} or ${isVisas}
    or exists (select 1 from visa_application a where a.group_id = visa_group.id)
  ) with check (owner_person_id = ${person} or ${isVisas});
  create policy named_files on visa_group as restrictive using (
    ${named} is null or exists (select 1 from visa_application a where a.group_id = visa_group.id)
  );
  create policy of_group on visa_group_text using (exists (select 1 from visa_group g where g.id = group_id));
  grant select, insert, update on visa_group, visa_group_text to visas_app;
  grant delete on visa_group_text to visas_app;
  `,
);
