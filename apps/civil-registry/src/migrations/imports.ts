import { sqlMigration } from '@jatigi/platform-persistence';
import { isRegistry, worksAt } from './who-acts';

export const Imports202611240060 = sqlMigration(
  'Imports',
  202611240060,
  `
  -- One file of one old register. The digest makes the same file the same import, however often it is loaded.
  create table import_batch (
    id uuid primary key,
    centre text not null,
    digest text not null,
    state text not null check (state in ('INVALID', 'STAGING', 'STAGED', 'CONFIRMED')),
    rows int not null,
    problems jsonb not null,
    gaps jsonb not null,
    staged_by uuid not null,
    staged_at timestamptz not null,
    unique (centre, digest)
  );

  -- A row waits here until somebody else than who staged it has compared it with its image.
  create table import_row (
    batch_id uuid not null references import_batch (id),
    line int not null,
    year int not null,
    number int not null,
    body jsonb not null,
    upload_id uuid not null,
    media_type text not null,
    act_id uuid references act (id),
    confirmed_by uuid,
    confirmed_at timestamptz,
    primary key (batch_id, line)
  );
  create index import_row_waiting on import_row (batch_id, line) where act_id is null;

  alter table import_batch enable row level security;
  alter table import_row enable row level security;
  create policy of_the_centre on import_batch using (${worksAt('centre')} or ${isRegistry});
  create policy of_the_batch on import_row using (exists (select 1 from import_batch b where b.id = batch_id));
  grant select, insert, update on import_batch, import_row to civil_registry_app;
  `,
);
