import { namedFilesSql, ofNamedFilesSql, sqlMigration } from '@jatigi/platform-persistence';

/** A helper whose mandate names particular files sees what is due for those, and pays nothing else (ADR-0021). */
export const Mandates202611281010 = sqlMigration(
  'Mandates',
  202611281010,
  `
  ${namedFilesSql('payment', 'subject_id')}
  ${ofNamedFilesSql('register_entry', 'payment', 'payment_id')}
  ${ofNamedFilesSql('checkout', 'payment', 'payment_id')}
  `,
);
