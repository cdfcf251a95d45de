import { EntitySchema } from 'typeorm';
import { LossReport } from '@jatigi/identity-domain';

/** Maps the plain domain class. What is encrypted (`person`, `statement`) has no column. */
export const lossReportSchema = new EntitySchema<LossReport>({
  name: 'LossReport',
  target: LossReport,
  tableName: 'loss_report',
  columns: {
    id: { type: 'uuid', primary: true },
    version: { type: 'int' },
    state: { type: 'text' },
    reference: { type: 'text' },
    personId: { type: 'uuid', name: 'person_id' },
    requesterPersonId: { type: 'uuid', name: 'requester_person_id' },
    post: { type: 'text' },
    kind: { type: 'text' },
    circumstance: { type: 'text' },
    documentIndex: { type: 'bytea', name: 'document_index' },
    receipt: { type: 'jsonb', nullable: true },
    foundOn: { type: 'date', name: 'found_on', nullable: true },
    createdAt: { type: 'timestamptz', name: 'created_at' },
    updatedAt: { type: 'timestamptz', name: 'updated_at' },
  },
});
