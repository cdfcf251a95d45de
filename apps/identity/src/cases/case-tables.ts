// Settings of the transaction are empty text, not NULL, after it: nullif first, cast second (ADR-0004).
export const actingPerson = `nullif((select current_setting('jatigi.person', true)), '')::uuid`;
export const actingPosts = `coalesce(nullif((select current_setting('jatigi.posts', true)), ''), '{}')::text[]`;
export const isService = (name: string): string =>
  `((select current_setting('jatigi.actor_kind', true)) = 'service' and (select current_setting('jatigi.service', true)) = '${name}')`;
export const isIssuing = `(${isService('documents')} and (select current_setting('jatigi.purpose', true)) = 'issuing')`;

/**
 * What stands beside the table of every kind of case: what is encrypted, what happened, who read; and the frame in which
 * each of them is seen. The table itself has `id`, `person_id`, `requester_person_id`, `post` and comes first.
 * Migrations call this: once released it does not change, a new version stands beside it.
 * @param printed condition under which documents may read a case to print it
 */
export function caseTablesSql(table: string, printed: string): string {
  return besideSql(table) + frameSql(table, printed);
}

const besideSql = (table: string): string => `
  create table ${table}_file (
    ${table}_id uuid primary key references ${table} (id),
    key_person_id uuid not null,
    sealed bytea not null
  );
  create table ${table}_history (
    id bigint generated always as identity primary key,
    ${table}_id uuid not null references ${table} (id),
    at timestamptz not null,
    kind text not null,
    by_person uuid,
    detail jsonb not null
  );
  create index ${table}_history_case on ${table}_history (${table}_id, id);
  -- Every read by somebody else than whose it is.
  create table ${table}_read (
    id bigint generated always as identity primary key,
    ${table}_id uuid,
    at timestamptz not null,
    by_person uuid,
    by_service text not null,
    purpose text not null,
    what text not null
  );
  create index ${table}_read_case on ${table}_read (${table}_id, id);
  `;

function frameSql(table: string, printed: string): string {
  const parts = ['file', 'history', 'read'].map((part) => `${table}_${part}`);
  const ofCase = `exists (select 1 from ${table} r where r.id = ${table}_id)`;
  return `
  ${[table, ...parts].map((one) => `alter table ${one} enable row level security;`).join('\n  ')}

  create policy writers on ${table} using (
    requester_person_id = ${actingPerson} or person_id = ${actingPerson}
    or '*' = any (${actingPosts}) or post = any (${actingPosts}) or ${isService('identity')}
  );
  create policy issuing on ${table} for select using ((${printed}) and ${isIssuing});
  create policy of_case on ${table}_file using (${ofCase});
  create policy of_case on ${table}_history using (${ofCase});
  create policy of_case on ${table}_read for select using (${ofCase});
  create policy in_own_name on ${table}_read for insert with check (by_person is not distinct from ${actingPerson});

  grant select, insert, update on ${table}, ${table}_file to identity_app;
  grant select, insert on ${table}_history, ${table}_read to identity_app;
  `;
}
