/** The table of effects outside the database, for the first migration of every service. */
export function jobsSql(service: string): string {
  return `
    create table job (
      id uuid primary key default gen_random_uuid(),
      kind text not null,
      key text not null,
      payload jsonb not null,
      state text not null default 'ready' check (state in ('ready', 'running', 'done', 'failed')),
      attempts int not null default 0,
      run_at timestamptz not null default now(),
      lease_until timestamptz,
      last_error text,
      created_at timestamptz not null default now(),
      finished_at timestamptz,
      unique (kind, key)
    );
    create index job_due on job (kind, run_at) where state in ('ready', 'running');
    grant select, insert, update on job to ${service}_app;
  `;
}
