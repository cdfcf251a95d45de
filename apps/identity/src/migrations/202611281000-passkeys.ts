import { sqlMigration } from '@jatigi/platform-persistence';

const isService = `(select current_setting('jatigi.actor_kind', true)) = 'service'`;
// The subquery is under the policy of account: its person, whoever names its login, services, administrators.
const ofAccount = 'exists (select from account where account.id = account_id)';

/**
 * Passkeys, the challenges they answer, and recovery codes. They belong to an account, not to a person: when two persons
 * are merged or parted they go where the account goes.
 */
export const Passkeys202611281000 = sqlMigration(
  'Passkeys',
  202611281000,
  `
  create table passkey (
    id uuid primary key,
    account_id uuid not null references account (id),
    credential_id text not null unique check (length(credential_id) between 1 and 1400),
    public_key bytea not null,
    sign_count bigint not null check (sign_count >= 0),
    transports text[] not null default '{}',
    aaguid uuid,
    name text not null check (length(name) between 1 and 60),
    device_type text not null check (device_type in ('singleDevice', 'multiDevice')),
    backed_up boolean not null,
    created_at timestamptz not null,
    last_used_at timestamptz,
    -- Its counter went back: there are two copies of the key, and which is hers nobody can tell.
    suspicious_at timestamptz,
    removed_at timestamptz
  );
  create index passkey_account on passkey (account_id) where removed_at is null;
  alter table passkey enable row level security;
  create policy of_account on passkey using (${isService} or ${ofAccount});
  grant select, insert, update on passkey to identity_app;

  -- Deleted by its answer, right or wrong: it is answered once.
  create table passkey_challenge (
    id uuid primary key,
    challenge text not null,
    purpose text not null check (purpose in ('sign-in', 'enrol', 'step-up')),
    account_id uuid references account (id),
    expires_at timestamptz not null,
    check ((account_id is null) = (purpose = 'sign-in'))
  );
  create index passkey_challenge_end on passkey_challenge (expires_at);
  alter table passkey_challenge enable row level security;
  create policy of_account on passkey_challenge using (${isService} or ${ofAccount});
  grant select, insert, delete on passkey_challenge to identity_app;

  create table recovery_code (
    account_id uuid not null references account (id),
    digest bytea not null,
    issued_at timestamptz not null,
    used_at timestamptz,
    primary key (account_id, digest)
  );
  alter table recovery_code enable row level security;
  create policy of_account on recovery_code using (${ofAccount});
  grant select, insert, update, delete on recovery_code to identity_app;
  `,
);
