import type { PersonColumn } from '@jatigi/platform-persistence';

const of = (table: string, columns: readonly string[]): PersonColumn[] => columns.map((column) => ({ table, column }));

/** A pair follows the kept person, unless it is one already with her, or is what merged the two. */
const otherPairs = (column: string, other: string): PersonColumn => ({
  table: 'double_person',
  column,
  unless: `t.${other} = $1::uuid or t.state in ('MERGED', 'UNDO_PROPOSED') or exists (select 1 from double_person o
    where least(o.person_a, o.person_b) = least($1::uuid, t.${other})
      and greatest(o.person_a, o.person_b) = greatest($1::uuid, t.${other}))`,
});

/** Of two that are under way the kept person's goes on as hers; the other stays with who asked for it. */
const oneAtATime = (table: string, isOpen: string): PersonColumn => ({
  table,
  column: 'person_id',
  unless: `t.${isOpen} and exists (select 1 from ${table} o where o.person_id = $1::uuid and o.${isOpen})`,
});

/**
 * Whose files these are in identity, and who did what with them. Accounts are moved apart, because they are sealed under
 * the person's key (`merge-persons.ts`); numbers stay with whom they were given to and resolve by `person_merge`.
 * What two officers did who turn out to be one person stays as it was written.
 */
export const identityPersons: readonly PersonColumn[] = [
  ...of('registration', ['person_id', 'requester_person_id', 'assigned_to']),
  { table: 'registration', column: 'verified_by', unless: 't.registered_by = $1::uuid' },
  { table: 'registration', column: 'registered_by', unless: 't.verified_by = $1::uuid' },
  ...of('loss_report', ['requester_person_id']),
  {
    table: 'loss_report',
    column: 'person_id',
    unless: 'exists (select 1 from loss_report o where o.person_id = $1::uuid and o.document_index = t.document_index)',
  },
  ...of('emergency_document', ['requester_person_id', 'assigned_to']),
  oneAtATime('emergency_document', `state not in ('ENDED', 'REFUSED', 'WITHDRAWN')`),
  { table: 'emergency_document', column: 'checked_by', unless: 't.approved_by = $1::uuid' },
  { table: 'emergency_document', column: 'approved_by', unless: 't.checked_by = $1::uuid' },
  ...of('passport_request', ['requester_person_id', 'assigned_to', 'handed_over_by']),
  oneAtATime('passport_request', 'due_on is not null'),
  { table: 'passport_request', column: 'captured_by', unless: 't.sent_by = $1::uuid' },
  { table: 'passport_request', column: 'sent_by', unless: 't.captured_by = $1::uuid' },
  ...of('consent', ['person_id']),
  // Whoever gave and received one is one person now: the row stays as it was given.
  { table: 'mandate', column: 'giver_person_id', unless: 't.helper_person_id = $1::uuid' },
  { table: 'mandate', column: 'helper_person_id', unless: 't.giver_person_id = $1::uuid' },
  ...of('mandate_use', ['helper_person_id']),
  { table: 'desk_account', column: 'person_id', key: 'account_id' },
  { table: 'desk_account', column: 'opened_by', key: 'account_id' },
  { table: 'role_grant', column: 'requested_by', unless: `t.state <> 'REQUESTED'` },
  ...of('contact_read', ['person_id', 'reader_person_id']),
  otherPairs('person_a', 'person_b'),
  otherPairs('person_b', 'person_a'),
  { table: 'double_person', column: 'concerned', json: true },
  { table: 'double_person', column: 'proposed_by', unless: 't.decided_by = $1::uuid' },
  { table: 'double_person', column: 'decided_by', unless: 't.proposed_by = $1::uuid' },
];
