import { Mandate } from '@jatigi/identity-domain';
import { EntitySchema } from 'typeorm';

const empty = (type: 'uuid' | 'timestamptz' | 'text', name: string) => ({ type, name, nullable: true }) as const;

/** Maps the plain domain class. */
export const mandateSchema = new EntitySchema<Mandate>({
  name: 'Mandate',
  target: Mandate,
  tableName: 'mandate',
  columns: {
    id: { type: 'uuid', primary: true },
    version: { type: 'int' },
    state: { type: 'text' },
    giverPersonId: { type: 'uuid', name: 'giver_person_id' },
    giverAccountId: { type: 'uuid', name: 'giver_account_id' },
    helperPersonId: empty('uuid', 'helper_person_id'),
    helperAccountId: empty('uuid', 'helper_account_id'),
    parts: { type: 'jsonb' },
    withdraw: { type: 'boolean' },
    scopes: { type: 'text', array: true },
    files: { type: 'uuid', array: true, nullable: true },
    validFrom: { type: 'date', name: 'valid_from' },
    validUntil: { type: 'date', name: 'valid_until' },
    offeredAt: { type: 'timestamptz', name: 'offered_at' },
    offerExpiresAt: { type: 'timestamptz', name: 'offer_expires_at' },
    acceptedAt: empty('timestamptz', 'accepted_at'),
    closedAt: empty('timestamptz', 'closed_at'),
    ending: empty('text', 'ending'),
  },
});
