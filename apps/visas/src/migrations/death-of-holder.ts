import { sqlMigration } from '@jatigi/platform-persistence';

/** Files may end because their applicant died, drafts included; an issued visa may be revoked. */
export const DeathOfHolder202611240440 = sqlMigration(
  'DeathOfHolder',
  202611240440,
  `
  alter table visa_application drop constraint visa_application_state_check;
  alter table visa_application add constraint visa_application_state_check check (state in ('DRAFT', 'AWAITING_PAYMENT',
    'SUBMITTED', 'ADMISSIBILITY', 'INFO_REQUESTED', 'EXAMINATION', 'DECISION_PROPOSED', 'GRANTED', 'ISSUED', 'REFUSED',
    'INADMISSIBLE', 'WITHDRAWN', 'CLOSED', 'REVOKED'));
  alter table visa_application drop constraint visa_application_check;
  alter table visa_application add constraint visa_application_check
    check (state in ('DRAFT', 'WITHDRAWN', 'CLOSED') or (post is not null and reference is not null));
  `,
);
