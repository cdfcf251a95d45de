import { sqlMigration } from '@jatigi/platform-persistence';

/** Certificates of consular registration, and registrations that ended before their certificate was out. */
export const ConsularRegistrations202611280900 = sqlMigration(
  'ConsularRegistrations',
  202611280900,
  `
  alter table document drop constraint document_kind_check;
  alter table document add constraint document_kind_check check (kind in
    ('e-visa', 'birth-full-copy', 'birth-extract-with-parentage', 'birth-extract', 'consular-registration'));

  create table registration_ending (
    registration_id uuid primary key,
    standing text not null check (standing in ('revoked', 'superseded')),
    reason text not null,
    at timestamptz not null
  );
  comment on table registration_ending is 'said by identity: no certificate of these is issued any more';
  alter table registration_ending enable row level security;
  create policy registration_ending_of_services on registration_ending
    using (current_setting('jatigi.actor_kind', true) = 'service')
    with check (current_setting('jatigi.actor_kind', true) = 'service');
  grant select, insert on registration_ending to documents_app;
  `,
);
