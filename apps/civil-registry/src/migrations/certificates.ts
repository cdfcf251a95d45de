import { sampleCertificatePolicy } from '@jatigi/civil-registry-domain';
import { sqlMigration } from '@jatigi/platform-persistence';
import { isRegistry, isService, person, worksAt } from './who-acts';

const literal = (value: unknown): string => `'${JSON.stringify(value).replaceAll("'", "''")}'`;
// Written out: a later state comes with a later migration.
const states = `'REQUESTED', 'ENQUIRY', 'INTERVIEW', 'PROPOSED', 'AWAITING_PAYMENT', 'APPROVED', 'SEALED', 'DELIVERED',
  'EXPIRED', 'REVOKED', 'DENIED', 'NOT_FOUND', 'WITHDRAWN'`;
const isIssuing = `(${isService('documents')} and (select current_setting('jatigi.purpose', true)) = 'issuing')`;
const ofRequest = 'exists (select 1 from certificate_request r where r.id = certificate_request_id)';

/** Certificates: their kinds are in the policy, so that a further kind needs no migration. */
export const Certificates202611280930 = sqlMigration(
  'Certificates',
  202611280930,
  `
  -- The sample of an installation that began before certificates had a policy.
  update registry_policy set body = body || jsonb_build_object('certificates', ${literal(sampleCertificatePolicy)}::jsonb)
    where not body ? 'certificates';

  create table certificate_request (
    id uuid primary key,
    version int not null check (version >= 1),
    state text not null check (state in (${states})),
    reference text not null unique,
    kind text not null,
    policy_version text not null references registry_policy (version),
    post text not null,
    language text not null check (language in ('fr', 'en')),
    person_id uuid not null,
    requester_person_id uuid not null,
    registration_id uuid,
    held_by text,
    act_id uuid references act (id),
    reading jsonb,
    uploads jsonb not null default '[]',
    presence jsonb,
    assigned_to uuid,
    proposed_by uuid,
    approved_by uuid,
    signer_role text,
    approved_on date,
    valid_until date,
    fee jsonb,
    receipt_number text,
    document jsonb,
    due jsonb,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    check (state not in ('APPROVED', 'SEALED', 'DELIVERED') or (approved_by is not null and valid_until is not null)),
    check (state <> 'ENQUIRY' or held_by is not null)
  );
  create index certificate_request_requester on certificate_request (requester_person_id, id);
  create index certificate_request_person on certificate_request (person_id);
  create index certificate_request_registration on certificate_request (registration_id);
  create index certificate_request_act on certificate_request (act_id);
  create index certificate_request_queue on certificate_request (post, state, created_at, id);
  create index certificate_request_search on certificate_request (held_by, created_at, id) where held_by is not null;
  create index certificate_request_ending on certificate_request (valid_until) where state in ('SEALED', 'DELIVERED');

  -- Who it is, what was stated and what the post wrote, encrypted under the key of whom it concerns.
  create table certificate_file (
    certificate_request_id uuid primary key references certificate_request (id),
    key_person_id uuid not null,
    sealed bytea not null
  );
  create table certificate_history (
    id bigint generated always as identity primary key,
    certificate_request_id uuid not null references certificate_request (id),
    at timestamptz not null,
    kind text not null,
    by_person uuid,
    detail jsonb not null
  );
  create index certificate_history_request on certificate_history (certificate_request_id, id);
  -- The image that a centre at home sends with its answer, as search_scan for copies.
  create table certificate_scan (
    certificate_request_id uuid primary key references certificate_request (id),
    upload_id uuid not null,
    media_type text not null,
    size int not null,
    sent_by uuid not null,
    sent_at timestamptz not null
  );

  alter table certificate_request enable row level security;
  alter table certificate_file enable row level security;
  alter table certificate_history enable row level security;
  alter table certificate_scan enable row level security;

  create policy writers on certificate_request using (
    requester_person_id = ${person} or person_id = ${person} or ${worksAt('post')} or ${isRegistry}
    or (state = 'ENQUIRY' and ${worksAt('held_by')})
  );
  create policy issuing on certificate_request for select using (
    state in ('APPROVED', 'SEALED', 'DELIVERED') and ${isIssuing}
  );
  create policy of_the_request on certificate_file using (${ofRequest});
  create policy of_the_request on certificate_history using (${ofRequest});
  create policy of_the_request on certificate_scan using (exists (
    select 1 from certificate_request r
    where r.id = certificate_request_id and (${worksAt('r.held_by')} or ${isRegistry})
  ));

  grant select, insert, update on certificate_request, certificate_file, certificate_scan to civil_registry_app;
  grant select, insert on certificate_history to civil_registry_app;

  -- A marriage and its end stand in the margin as well.
  alter table marginal_note drop constraint marginal_note_kind_check;
  alter table marginal_note add constraint marginal_note_kind_check
    check (kind in ('recognition', 'marriage', 'marriage-end', 'death'));
  alter table act_proposal drop constraint act_proposal_kind_check;
  alter table act_proposal add constraint act_proposal_kind_check
    check (kind in ('recognition', 'marriage', 'marriage-end', 'death', 'annulment'));
  `,
);
