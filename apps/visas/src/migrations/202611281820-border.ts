import { sqlMigration } from '@jatigi/platform-persistence';

const isVisas = `((select current_setting('jatigi.actor_kind', true)) = 'service' and (select current_setting('jatigi.service', true)) = 'visas')`;

/** The journals of the border desks, and what they add up to for each visa. */
export const Border202611281820 = sqlMigration(
  'Border',
  202611281820,
  `
  create index visa_application_number on visa_application ((issued->>'number')) where issued is not null;

  -- Written once, never changed. A line that names no visa we know is kept too: nothing a desk tells is lost.
  create table border_crossing (
    id uuid primary key,
    application_id uuid references visa_application (id),
    kind text not null check (kind in ('entry', 'exit', 'refusal')),
    post text not null,
    desk text not null,
    at timestamptz not null,
    written_at timestamptz not null,
    received_at timestamptz not null,
    document_index bytea not null,
    codes text[] not null default '{}',
    by_person uuid
  );
  create index border_crossing_visa on border_crossing (application_id, at) where application_id is not null;

  create table visa_use (
    application_id uuid primary key references visa_application (id),
    stays jsonb not null,
    conflicts jsonb not null,
    here_since date,
    last_day date,
    last_day_by text,
    -- The first day of the stay whose overstay was told.
    told_for date
  );
  create index visa_use_late on visa_use (last_day) where here_since is not null;
  create index visa_use_conflict on visa_use (application_id) where conflicts <> '[]';

  alter table border_crossing enable row level security;
  alter table visa_use enable row level security;
  create policy of_visas on border_crossing using (${isVisas});
  create policy of_visas on visa_use using (${isVisas});
  grant select, insert on border_crossing to visas_app;
  -- Two persons that are one (see persons.ts).
  grant update (by_person) on border_crossing to visas_app;
  grant select, insert, update on visa_use to visas_app;
  `,
);
