import { sqlMigration } from '@jatigi/platform-persistence';
import { actingPosts, caseTablesSql } from '../cases/case-tables';

const ofProductionCentre = `exists (select 1 from post p where p.kind = 'production-centre' and p.code = any (${actingPosts}))`;

/** Requests for passports; how long finished ones took; and the ministry's own post. */
export const PassportRequests202611280930 = sqlMigration(
  'PassportRequests',
  202611280930,
  `
  alter table post drop constraint post_kind_check;
  alter table post add constraint post_kind_check check (kind in ('embassy', 'consulate-general', 'consulate',
    'honorary-consulate', 'section', 'headquarters-desk', 'border-post', 'civil-centre', 'central-office',
    'production-centre'));

  create table passport_request (
    id uuid primary key,
    version int not null check (version >= 1),
    state text not null check (state in ('REQUESTED', 'RETURNED', 'APPOINTMENT', 'CAPTURED', 'SENT_TO_PRODUCTION',
      'PRODUCED', 'AT_POST', 'HANDED_OVER', 'REFUSED', 'WITHDRAWN', 'CLOSED')),
    reference text not null unique,
    person_id uuid not null,
    requester_person_id uuid not null,
    post text not null references post (code),
    filed_at text not null references post (code),
    deliver_to text not null references post (code),
    language text not null check (language in ('fr', 'en')),
    kind text not null check (kind in ('first', 'renewal', 'replacement')),
    loss_report_id uuid references loss_report (id),
    registration_id uuid references registration (id),
    proofs jsonb not null default '[]',
    steps jsonb not null,
    due_on date,
    overdue_since date,
    appointment jsonb,
    missed_appointments int not null default 0,
    assigned_to uuid,
    captured_by uuid,
    sent_by uuid,
    handed_over_by uuid,
    ministry_reference text,
    closing text,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    -- Nothing stays in an open state for ever.
    check ((due_on is null) = (state in ('HANDED_OVER', 'REFUSED', 'WITHDRAWN', 'CLOSED'))),
    check (state <> 'SENT_TO_PRODUCTION' or captured_by <> sent_by)
  );
  create unique index passport_request_open on passport_request (person_id) where due_on is not null;
  create index passport_request_requester on passport_request (requester_person_id, id);
  create index passport_request_queue on passport_request (post, state, created_at, id);
  create index passport_request_production on passport_request (state, created_at, id)
    where state in ('SENT_TO_PRODUCTION', 'PRODUCED');
  create index passport_request_due on passport_request (due_on, id) where due_on is not null;
  ${caseTablesSql('passport_request', 'false')}
  create policy production on passport_request for select using (
    state in ('SENT_TO_PRODUCTION', 'PRODUCED') and ${ofProductionCentre}
  );
  create policy production_locks on passport_request for update using (
    state in ('SENT_TO_PRODUCTION', 'PRODUCED') and ${ofProductionCentre}
  );

  -- Days from a state until the passport was at the post, one row for each finished step: nobody's data.
  create table passport_pace (
    id bigint generated always as identity primary key,
    post text not null references post (code),
    state text not null,
    reached_on date not null,
    days int not null check (days >= 0)
  );
  create index passport_pace_post on passport_pace (post, state, reached_on);
  grant select, insert on passport_pace to identity_app;
  `,
);
