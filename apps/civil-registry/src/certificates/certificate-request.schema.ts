import { EntitySchema } from 'typeorm';
import { CertificateRequest } from '@jatigi/civil-registry-domain';

const json = { type: 'jsonb', nullable: true } as const;
const uuid = { type: 'uuid', nullable: true } as const;
const text = { type: 'text', nullable: true } as const;

/** Maps the plain domain class. What is encrypted has no column: see `certificate-store.ts`. */
export const certificateRequestSchema = new EntitySchema<CertificateRequest>({
  name: 'CertificateRequest',
  target: CertificateRequest,
  tableName: 'certificate_request',
  columns: {
    id: { type: 'uuid', primary: true },
    version: { type: 'int' },
    state: { type: 'text' },
    reference: { type: 'text' },
    kind: { type: 'text' },
    policyVersion: { type: 'text', name: 'policy_version' },
    post: { type: 'text' },
    language: { type: 'text' },
    personId: { type: 'uuid', name: 'person_id' },
    requesterPersonId: { type: 'uuid', name: 'requester_person_id' },
    registrationId: { ...uuid, name: 'registration_id' },
    heldBy: { ...text, name: 'held_by' },
    actId: { ...uuid, name: 'act_id' },
    reading: json,
    uploads: { type: 'jsonb' },
    presence: json,
    assignedTo: { ...uuid, name: 'assigned_to' },
    proposedBy: { ...uuid, name: 'proposed_by' },
    approvedBy: { ...uuid, name: 'approved_by' },
    signerRole: { ...text, name: 'signer_role' },
    approvedOn: { type: 'date', name: 'approved_on', nullable: true },
    validUntil: { type: 'date', name: 'valid_until', nullable: true },
    fee: json,
    receiptNumber: { ...text, name: 'receipt_number' },
    document: json,
    due: json,
    createdAt: { type: 'timestamptz', name: 'created_at' },
    updatedAt: { type: 'timestamptz', name: 'updated_at' },
  },
});
