import { sqlMigration } from '@jatigi/platform-persistence';

/** Whoever stands in for somebody does so for a fixed time, under an act that names the person. */
export const InterimGrants202611290031 = sqlMigration(
  'InterimGrants',
  202611290031,
  `
  alter table role_grant
    add column interim boolean not null default false,
    add column act_reference text,
    add column act_on date,
    add check ((act_reference is null) = (act_on is null)),
    add check (not interim or (valid_to is not null and act_reference is not null));
  `,
);
