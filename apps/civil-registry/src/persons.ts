import type { PersonColumn } from '@jatigi/platform-persistence';

const of = (table: string, columns: readonly string[]): PersonColumn[] => columns.map((column) => ({ table, column }));

/**
 * Whose files these are, and who did what with them: four eyes stay four when two persons are one. Acts cannot be
 * rewritten: they keep the id they were signed with, and their links say whose they are now.
 */
export const registryPersons: readonly PersonColumn[] = [
  ...of('declaration', ['started_by', 'declared_by', 'verified_by', 'assigned_to']),
  { table: 'declaration', column: 'facts', json: true },
  ...of('copy_request', ['requester_person_id', 'assigned_to', 'decided_by']),
  ...of('certificate_request', ['person_id', 'requester_person_id', 'assigned_to']),
  { table: 'certificate_request', column: 'proposed_by', unless: 't.approved_by = $1::uuid' },
  { table: 'certificate_request', column: 'approved_by', unless: 't.proposed_by = $1::uuid' },
  ...of('import_batch', ['staged_by']),
  ...of('act_proposal', ['proposed_by']),
  {
    table: 'act_person_link',
    column: 'person_id',
    key: `t.act_id || ' ' || t.role`,
    unless: `exists (select 1 from act_person_link o where o.act_id = t.act_id and o.role = t.role and o.person_id = $1)`,
  },
];
