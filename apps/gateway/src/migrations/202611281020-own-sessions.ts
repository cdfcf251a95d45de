import { sqlMigration } from '@jatigi/platform-persistence';

/** A person tells her sessions apart and ends one: each has a name to point at that is not its token. */
export const OwnSessions202611281020 = sqlMigration(
  'OwnSessions',
  202611281020,
  `
  alter table session add column id uuid not null unique default gen_random_uuid();
  alter table session add column device text;
  `,
);
