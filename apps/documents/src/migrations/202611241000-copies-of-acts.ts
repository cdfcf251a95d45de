import { sqlMigration } from '@jatigi/platform-persistence';

/** Copies of civil-status acts, and documents that no longer stand. */
export const CopiesOfActs202611241000 = sqlMigration(
  'CopiesOfActs',
  202611241000,
  `
  alter table document drop constraint document_kind_check;
  alter table document add constraint document_kind_check
    check (kind in ('e-visa', 'birth-full-copy', 'birth-extract-with-parentage', 'birth-extract'));
  alter table document add column act_id uuid;
  alter table document add column held_by text;
  create index document_act on document (act_id) where act_id is not null;
  comment on column document.act_id is 'the act that was copied: when it no longer stands, neither does the copy';

  -- Said once and for ever: a document that was withdrawn is never made good again, a new one is issued.
  create table document_withdrawal (
    document_id uuid primary key references document (id),
    standing text not null check (standing in ('revoked', 'superseded')),
    reason text not null,
    at timestamptz not null
  );
  alter table document_withdrawal enable row level security;
  create policy withdrawal_seen_by_anybody on document_withdrawal for select using (true);
  create policy withdrawn_by_services on document_withdrawal for insert
    with check (current_setting('jatigi.actor_kind', true) = 'service');
  grant select, insert on document_withdrawal to documents_app;
  `,
);
