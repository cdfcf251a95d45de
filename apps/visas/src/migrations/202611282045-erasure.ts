import { sqlMigration } from '@jatigi/platform-persistence';

/** Files that are kept no longer lose their encrypted part; a draft that is erased never had a post. */
export const Erasure202611282045 = sqlMigration(
  'Erasure',
  202611282045,
  `
  alter table visa_application drop constraint visa_application_state_check;
  alter table visa_application add constraint visa_application_state_check check (state in ('DRAFT', 'AWAITING_PAYMENT',
    'SUBMITTED', 'NOT_REQUIRED', 'ADMISSIBILITY', 'INFO_REQUESTED', 'EXAMINATION', 'DECISION_PROPOSED', 'GRANTED', 'ISSUED',
    'REFUSED', 'APPEAL_LODGED', 'UPHELD', 'IMPLICITLY_REJECTED', 'INADMISSIBLE', 'WITHDRAWN', 'LAPSED', 'CLOSED', 'REVOKED',
    'USED_UP', 'EXPIRED', 'ANNULLED', 'ERASED')) not valid;
  alter table visa_application drop constraint visa_application_check;
  alter table visa_application add constraint visa_application_check
    check (state in ('DRAFT', 'WITHDRAWN', 'CLOSED', 'ERASED') or (post is not null and reference is not null)) not valid;
  create index visa_application_retention on visa_application (state, updated_at);
  grant delete on application_file to visas_app;
  `,
);
