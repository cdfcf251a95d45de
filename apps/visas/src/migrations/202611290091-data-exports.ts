import { sqlMigration } from '@jatigi/platform-persistence';

const person = `nullif((select current_setting('jatigi.person', true)), '')::uuid`;
const isVisas = `((select current_setting('jatigi.actor_kind', true)) = 'service' and (select current_setting('jatigi.service', true)) = 'visas')`;

/** What somebody asked to have of her own: an archive, sealed under her key, for some days. */
export const DataExports202611290091 = sqlMigration(
  'DataExports',
  202611290091,
  `
  create table data_export (
    id uuid primary key,
    person_id uuid not null,
    state text not null check (state in ('ASKED', 'READY', 'GONE')),
    asked_at timestamptz not null,
    ready_at timestamptz,
    expires_at timestamptz,
    size int,
    key_person_id uuid not null,
    archive bytea,
    check ((state = 'READY') = (archive is not null))
  );
  create unique index data_export_pending on data_export (person_id) where state = 'ASKED';
  create index data_export_person on data_export (person_id, id);
  create index data_export_expiry on data_export (expires_at) where state = 'READY';

  alter table data_export enable row level security;
  create policy own on data_export using (person_id = ${person} or ${isVisas});
  grant select, insert, update on data_export to visas_app;
  `,
);
