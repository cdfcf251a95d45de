import { EntitySchema } from 'typeorm';
import { CopyRequest } from '@jatigi/civil-registry-domain';

const json = { type: 'jsonb', nullable: true } as const;
const uuid = { type: 'uuid', nullable: true } as const;

/** Maps the plain domain class. What was stated (`order`) has no column: see `copy-store.ts`. */
export const copyRequestSchema = new EntitySchema<CopyRequest>({
  name: 'CopyRequest',
  target: CopyRequest,
  tableName: 'copy_request',
  columns: {
    id: { type: 'uuid', primary: true },
    version: { type: 'int' },
    state: { type: 'text' },
    reference: { type: 'text' },
    requesterPersonId: { type: 'uuid', name: 'requester_person_id' },
    heldBy: { type: 'text', name: 'held_by' },
    post: { type: 'text' },
    product: { type: 'text' },
    relation: { type: 'text' },
    actId: { ...uuid, name: 'act_id' },
    proofs: { type: 'jsonb' },
    assignedTo: { ...uuid, name: 'assigned_to' },
    decidedBy: { ...uuid, name: 'decided_by' },
    denial: json,
    fee: json,
    receiptNumber: { type: 'text', name: 'receipt_number', nullable: true },
    document: json,
    due: json,
    createdAt: { type: 'timestamptz', name: 'created_at' },
    updatedAt: { type: 'timestamptz', name: 'updated_at' },
  },
});
