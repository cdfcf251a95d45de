import { Account } from '@jatigi/identity-domain';
import { EntitySchema } from 'typeorm';

/** Maps the plain domain class; the database default of nothing is used, the class sets every value. */
export const accountSchema = new EntitySchema<Account>({
  name: 'Account',
  target: Account,
  tableName: 'account',
  columns: {
    id: { type: 'uuid', primary: true },
    personId: { type: 'uuid', name: 'person_id' },
    kind: { type: 'text' },
    state: { type: 'text' },
    language: { type: 'text' },
    emailSealed: { type: 'bytea', name: 'email_sealed', nullable: true },
    emailIndex: { type: 'bytea', name: 'email_index', nullable: true },
    phoneSealed: { type: 'bytea', name: 'phone_sealed', nullable: true },
    phoneIndex: { type: 'bytea', name: 'phone_index', nullable: true },
    number: { type: 'text', nullable: true },
    givenNameSealed: { type: 'bytea', name: 'given_name_sealed', nullable: true },
    passwordHash: { type: 'text', name: 'password_hash', nullable: true },
    passwordAlone: { type: 'boolean', name: 'password_alone' },
    totpSeedSealed: { type: 'bytea', name: 'totp_seed_sealed', nullable: true },
    totpConfirmedAt: { type: 'timestamptz', name: 'totp_confirmed_at', nullable: true },
    totpLastStep: { type: 'int', name: 'totp_last_step', nullable: true },
    version: { type: 'int' },
    openedAt: { type: 'timestamptz', name: 'opened_at' },
  },
});
