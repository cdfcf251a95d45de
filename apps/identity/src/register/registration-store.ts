import { Injectable } from '@nestjs/common';
import { TYPE_PREFIX } from '@jatigi/contracts';
import { Registration } from '@jatigi/identity-domain';
import type { RegistrationHistoryEntry } from '@jatigi/identity-domain';
import { notFound } from '@jatigi/kernel';
import { FieldKeys } from '@jatigi/platform-keys';
import { appendEvents } from '@jatigi/platform-messaging';
import { lockById } from '@jatigi/platform-persistence';
import type { Tx } from '@jatigi/platform-persistence';

/** What is encrypted of a registration. */
type Sealed = Pick<Registration, 'file' | 'message' | 'refusal'>;

/** Loads and saves registrations with their files, histories and events, in the caller's transaction. */
@Injectable()
export class RegistrationStore {
  constructor(private readonly keys: FieldKeys) {}

  /** @throws 404 `not-found`, also when row-level security hides it */
  async lock(tx: Tx, id: string): Promise<Registration> {
    return this.unseal(tx, await lockById(tx, Registration, id));
  }

  /** @throws 404 `not-found` */
  async get(tx: Tx, id: string): Promise<Registration> {
    const registration = await tx.manager.findOne(Registration, { where: { id } });
    if (!registration) throw notFound('This registration');
    return this.unseal(tx, registration);
  }

  /** @throws 404 when its file is not there */
  async unseal(tx: Tx, registration: Registration): Promise<Registration> {
    const [row] = (await tx.manager.query(
      'select key_person_id, sealed from registration_file where registration_id = $1',
      [registration.id],
    )) as Array<{ key_person_id: string; sealed: Buffer }>;
    if (!row) throw notFound('This registration');
    const sealed = JSON.parse(await this.keys.decrypt(tx, row.key_person_id, row.sealed)) as Sealed;
    return Object.assign(registration, sealed);
  }

  async insert(tx: Tx, registration: Registration): Promise<void> {
    await tx.manager.save(registration);
    await this.saveParts(tx, registration);
  }

  /** Saves a locked registration under the next version. */
  async save(tx: Tx, registration: Registration): Promise<void> {
    registration.version += 1;
    await tx.manager.save(registration);
    await this.saveParts(tx, registration);
  }

  async history(tx: Tx, id: string): Promise<RegistrationHistoryEntry[]> {
    const rows = (await tx.manager.query(
      'select at, kind, by_person as by, detail from registration_history where registration_id = $1 order by id',
      [id],
    )) as Array<Omit<RegistrationHistoryEntry, 'at'> & { at: Date }>;
    return rows.map(({ at, ...entry }) => ({ ...entry, at: at.toISOString() }));
  }

  /** The key that a file was sealed with stays its key, whoever's the registration becomes. */
  private async keyOf(tx: Tx, id: string): Promise<string | undefined> {
    const [row] = (await tx.manager.query(
      'select key_person_id as "keyPersonId" from registration_file where registration_id = $1',
      [id],
    )) as Array<{ keyPersonId: string }>;
    return row?.keyPersonId;
  }

  private async saveParts(tx: Tx, registration: Registration): Promise<void> {
    const { id, personId, file, message, refusal } = registration;
    const key = (await this.keyOf(tx, id)) ?? personId;
    const sealed = await this.keys.encrypt(tx, key, JSON.stringify({ file, message, refusal } satisfies Sealed));
    await tx.manager.query(
      `insert into registration_file (registration_id, key_person_id, sealed) values ($1, $2, $3)
       on conflict (registration_id) do update set sealed = excluded.sealed`,
      [id, key, sealed],
    );
    for (const { at, kind, by, detail } of registration.pullHistory()) {
      await tx.manager.query(
        'insert into registration_history (registration_id, at, kind, by_person, detail) values ($1, $2, $3, $4, $5)',
        [id, at, kind, by, detail],
      );
    }
    const events = registration.pullEvents().map(({ name, data }) => ({ type: `${TYPE_PREFIX}${name}.v1`, data }));
    await appendEvents(tx, { type: 'registration', id }, events);
  }
}
