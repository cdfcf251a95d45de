import { EntitySchema } from 'typeorm';
import { EmergencyDocument } from '@jatigi/identity-domain';

const uuid = { type: 'uuid', nullable: true } as const;
const date = { type: 'date', nullable: true } as const;

/** Maps the plain domain class. What is encrypted (`statement`, `identityCheck`, `refusal`) has no column. */
export const emergencyDocumentSchema = new EntitySchema<EmergencyDocument>({
  name: 'EmergencyDocument',
  target: EmergencyDocument,
  tableName: 'emergency_document',
  columns: {
    id: { type: 'uuid', primary: true },
    version: { type: 'int' },
    state: { type: 'text' },
    reference: { type: 'text' },
    personId: { type: 'uuid', name: 'person_id' },
    requesterPersonId: { type: 'uuid', name: 'requester_person_id' },
    post: { type: 'text' },
    reason: { type: 'text' },
    lossReportId: { ...uuid, name: 'loss_report_id' },
    registered: { type: 'boolean' },
    files: { type: 'jsonb' },
    assignedTo: { ...uuid, name: 'assigned_to' },
    checkedBy: { ...uuid, name: 'checked_by' },
    approvedBy: { ...uuid, name: 'approved_by' },
    approvedOn: { ...date, name: 'approved_on' },
    validUntil: { ...date, name: 'valid_until' },
    paper: { type: 'jsonb', nullable: true },
    handedOverOn: { ...date, name: 'handed_over_on' },
    ending: { type: 'jsonb', nullable: true },
    createdAt: { type: 'timestamptz', name: 'created_at' },
    updatedAt: { type: 'timestamptz', name: 'updated_at' },
  },
});
