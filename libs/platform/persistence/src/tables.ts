/** Tables that every command needs: stored answers of idempotent commands, and the copy of the grants. */
export function persistenceSql(service: string): string {
  const app = `${service}_app`;
  return `
    grant select on migration to ${app};

    create table idempotency_key (
      actor text not null,
      key text not null,
      fingerprint text not null,
      answer bytea,
      created_at timestamptz not null default now(),
      primary key (actor, key)
    );
    create index idempotency_key_age on idempotency_key (created_at);
    grant select, insert, update, delete on idempotency_key to ${app};

    create table grant_projection (
      grant_id uuid primary key,
      person_id uuid not null,
      role text not null,
      posts text[] not null,
      valid_from date not null,
      valid_to date,
      ended_at timestamptz
    );
    create index grant_projection_person on grant_projection (person_id);
    grant select, insert, update on grant_projection to ${app};

    create table disabled_account (
      account_id uuid primary key,
      disabled_at timestamptz not null default now()
    );
    grant select, insert on disabled_account to ${app};
  `;
}

/** Persons that turned out to be one, and every row that was moved for it: ids only (`persons.ts`). */
export function personsSql(service: string): string {
  return `
    create table person_merge (
      former_person_id uuid primary key,
      person_id uuid not null,
      merged_at timestamptz not null,
      check (former_person_id <> person_id)
    );
    create index person_merge_person on person_merge (person_id);

    create table person_move (
      former_person_id uuid not null references person_merge on delete cascade,
      relation text not null,
      field text not null,
      row_key text not null,
      path text[] not null default '{}',
      primary key (former_person_id, relation, field, row_key, path)
    );
    grant select, insert, update, delete on person_merge, person_move to ${service}_app;
  `;
}
