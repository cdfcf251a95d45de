import type { PersonColumn } from '@jatigi/platform-persistence';

const application = (column: string, json?: true): PersonColumn => ({
  table: 'visa_application',
  column,
  ...(json && { json }),
});

/** Whose applications these are, and who did what with them: four eyes stay four when two persons are one. */
export const visasPersons: readonly PersonColumn[] = [
  ...['applicant_person_id', 'assigned_to', 'decided_by'].map((column) => application(column)),
  ...['proposal', 'payment', 'ending', 'refusal', 'appeal', 'parts', 'biometrics', 'interview', 'bond', 'filed_by'].map(
    (column) => application(column, true),
  ),
  ...['written_by', 'refuse_everybody_by', 'proposed_by', 'decided_by'].map((column) => ({
    table: 'policy_set',
    column,
  })),
  { table: 'visa_group', column: 'owner_person_id' },
  { table: 'visa_batch', column: 'asked_by' },
  { table: 'policy_simulation', column: 'asked_by' },
  { table: 'consultation', column: 'opened_by' },
  { table: 'consultation', column: 'answered', json: true },
  { table: 'consulted_service', column: 'changed_by', key: 'code' },
  { table: 'border_crossing', column: 'by_person' },
  ...['proposed_by', 'approved_by', 'removal_proposed_by', 'removed_by'].map((column) => ({
    table: 'watchlist_entry',
    column,
  })),
  ...['watchlist_history', 'lost_document_import', 'lost_document_removal'].map((table) => ({
    ...{ table, column: 'by_person' },
  })),
  // One archive that is being made for each person: that of the other goes on alone.
  {
    table: 'data_export',
    column: 'person_id',
    unless: `t.state = 'ASKED' and exists (select 1 from data_export k where k.person_id = $1 and k.state = 'ASKED')`,
  },
  { table: 'screening_hit', column: 'adjudicated_by' },
];
