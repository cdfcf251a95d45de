import { sampleCopyPolicy } from '@jatigi/civil-registry-domain';
import { sqlMigration } from '@jatigi/platform-persistence';
import { isRegistry, isService, person, worksAt } from './who-acts';

// Written out: a later state comes with a later migration.
const states = `'REQUESTED', 'ENTITLEMENT_CHECK', 'SEARCHING', 'LOCATED', 'AWAITING_PAYMENT', 'APPROVED', 'SEALED',
  'DELIVERED', 'DENIED', 'NOT_FOUND', 'WITHDRAWN'`;
const isIssuing = `(${isService('documents')} and (select current_setting('jatigi.purpose', true)) = 'issuing')`;

export const Copies202611240040 = sqlMigration(
  'Copies',
  202611240040,
  `
  -- The sample of an installation that began before copies had a policy.
  update registry_policy set body = body || '{"copies": ${JSON.stringify(sampleCopyPolicy)}}'::jsonb
    where not body ? 'copies';

  create table copy_request (
    id uuid primary key,
    version int not null check (version >= 1),
    state text not null check (state in (${states})),
    reference text not null unique,
    requester_person_id uuid not null,
    held_by text not null,
    post text not null,
    product text not null,
    relation text not null,
    act_id uuid references act (id),
    proofs jsonb not null default '[]',
    assigned_to uuid,
    decided_by uuid,
    denial jsonb,
    fee jsonb,
    receipt_number text,
    document jsonb,
    due jsonb,
    created_at timestamptz not null,
    updated_at timestamptz not null
  );
  create index copy_request_requester on copy_request (requester_person_id, id);
  create index copy_request_queue on copy_request (post, state, created_at, id);
  create index copy_request_search on copy_request (held_by, created_at, id) where state = 'SEARCHING';
  create index copy_request_act on copy_request (act_id);

  -- What was stated, encrypted under the requester's key. key_person_id names that key for ever.
  create table copy_order (
    copy_request_id uuid primary key references copy_request (id),
    key_person_id uuid not null,
    sealed bytea not null
  );

  create table copy_history (
    id bigint generated always as identity primary key,
    copy_request_id uuid not null references copy_request (id),
    at timestamptz not null,
    kind text not null,
    by_person uuid,
    detail jsonb not null
  );
  create index copy_history_request on copy_history (copy_request_id, id);

  alter table copy_request enable row level security;
  alter table copy_order enable row level security;
  alter table copy_history enable row level security;

  create policy writers on copy_request using (
    requester_person_id = ${person} or ${worksAt('post')} or ${isRegistry}
    or (state = 'SEARCHING' and ${worksAt('held_by')})
  );
  create policy issuing on copy_request for select using (state in ('APPROVED', 'SEALED', 'DELIVERED') and ${isIssuing});
  ${['copy_order', 'copy_history']
    .map(
      (table) =>
        `create policy of_the_request on ${table} using (exists (select 1 from copy_request r where r.id = copy_request_id));`,
    )
    .join('\n  ')}

  grant select, insert, update on copy_request to civil_registry_app;
  grant select, insert on copy_order, copy_history to civil_registry_app;
  `,
);
