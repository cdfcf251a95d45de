import { sqlMigration } from '@jatigi/platform-persistence';

/**
 * A suspension can be lifted: where a document stands is no longer one row for ever but a history, of which the newest row
 * counts. Rows are only ever added.
 */
export const Standings202611281600 = sqlMigration(
  'Standings',
  202611281600,
  `
  alter table document_withdrawal rename to document_standing;
  alter table document_standing drop constraint document_withdrawal_pkey;
  alter table document_standing drop constraint document_withdrawal_standing_check;
  alter table document_standing add column id bigint generated always as identity primary key;
  alter table document_standing add constraint document_standing_standing_check
    check (standing in ('valid', 'suspended', 'revoked', 'superseded'));
  comment on table document_standing is 'what authorities said of documents; the row with the highest id counts';
  comment on column document_standing.standing is 'valid: a suspension was lifted';
  create index document_standing_newest on document_standing (document_id, id desc);
  -- Revoked and superseded are said once and for ever, whatever the program does.
  create unique index document_standing_final on document_standing (document_id)
    where standing in ('revoked', 'superseded');
  `,
);
