import { sqlMigration } from '@jatigi/platform-persistence';

/**
 * Type of visa and class of processing, as the policy answered at the submission: an officer looks for them in a queue.
 * Plain columns, for row-level security lets an index answer those alone (ADR-0050). The database makes them itself, also
 * of what the version of the service before this one writes: no trigger runs, and what is there is filled at once.
 */
export const KindsOfFiles202611291541 = sqlMigration(
  'KindsOfFiles',
  202611291541,
  `
  alter table visa_application
    add column visa_type text generated always as (assessment->>'visaType') stored,
    add column processing_class text generated always as (assessment->'processing'->>'class') stored;
  -- With the columns that row-level security looks at, like the indexes of the queue. Drafts have no type and cost nothing.
  create index visa_application_type on visa_application (post, state, visa_type, due_on, id)
    include (applicant_person_id, assigned_to, processing_class) where visa_type is not null;
  -- Standard is what nearly every file is: the index of the queue finds it.
  create index visa_application_express on visa_application (post, state, due_on, id)
    include (applicant_person_id, assigned_to, visa_type) where processing_class = 'express';
  analyze visa_application (visa_type, processing_class);
  `,
);
