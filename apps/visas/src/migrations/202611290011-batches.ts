import { sqlMigration } from '@jatigi/platform-persistence';

const person = `nullif((select current_setting('jatigi.person', true)), '')::uuid`;
const isVisas = `((select current_setting('jatigi.actor_kind', true)) = 'service' and (select current_setting('jatigi.service', true)) = 'visas')`;

/** One command on many files, with the outcome of each (ADR-0045). */
export const Batches202611290011 = sqlMigration(
  'Batches',
  202611290011,
  `
  create table visa_batch (
    id uuid primary key,
    command text not null check (command in ('assign', 'admit', 'accept-document', 'propose-decision', 'decide')),
    parameters jsonb not null,
    group_id uuid references visa_group (id),
    asked_by uuid not null,
    account_id uuid,
    strength text not null,
    asked_at timestamptz not null,
    finished_at timestamptz
  );
  -- version: the one that was seen; a file that changed since then is left alone.
  create table visa_batch_row (
    batch_id uuid not null references visa_batch (id),
    position int not null,
    application_id uuid not null,
    version int,
    outcome text check (outcome in ('done', 'not-done')),
    code text,
    pointer text,
    detail text,
    at timestamptz,
    primary key (batch_id, position),
    unique (batch_id, application_id),
    check ((outcome = 'not-done') = (code is not null) or outcome is null)
  );
  create index visa_batch_row_waiting on visa_batch_row (batch_id, position) where outcome is null;

  alter table visa_batch enable row level security;
  alter table visa_batch_row enable row level security;
  -- Whoever asked; its rows are done in her name.
  create policy of_asker on visa_batch using (asked_by = ${person} or ${isVisas});
  create policy of_batch on visa_batch_row using (exists (select 1 from visa_batch b where b.id = batch_id));
  grant select, insert, update on visa_batch, visa_batch_row to visas_app;
  `,
);
