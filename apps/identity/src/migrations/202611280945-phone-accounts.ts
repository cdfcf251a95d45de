import { sqlMigration } from '@jatigi/platform-persistence';

// Settings of the transaction are empty text, not NULL, after it: nullif first, cast second (ADR-0004).
const person = `nullif((select current_setting('jatigi.person', true)), '')::uuid`;
const posts = `coalesce(nullif((select current_setting('jatigi.posts', true)), ''), '{}')::text[]`;
const login = `(select current_setting('jatigi.login', true))`;
const isService = `(select current_setting('jatigi.actor_kind', true)) = 'service'`;

/**
 * Accounts for everybody: by e-mail, by telephone, or by a paper code of a desk. An account may have one contact, both
 * or none; whoever names a contact or the number of an account sees its row, as before with the address.
 */
export const PhoneAccounts202611280945 = sqlMigration(
  'PhoneAccounts',
  202611280945,
  `
  alter table account alter column email_sealed drop not null;
  alter table account alter column email_index drop not null;
  alter table account add column phone_sealed bytea;
  alter table account add column phone_index bytea unique;
  alter table account add column number text unique;
  alter table account add constraint account_reachable check (
    (email_index is null) = (email_sealed is null) and (phone_index is null) = (phone_sealed is null)
    and (email_index is not null or phone_index is not null or number is not null)
  );
  drop policy account_visible on account;
  create policy account_visible on account using (
    ${isService} or person_id = ${person} or '*' = any (${posts})
    or encode(email_index, 'hex') = ${login} or encode(phone_index, 'hex') = ${login} or number = ${login}
  );

  alter table mail_code drop constraint mail_code_purpose_check;
  alter table mail_code add constraint mail_code_purpose_check check (
    purpose in ('confirmation', 'recovery', 'invitation', 'sign-in'));

  -- What an account has named and not proved yet.
  create table contact_claim (
    account_id uuid not null references account (id),
    kind text not null check (kind in ('email', 'phone')),
    sealed bytea not null,
    digest bytea not null,
    tries int not null default 0,
    issued_at timestamptz not null,
    expires_at timestamptz not null,
    primary key (account_id, kind)
  );
  alter table contact_claim enable row level security;
  create policy of_account on contact_claim using (exists (select from account where account.id = account_id));
  grant select, insert, update, delete on contact_claim to identity_app;

  -- Digests only: numbers, networks and calling codes are counted, not kept.
  create table sms_budget (
    key bytea primary key,
    since timestamptz not null,
    count int not null
  );
  grant select, insert, update, delete on sms_budget to identity_app;

  -- Opened at a desk for somebody who has neither e-mail nor telephone. The digest stays after its use, so that a second
  -- use is told as such.
  create table desk_account (
    account_id uuid primary key references account (id),
    person_id uuid not null,
    post text not null references post (code),
    registration_id uuid references registration (id),
    number text not null unique,
    opened_by uuid not null,
    opened_at timestamptz not null,
    code_digest bytea unique,
    code_issued_at timestamptz,
    code_expires_at timestamptz,
    redeemed_at timestamptz
  );
  create index desk_account_post on desk_account (post, opened_at desc);
  create table desk_account_history (
    id bigint generated always as identity primary key,
    account_id uuid not null references desk_account (account_id),
    at timestamptz not null,
    kind text not null check (kind in ('opened', 'code-issued', 'redeemed', 'refused-to-staff')),
    by_person uuid
  );
  create index desk_account_history_account on desk_account_history (account_id, id);
  alter table desk_account enable row level security;
  alter table desk_account_history enable row level security;
  create policy desk_account_visible on desk_account using (
    ${isService} or person_id = ${person} or '*' = any (${posts}) or post = any (${posts})
    or encode(code_digest, 'hex') = ${login} or number = ${login}
  );
  create policy of_desk_account on desk_account_history using (
    exists (select from desk_account d where d.account_id = desk_account_history.account_id)
  );
  grant select, insert, update on desk_account to identity_app;
  grant select, insert on desk_account_history to identity_app;
  `,
);
