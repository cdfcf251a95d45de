import { sqlMigration } from '@jatigi/platform-persistence';

/** An amount may be asked for a certificate as well. */
export const CertificateRequests202611280930 = sqlMigration(
  'CertificateRequests',
  202611280930,
  `
  alter table payment drop constraint payment_subject_kind_check;
  alter table payment add constraint payment_subject_kind_check
    check (subject_kind in ('visa-application', 'copy-request', 'certificate-request'));
`,
);
