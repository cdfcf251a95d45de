import { namedFilesSql, sqlMigration } from '@jatigi/platform-persistence';

/** A helper whose mandate names particular files reaches no other (ADR-0021). */
export const Mandates202611281010 = sqlMigration(
  'Mandates',
  202611281010,
  `
  ${namedFilesSql('copy_request')}
  ${namedFilesSql('certificate_request')}
  `,
);
