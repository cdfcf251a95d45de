import { sqlMigration } from '@jatigi/platform-persistence';

const isVisas = `((select current_setting('jatigi.actor_kind', true)) = 'service' and (select current_setting('jatigi.service', true)) = 'visas')`;

/**
 * A lost document is found by its number as a scanner may misread it, so that a person looks at it. The border needs the
 * very number: O and 0 are two passports. Rows from before know the first alone, and stay as they are.
 */
export const ExactNumbers202611291542 = sqlMigration(
  'ExactNumbers',
  202611291542,
  `
  -- Whether the very numbers lie in lost_document_number; false of what was written before, by this version's predecessor too.
  alter table lost_document add column is_numbered boolean not null default false;

  create table lost_document_number (
    id uuid primary key,
    -- All numbers that may be read alike are one row there.
    -- The version before takes such a row off whole, and knows nothing of these.
    document_id uuid not null references lost_document (id) on delete cascade,
    -- As application_file.travel_document_index: letters and digits as they are printed.
    number_index bytea not null unique,
    circumstance text not null check (circumstance in ('lost', 'stolen')),
    source text not null check (source in ('identity', 'import', 'client')),
    import_id uuid references lost_document_import (id),
    reported_on date not null,
    created_at timestamptz not null
  );
  create index lost_document_number_document on lost_document_number (document_id);
  alter table lost_document_number enable row level security;
  create policy of_visas on lost_document_number using (${isVisas});
  grant select, insert, update (source), delete on lost_document_number to visas_app;
  grant update (is_numbered) on lost_document to visas_app;

  -- Every number that is listed; null where only what it may be read as is known.
  create view listed_number with (security_invoker = true) as
    select n.id, d.document_index, n.number_index, n.circumstance, n.import_id
      from lost_document d join lost_document_number n on n.document_id = d.id
    union all
    select id, document_index, null, circumstance, import_id from lost_document where not is_numbered;
  grant select on listed_number to visas_app;

  -- Identity knows the numbers that consulates were told: it is asked for them again. The older version hears of no such job.
  insert into job (kind, key, payload)
    select 'learn-lost-number', key, jsonb_build_object('reportId', key) from job where kind = 'take-lost-document' and state = 'done'
    on conflict do nothing;
  `,
);
