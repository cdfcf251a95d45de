import { EntitySchema } from 'typeorm';
import { Registration } from '@jatigi/identity-domain';

const uuid = { type: 'uuid', nullable: true } as const;

/** Maps the plain domain class. What is encrypted (`file`, `message`, `refusal`) has no column: see `registration-store.ts`. */
export const registrationSchema = new EntitySchema<Registration>({
  name: 'Registration',
  target: Registration,
  tableName: 'registration',
  columns: {
    id: { type: 'uuid', primary: true },
    version: { type: 'int' },
    state: { type: 'text' },
    reference: { type: 'text' },
    personId: { type: 'uuid', name: 'person_id' },
    requesterPersonId: { type: 'uuid', name: 'requester_person_id' },
    post: { type: 'text' },
    proofs: { type: 'jsonb' },
    assignedTo: { ...uuid, name: 'assigned_to' },
    verifiedBy: { ...uuid, name: 'verified_by' },
    registeredBy: { ...uuid, name: 'registered_by' },
    number: { type: 'text', nullable: true },
    registeredOn: { type: 'date', name: 'registered_on', nullable: true },
    validUntil: { type: 'date', name: 'valid_until', nullable: true },
    certificate: { type: 'jsonb', nullable: true },
    setAsideBy: { ...uuid, name: 'set_aside_by' },
    createdAt: { type: 'timestamptz', name: 'created_at' },
    updatedAt: { type: 'timestamptz', name: 'updated_at' },
  },
});
