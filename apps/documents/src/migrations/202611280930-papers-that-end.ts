import { sqlMigration } from '@jatigi/platform-persistence';

/**
 * Papers about anything that may end, of which the registration was the first; certificates, whose kinds the policy of the
 * registry declares, and what identity hands over about travel documents.
 */
export const PapersThatEnd202611280930 = sqlMigration(
  'PapersThatEnd',
  202611280930,
  `
  alter table document drop constraint document_kind_check;
  alter table document add constraint document_kind_check check (kind ~ '^certificate-[a-z]+(-[a-z]+)*$' or kind in
    ('e-visa', 'birth-full-copy', 'birth-extract-with-parentage', 'birth-extract', 'consular-registration',
     'loss-receipt', 'emergency-travel-document'));

  create table paper_ending (
    subject_kind text not null,
    subject_id uuid not null,
    standing text not null check (standing in ('revoked', 'superseded')),
    reason text not null,
    at timestamptz not null,
    primary key (subject_kind, subject_id)
  );
  comment on table paper_ending is 'said by the owner of the subject: no paper about it is issued any more';
  alter table paper_ending enable row level security;
  create policy paper_ending_of_services on paper_ending
    using (current_setting('jatigi.actor_kind', true) = 'service')
    with check (current_setting('jatigi.actor_kind', true) = 'service');
  grant select, insert on paper_ending to documents_app;
  insert into paper_ending select 'registration', registration_id, standing, reason, at from registration_ending;
  drop table registration_ending;

  update job set kind = 'issue-paper', key = 'consular-registration:' || key,
    payload = payload - 'registrationId' ||
      jsonb_build_object('kind', 'consular-registration', 'subjectId', payload -> 'registrationId')
    where kind = 'issue-registration';
  `,
);
