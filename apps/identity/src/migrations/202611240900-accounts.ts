import { sqlMigration } from '@jatigi/platform-persistence';

/**
 * Who may see an account row: its person; whoever names its address (opening, confirming, recovering: the row is found
 * by the digest of the address and by nothing else); services in their own name; administrators, whose grant is everywhere.
 */
export const Accounts202611240900 = sqlMigration(
  'Accounts',
  202611240900,
  `
  create table account (
    id uuid primary key,
    person_id uuid not null,
    kind text not null check (kind in ('citizen', 'staff')),
    state text not null check (state in ('PENDING', 'ACTIVE', 'DISABLED')),
    language text not null check (language in ('fr', 'en')),
    email_sealed bytea not null,
    email_index bytea not null unique,
    given_name_sealed bytea,
    password_hash text,
    password_alone boolean not null,
    totp_seed_sealed bytea,
    totp_confirmed_at timestamptz,
    totp_last_step int,
    version int not null,
    opened_at timestamptz not null
  );
  create index account_person on account (person_id);
  alter table account enable row level security;
  create policy account_visible on account using (
    current_setting('jatigi.actor_kind', true) = 'service'
    or person_id::text = current_setting('jatigi.person', true)
    or encode(email_index, 'hex') = current_setting('jatigi.login', true)
    or '*' = any (coalesce(nullif(current_setting('jatigi.posts', true), ''), '{}')::text[])
  );
  grant select, insert, update on account to identity_app;

  create table mail_code (
    account_id uuid not null references account (id),
    purpose text not null check (purpose in ('confirmation', 'recovery', 'invitation')),
    digest bytea not null,
    tries int not null default 0,
    issued_at timestamptz not null,
    expires_at timestamptz not null,
    primary key (account_id, purpose)
  );
  alter table mail_code enable row level security;
  -- Whoever sees the account sees its codes; the subquery is under the policy of account.
  create policy mail_code_visible on mail_code using (exists (select from account where account.id = account_id));
  grant select, insert, update, delete on mail_code to identity_app;

  -- Digests only: neither a login nor an address can be read back.
  create table sign_in_pair (
    login bytea not null,
    network bytea not null,
    failures int not null,
    last_failure_at timestamptz,
    last_success_at timestamptz,
    primary key (login, network)
  );
  create table sign_in_login (
    login bytea primary key,
    failures int not null,
    window_started_at timestamptz
  );
  grant select, insert, update, delete on sign_in_pair, sign_in_login to identity_app;

  create table contact_read (
    id bigint generated always as identity primary key,
    person_id uuid not null,
    service text not null,
    purpose text not null,
    request_id text not null,
    read_at timestamptz not null
  );
  create index contact_read_person on contact_read (person_id);
  alter table contact_read enable row level security;
  create policy contact_read_written on contact_read for insert with check (
    current_setting('jatigi.actor_kind', true) = 'service'
  );
  create policy contact_read_own on contact_read for select using (
    person_id::text = current_setting('jatigi.person', true)
  );
  grant select, insert on contact_read to identity_app;
  `,
);
