import { sqlMigration } from '@jatigi/platform-persistence';

/** What the authorization server keeps. The client's id is also the person id that grants are given to. */
export const MachineClients202611240920 = sqlMigration(
  'MachineClients',
  202611240920,
  `
  create table machine_client (
    id uuid primary key,
    name text not null,
    jwks jsonb not null,
    registered_by uuid not null,
    registered_at timestamptz not null,
    disabled_at timestamptz
  );
  grant select, insert, update on machine_client to identity_app;

  create table oidc_item (
    kind text not null,
    id text not null,
    payload jsonb not null,
    expires_at timestamptz,
    consumed_at timestamptz,
    grant_id text,
    primary key (kind, id)
  );
  create index oidc_item_expiry on oidc_item (expires_at);
  create index oidc_item_grant on oidc_item (grant_id) where grant_id is not null;
  grant select, insert, update, delete on oidc_item to identity_app;

  -- Private halves are sealed under the service's master key.
  create table oidc_key (
    kid text primary key,
    sealed bytea not null,
    created_at timestamptz not null default now()
  );
  grant select, insert on oidc_key to identity_app;
  `,
);
