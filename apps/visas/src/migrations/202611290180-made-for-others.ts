import { sqlMigration } from '@jatigi/platform-persistence';

/** Whose journey a file of a group is: its maker's own, or somebody else's that outlives her (ADR-0045). */
export const MadeForOthers202611290180 = sqlMigration(
  'MadeForOthers',
  202611290180,
  `
  alter table visa_application
    add column is_for_another boolean not null default false,
    add column handed_to text;
  -- One person has one file in a group: the first that was begun counts as her own.
  update visa_application a set is_for_another = true
   where a.group_id is not null and exists (
     select 1 from visa_application f where f.group_id = a.group_id and (f.created_at, f.id) < (a.created_at, a.id));
  `,
);
