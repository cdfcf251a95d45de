import { sqlMigration } from '@jatigi/platform-persistence';

/** Letters of refusal are issued too. */
export const RefusalLetters202611290051 = sqlMigration(
  'RefusalLetters',
  202611290051,
  `
  alter table document drop constraint document_kind_check;
  alter table document add constraint document_kind_check check (kind ~ '^certificate-[a-z]+(-[a-z]+)*$' or kind in
    ('e-visa', 'birth-full-copy', 'birth-extract-with-parentage', 'birth-extract', 'consular-registration',
     'loss-receipt', 'emergency-travel-document', 'refusal-letter'));
  `,
);
