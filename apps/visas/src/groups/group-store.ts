import { Injectable } from '@nestjs/common';
import { notFound } from '@jatigi/kernel';
import { FieldKeys } from '@jatigi/platform-keys';
import { lockById } from '@jatigi/platform-persistence';
import type { Tx } from '@jatigi/platform-persistence';
import { ApplicationGroup } from '@jatigi/visas-domain';
import type { GroupDetails } from '@jatigi/visas-domain';

interface SealedRow {
  key_person_id: string;
  sealed: Buffer;
}

/** Loads and saves a group with its encrypted words. */
@Injectable()
export class GroupStore {
  constructor(private readonly keys: FieldKeys) {}

  /** @throws 404 `not-found`, also when row-level security hides it */
  async lock(tx: Tx, id: string): Promise<ApplicationGroup> {
    return this.unseal(tx, await lockById(tx, ApplicationGroup, id));
  }

  /** Undefined when there is none that this actor may see. */
  async find(tx: Tx, id: string): Promise<ApplicationGroup | undefined> {
    const group = await tx.manager.findOne(ApplicationGroup, { where: { id } });
    return group ? this.unseal(tx, group) : undefined;
  }

  /** @throws 404 `not-found` */
  async get(tx: Tx, id: string): Promise<ApplicationGroup> {
    const group = await this.find(tx, id);
    if (!group) throw notFound('This object');
    return group;
  }

  async insert(tx: Tx, group: ApplicationGroup): Promise<void> {
    await tx.manager.save(group);
    await this.seal(tx, group);
  }

  /** Saves a locked group under the next version. */
  async save(tx: Tx, group: ApplicationGroup): Promise<void> {
    group.version += 1;
    await this.insert(tx, group);
  }

  /**
   * The last file of a group was erased: what it said goes too. The lock keeps two last files apart.
   * @returns the uploads that nothing names any more
   */
  async eraseWhenEmpty(tx: Tx, id: string): Promise<string[]> {
    const group = await lockById(tx, ApplicationGroup, id);
    const [left] = (await tx.manager.query(
      `select 1 from visa_application where group_id = $1 and state <> 'ERASED' limit 1`,
      [id],
    )) as unknown[];
    if (left) return [];
    const uploads = group.documents.map(({ upload }) => upload.uploadId);
    Object.assign(group, { documents: [], version: group.version + 1, updatedAt: tx.now });
    await tx.manager.save(group);
    await tx.manager.query('delete from visa_group_text where group_id = $1', [id]);
    return uploads;
  }

  private async unseal(tx: Tx, group: ApplicationGroup): Promise<ApplicationGroup> {
    const row = await this.sealedRow(tx, group.id);
    const plain = row ? await this.keys.decrypt(tx, row.key_person_id, row.sealed) : '{"name":""}';
    group.details = JSON.parse(plain) as GroupDetails;
    return group;
  }

  private async seal(tx: Tx, { id, ownerPersonId, details }: ApplicationGroup): Promise<void> {
    const keyPerson = (await this.sealedRow(tx, id))?.key_person_id ?? ownerPersonId;
    const sealed = await this.keys.encrypt(tx, keyPerson, JSON.stringify(details));
    await tx.manager.query(
      `insert into visa_group_text (group_id, key_person_id, sealed) values ($1, $2, $3)
       on conflict (group_id) do update set sealed = excluded.sealed`,
      [id, keyPerson, sealed],
    );
  }

  private async sealedRow(tx: Tx, id: string): Promise<SealedRow | undefined> {
    const rows = (await tx.manager.query('select key_person_id, sealed from visa_group_text where group_id = $1', [
      id,
    ])) as SealedRow[];
    return rows[0];
  }
}
