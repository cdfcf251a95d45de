import { sqlMigration } from '@jatigi/platform-persistence';

/** What a draft would have changed, asked by one person and read by whoever decides. Ids of applications, no answers. */
export const PolicySimulations202611281801 = sqlMigration(
  'PolicySimulations',
  202611281801,
  `
  create table policy_simulation (
    id uuid primary key,
    policy_set_id uuid not null references policy_set (id),
    against text not null references policy_set (version),
    applications int not null check (applications between 1 and 100000),
    asked_by uuid not null,
    asked_at timestamptz not null,
    finished_at timestamptz,
    result jsonb,
    check ((finished_at is null) = (result is null))
  );
  create index policy_simulation_set on policy_simulation (policy_set_id, asked_at desc);
  grant select, insert, update on policy_simulation to visas_app;
  `,
);
