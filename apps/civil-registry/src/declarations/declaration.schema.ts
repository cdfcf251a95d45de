import { EntitySchema } from 'typeorm';
import { Declaration } from '@jatigi/civil-registry-domain';

const json = { type: 'jsonb', nullable: true } as const;
const person = { type: 'uuid', nullable: true } as const;

/** Maps the plain domain class. */
export const declarationSchema = new EntitySchema<Declaration>({
  name: 'Declaration',
  target: Declaration,
  tableName: 'declaration',
  columns: {
    id: { type: 'uuid', primary: true },
    version: { type: 'int' },
    kind: { type: 'text' },
    state: { type: 'text' },
    post: { type: 'text' },
    facts: { type: 'jsonb' },
    startedBy: { type: 'uuid', name: 'started_by' },
    declaredBy: { ...person, name: 'declared_by' },
    verifiedBy: { ...person, name: 'verified_by' },
    assignedTo: { ...person, name: 'assigned_to' },
    declaredOn: { type: 'date', name: 'declared_on', nullable: true },
    lateDays: { type: 'int', name: 'late_days', nullable: true },
    judgment: json,
    rejection: json,
    openSuspicions: { type: 'int', name: 'open_suspicions' },
    actId: { ...person, name: 'act_id' },
    due: json,
    createdAt: { type: 'timestamptz', name: 'created_at' },
    updatedAt: { type: 'timestamptz', name: 'updated_at' },
  },
});
