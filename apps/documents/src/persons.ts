import type { PersonColumn } from '@jatigi/platform-persistence';

/**
 * Officers who did something with documents: four eyes stay four when two persons are one. Whose a document is stays: its
 * content is encrypted under the key of that person.
 */
export const documentsPersons: readonly PersonColumn[] = [
  { table: 'document_standing', column: 'by_person' },
  { table: 'document_revocation', column: 'proposed_by', unless: 't.decided_by is not distinct from $1::uuid' },
  { table: 'document_revocation', column: 'decided_by', unless: 't.proposed_by = $1::uuid' },
  { table: 'reissue_batch', column: 'asked_by' },
  { table: 'reissue', column: 'asked_by' },
  { table: 'document_log', column: 'by_person' },
  // A file that is still arriving: she goes on with it.
  { table: 'incoming_upload', column: 'person_id' },
  // What holders are told of checks; it follows them.
  { table: 'document_check', column: 'person_id' },
];
