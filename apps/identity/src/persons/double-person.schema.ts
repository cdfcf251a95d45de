import { DoublePerson } from '@jatigi/identity-domain';
import { EntitySchema } from 'typeorm';

const uuid = (name: string) => ({ type: 'uuid', name, nullable: true }) as const;

/** Maps the plain domain class. */
export const doublePersonSchema = new EntitySchema<DoublePerson>({
  name: 'DoublePerson',
  target: DoublePerson,
  tableName: 'double_person',
  columns: {
    id: { type: 'uuid', primary: true },
    version: { type: 'int' },
    state: { type: 'text' },
    source: { type: 'text' },
    personA: { type: 'uuid', name: 'person_a' },
    personB: { type: 'uuid', name: 'person_b' },
    registrationA: uuid('registration_a'),
    registrationB: uuid('registration_b'),
    post: { type: 'text' },
    otherPost: { type: 'text', name: 'other_post', nullable: true },
    concerned: { type: 'jsonb' },
    score: { type: 'int' },
    reasons: { type: 'text', array: true },
    keepPersonId: uuid('keep_person_id'),
    proposedBy: uuid('proposed_by'),
    decidedBy: uuid('decided_by'),
    createdAt: { type: 'timestamptz', name: 'created_at' },
    updatedAt: { type: 'timestamptz', name: 'updated_at' },
  },
});
