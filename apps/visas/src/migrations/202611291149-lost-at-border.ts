import { sqlMigration } from '@jatigi/platform-persistence';

const isVisas = `((select current_setting('jatigi.actor_kind', true)) = 'service' and (select current_setting('jatigi.service', true)) = 'visas')`;

/**
 * Lost and stolen passports at the border: desks without a network learn of them by their bundle. Documents that were listed
 * by mistake, or that whoever listed them takes back, leave the list, with a trace.
 */
export const LostAtBorder202611291149 = sqlMigration(
  'LostAtBorder',
  202611291149,
  `
  -- The passport of a file as the list of lost documents names it. Null in files from before: a bundle reads them.
  alter table application_file add column lost_document_index bytea;

  create table lost_document_removal (
    id uuid primary key,
    document_index bytea not null,
    circumstance text not null,
    source text not null,
    reported_on date not null,
    reason text not null check (reason in ('reported-by-mistake', 'taken-back')),
    -- Of the message that asks for it, as the service that sent it calls it; it names nobody.
    reference text not null,
    by_person uuid not null,
    at timestamptz not null
  );
  alter table lost_document_removal enable row level security;
  create policy of_visas on lost_document_removal using (${isVisas});
  grant select, insert on lost_document_removal to visas_app;
  -- Two persons that are one (see persons.ts).
  grant update (by_person) on lost_document_removal to visas_app;
  -- What a consulate was told after somebody else stays listed whatever that other says.
  grant update (source), delete on lost_document to visas_app;
  `,
);
