import { sqlMigration } from '@jatigi/platform-persistence';

/**
 * Programs of others: every change is proposed by one administrator and decided by another; the row of the client holds
 * what was decided last. Clients registered before this keep working as machines.
 */
export const Programs202611280950 = sqlMigration(
  'Programs',
  202611280950,
  `
  alter table machine_client
    add column kind text not null default 'machine' check (kind in ('machine', 'native', 'kiosk')),
    add column redirect_uris text[] not null default '{}',
    add column scopes text[] not null default '{}',
    add column requests_per_minute int not null default 600 check (requests_per_minute between 1 and 100000),
    add column state text not null default 'ACTIVE' check (state in ('PROPOSED', 'ACTIVE', 'REJECTED', 'DISABLED')),
    alter column jwks drop not null;
  update machine_client set state = 'DISABLED' where disabled_at is not null;

  create table client_change (
    id uuid primary key,
    client_id uuid not null references machine_client (id),
    facts jsonb not null,
    proposed_by uuid not null,
    proposed_at timestamptz not null,
    decided_by uuid,
    decided_at timestamptz,
    approved boolean,
    check ((decided_at is null) = (approved is null)),
    check (decided_by is null or not approved or decided_by <> proposed_by)
  );
  create unique index client_change_open on client_change (client_id) where decided_at is null;
  grant select, insert, update on client_change to identity_app;

  -- How much each program asked the gateway for, by day. A batch of figures counts once, however often it arrives.
  create table client_usage (
    client_id uuid not null references machine_client (id),
    day date not null,
    requests bigint not null,
    refused bigint not null,
    primary key (client_id, day)
  );
  create table client_usage_batch (
    id uuid primary key,
    received_at timestamptz not null
  );
  grant select, insert, update on client_usage to identity_app;
  grant select, insert, delete on client_usage_batch to identity_app;

  -- What a person lets a program do; its id is the grant of the authorization server.
  create table consent (
    id uuid primary key,
    person_id uuid not null,
    account_id uuid not null,
    client_id uuid not null references machine_client (id),
    scopes text[] not null,
    given_at timestamptz not null,
    valid_until timestamptz not null,
    ended_at timestamptz,
    end_reason text check (end_reason in ('person', 'reused')),
    check ((ended_at is null) = (end_reason is null))
  );
  create index consent_person on consent (person_id) where ended_at is null;
  alter table consent enable row level security;
  create policy own on consent using (
    person_id = nullif((select current_setting('jatigi.person', true)), '')::uuid
    or ((select current_setting('jatigi.actor_kind', true)) = 'service'
        and (select current_setting('jatigi.service', true)) = 'identity')
  );
  grant select, insert, update on consent to identity_app;
  -- Which account the browser that asked belonged to: another browser cannot answer for it.
  create table authorization_ask (
    uid text primary key,
    account_id uuid not null,
    at timestamptz not null
  );
  grant select, insert, update, delete on authorization_ask to identity_app;

  create unique index oidc_item_user_code on oidc_item ((payload->>'userCode')) where kind = 'DeviceCode';
  create index oidc_item_uid on oidc_item ((payload->>'uid')) where kind in ('Session', 'Interaction');
  `,
);
