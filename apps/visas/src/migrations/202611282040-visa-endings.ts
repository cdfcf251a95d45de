import { sqlMigration } from '@jatigi/platform-persistence';

/** What becomes of an issued visa: used up, expired, annulled or revoked, the last two by two persons. */
export const VisaEndings202611282040 = sqlMigration(
  'VisaEndings',
  202611282040,
  `
  alter table visa_application add column ending jsonb;
  alter table visa_application drop constraint visa_application_state_check;
  alter table visa_application add constraint visa_application_state_check check (state in ('DRAFT', 'AWAITING_PAYMENT',
    'SUBMITTED', 'NOT_REQUIRED', 'ADMISSIBILITY', 'INFO_REQUESTED', 'EXAMINATION', 'DECISION_PROPOSED', 'GRANTED', 'ISSUED',
    'REFUSED', 'APPEAL_LODGED', 'UPHELD', 'IMPLICITLY_REJECTED', 'INADMISSIBLE', 'WITHDRAWN', 'LAPSED', 'CLOSED', 'REVOKED',
    'USED_UP', 'EXPIRED', 'ANNULLED')) not valid;
  create index visa_application_validity on visa_application ((proposal->'terms'->>'validUntil')) where state = 'ISSUED';
  `,
);
