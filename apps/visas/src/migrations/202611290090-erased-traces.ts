import { sqlMigration } from '@jatigi/platform-persistence';

/** What an erased file leaves behind elsewhere goes with it; and a read says in which role, from where. */
export const ErasedTraces202611290090 = sqlMigration(
  'ErasedTraces',
  202611290090,
  `
  grant delete on consultation_text to visas_app;
  grant update (document_index) on border_crossing to visas_app;
  create index border_crossing_any on border_crossing (application_id) where application_id is not null and document_index <> '';
  create index consultation_text_key on consultation_text (key_person_id);
  create index application_file_key on application_file (key_person_id);
  create index screening_hit_key on screening_hit (key_person_id) where detail is not null;

  -- As what somebody read: shown to the applicant instead of a name. Null: before this was written down, or a service.
  alter table file_read add column by_role text, add column by_post text;
  `,
);
