import { EntitySchema } from 'typeorm';
import { PassportRequest } from '@jatigi/identity-domain';

const uuid = { type: 'uuid', nullable: true } as const;
const optionalDate = { type: 'date', nullable: true } as const;

/** Maps the plain domain class. What is encrypted has no column: see `passport-kind.ts`. */
export const passportRequestSchema = new EntitySchema<PassportRequest>({
  name: 'PassportRequest',
  target: PassportRequest,
  tableName: 'passport_request',
  columns: {
    id: { type: 'uuid', primary: true },
    version: { type: 'int' },
    state: { type: 'text' },
    reference: { type: 'text' },
    personId: { type: 'uuid', name: 'person_id' },
    requesterPersonId: { type: 'uuid', name: 'requester_person_id' },
    post: { type: 'text' },
    filedAt: { type: 'text', name: 'filed_at' },
    deliverTo: { type: 'text', name: 'deliver_to' },
    language: { type: 'text' },
    kind: { type: 'text' },
    lossReportId: { ...uuid, name: 'loss_report_id' },
    registrationId: { ...uuid, name: 'registration_id' },
    proofs: { type: 'jsonb' },
    steps: { type: 'jsonb' },
    dueOn: { ...optionalDate, name: 'due_on' },
    overdueSince: { ...optionalDate, name: 'overdue_since' },
    appointment: { type: 'jsonb', nullable: true },
    missedAppointments: { type: 'int', name: 'missed_appointments' },
    assignedTo: { ...uuid, name: 'assigned_to' },
    capturedBy: { ...uuid, name: 'captured_by' },
    sentBy: { ...uuid, name: 'sent_by' },
    handedOverBy: { ...uuid, name: 'handed_over_by' },
    ministryReference: { type: 'text', name: 'ministry_reference', nullable: true },
    closing: { type: 'text', nullable: true },
    createdAt: { type: 'timestamptz', name: 'created_at' },
    updatedAt: { type: 'timestamptz', name: 'updated_at' },
  },
});
