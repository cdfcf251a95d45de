import { sqlMigration } from '@jatigi/platform-persistence';
import { caseTablesSql } from '../cases/case-tables';

/** Documents reported lost, and emergency travel documents; what was told of them is encrypted. */
export const TravelPapers202611280920 = sqlMigration(
  'TravelPapers',
  202611280920,
  `
  create table loss_report (
    id uuid primary key,
    version int not null check (version >= 1),
    state text not null check (state in ('REPORTED', 'FOUND')),
    reference text not null unique,
    person_id uuid not null,
    requester_person_id uuid not null,
    post text not null references post (code),
    kind text not null,
    circumstance text not null check (circumstance in ('lost', 'stolen')),
    -- A keyed digest of country and number: the border finds a document without anybody reading the list.
    document_index bytea not null,
    receipt jsonb,
    found_on date,
    created_at timestamptz not null,
    updated_at timestamptz not null
  );
  create unique index loss_report_once on loss_report (person_id, document_index);
  create index loss_report_document on loss_report (document_index, id);
  create index loss_report_requester on loss_report (requester_person_id, id);
  create index loss_report_queue on loss_report (post, state, created_at, id);
  ${caseTablesSql('loss_report', 'true')}

  create table emergency_document (
    id uuid primary key,
    version int not null check (version >= 1),
    state text not null check (state in ('REQUESTED', 'IDENTITY_CHECKED', 'APPROVED', 'SEALED', 'HANDED_OVER', 'ENDED',
      'REFUSED', 'WITHDRAWN')),
    reference text not null unique,
    person_id uuid not null,
    requester_person_id uuid not null,
    post text not null references post (code),
    reason text not null,
    loss_report_id uuid references loss_report (id),
    registered boolean not null,
    files jsonb not null default '[]',
    assigned_to uuid,
    checked_by uuid,
    approved_by uuid,
    approved_on date,
    valid_until date,
    paper jsonb,
    handed_over_on date,
    ending jsonb,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    check (approved_by is null or (checked_by is not null and valid_until is not null and checked_by <> approved_by))
  );
  -- One document that counts for a person, and one request of hers at a post.
  create unique index emergency_document_valid on emergency_document (person_id)
    where state in ('APPROVED', 'SEALED', 'HANDED_OVER');
  create unique index emergency_document_open on emergency_document (person_id, post)
    where state in ('REQUESTED', 'IDENTITY_CHECKED');
  create unique index emergency_document_number on emergency_document (replace(paper ->> 'number', '-', ''));
  create index emergency_document_requester on emergency_document (requester_person_id, id);
  create index emergency_document_queue on emergency_document (post, state, created_at, id);
  create index emergency_document_ending on emergency_document (valid_until)
    where state in ('APPROVED', 'SEALED', 'HANDED_OVER');
  ${caseTablesSql('emergency_document', `state in ('APPROVED', 'SEALED', 'HANDED_OVER', 'ENDED')`)}
  `,
);
