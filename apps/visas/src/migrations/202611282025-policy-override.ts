import { sqlMigration } from '@jatigi/platform-persistence';

/** Why everybody is to be refused, for whoever decides; how far a simulation has come. */
export const PolicyOverride202611282025 = sqlMigration(
  'PolicyOverride',
  202611282025,
  `
  alter table policy_set add column refuse_everybody_reason text;
  alter table policy_simulation add column examined_so_far int not null default 0;
  `,
);
