import { EntitySchema } from 'typeorm';
import { ApplicationGroup } from '@jatigi/visas-domain';

/** Maps the plain domain class. What is personal (`details`) has no column: see `group-store.ts`. */
export const applicationGroupSchema = new EntitySchema<ApplicationGroup>({
  name: 'ApplicationGroup',
  target: ApplicationGroup,
  tableName: 'visa_group',
  columns: {
    id: { type: 'uuid', primary: true },
    version: { type: 'int' },
    kind: { type: 'text' },
    ownerPersonId: { type: 'uuid', name: 'owner_person_id' },
    documents: { type: 'jsonb' },
    createdAt: { type: 'timestamptz', name: 'created_at' },
    updatedAt: { type: 'timestamptz', name: 'updated_at' },
  },
});
