import { RoleGrant } from '@jatigi/identity-domain';
import { EntitySchema } from 'typeorm';

export const grantSchema = new EntitySchema<RoleGrant>({
  name: 'RoleGrant',
  target: RoleGrant,
  tableName: 'role_grant',
  columns: {
    id: { type: 'uuid', primary: true },
    personId: { type: 'uuid', name: 'person_id' },
    role: { type: 'text' },
    posts: { type: 'text', array: true },
    from: { type: 'date', name: 'valid_from' },
    to: { type: 'date', name: 'valid_to', nullable: true },
    interim: { type: 'boolean' },
    actReference: { type: 'text', name: 'act_reference', nullable: true },
    actOn: { type: 'date', name: 'act_on', nullable: true },
    state: { type: 'text' },
    requestedBy: { type: 'uuid', name: 'requested_by' },
    approvedBy: { type: 'uuid', name: 'approved_by', nullable: true },
    endedBy: { type: 'uuid', name: 'ended_by', nullable: true },
    endReason: { type: 'text', name: 'end_reason', nullable: true },
    version: { type: 'int' },
  },
});
