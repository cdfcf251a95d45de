import { sqlMigration } from '@jatigi/platform-persistence';

/** Persons that are one are kept by the platform now (`person_merge`); links of acts follow them there and back. */
export const PersonsMerge202611280920 = sqlMigration(
  'PersonsMerge',
  202611280920,
  `
  insert into person_merge (former_person_id, person_id, merged_at)
  select former_person_id, person_id, now() from person_alias where former_person_id <> person_id;
  grant update (person_id) on act_person_link to civil_registry_app;
  `,
);
