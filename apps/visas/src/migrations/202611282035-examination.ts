import { sqlMigration } from '@jatigi/platform-persistence';

/** The parts of the examination. A file without them was admitted before: only its documents are looked at (ADR-0043). */
export const Examination202611282035 = sqlMigration(
  'Examination',
  202611282035,
  `
  alter table visa_application
    add column parts jsonb,
    add column biometrics jsonb;
  `,
);
