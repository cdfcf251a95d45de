import { sqlMigration } from '@jatigi/platform-persistence';

/** Sessions by the hash of their token; revocations outlive the sessions they end, against sign-ins under way. */
export const Session202611240900 = sqlMigration(
  'Session',
  202611240900,
  `
  create table session (
    token_hash bytea primary key check (octet_length(token_hash) = 32),
    person_id uuid not null,
    account_id uuid not null,
    strength text not null check (strength in ('password', 'mfa')),
    created_at timestamptz not null,
    last_seen_at timestamptz not null,
    expires_at timestamptz not null,
    ended_at timestamptz,
    ended_because text,
    check ((ended_at is null) = (ended_because is null))
  );
  create index session_person on session (person_id) where ended_at is null;
  create index session_account on session (account_id) where ended_at is null;
  create index session_age on session (expires_at);
  grant select, insert, update, delete on session to gateway_app;

  create table revocation (
    subject uuid primary key, -- a person or an account
    revoked_at timestamptz not null
  );
  grant select, insert, update, delete on revocation to gateway_app;

  create table rate_limit (
    key varchar(255) primary key,
    points integer not null default 0,
    expire bigint
  );
  create index rate_limit_expire on rate_limit (expire);
  grant select, insert, update, delete on rate_limit to gateway_app;

  create table known_openapi (
    service text primary key,
    document jsonb not null,
    fetched_at timestamptz not null
  );
  grant select, insert, update on known_openapi to gateway_app;
  `,
);
