import { randomBytes } from 'node:crypto';
import type { Tx } from '@jatigi/platform-persistence';
import { decryptWith, encryptWith } from './master-key';
import type { MasterKey } from './master-key';

const WRAP = 'field-key';

/** Encrypts single fields under a data key of the person they are about (ADR-0007). */
export class FieldKeys {
  constructor(private readonly master: MasterKey) {}

  /** Encrypts one value; makes the person's key on first use. */
  async encrypt(tx: Tx, personId: string, plain: string): Promise<Buffer> {
    const key = (await this.find(tx, personId)) ?? (await this.create(tx, personId));
    return encryptWith(key, Buffer.from(plain, 'utf8'), personId);
  }

  /** @throws when the person's key was erased or the bytes were altered */
  async decrypt(tx: Tx, personId: string, sealed: Buffer): Promise<string> {
    const key = await this.find(tx, personId);
    if (!key) throw new Error('The data key of this person was erased.');
    return decryptWith(key, sealed, personId).toString('utf8');
  }

  /**
   * Many values at once: one look-up for all keys. In the order given; null where the person's key was erased.
   * @throws when bytes were altered
   */
  async decryptMany(tx: Tx, items: ReadonlyArray<{ personId: string; sealed: Buffer }>): Promise<Array<string | null>> {
    const rows = (await tx.manager.query(
      'select person_id, wrapped from field_key where person_id = any ($1::uuid[])',
      [[...new Set(items.map(({ personId }) => personId))]],
    )) as Array<{ person_id: string; wrapped: Buffer }>;
    const keys = new Map(rows.map(({ person_id: id, wrapped }) => [id, this.master.open(WRAP, id, wrapped)]));
    return items.map(({ personId, sealed }) => {
      const key = keys.get(personId);
      return key ? decryptWith(key, sealed, personId).toString('utf8') : null;
    });
  }

  /** For exact look-up of identifiers only. Normalise (case, spaces) before. */
  blindIndex(use: string, value: string): Buffer {
    return this.master.digest(use, value);
  }

  /** Erases the person: everything encrypted under this key is unreadable from the commit on. */
  async forget(tx: Tx, personId: string): Promise<void> {
    await tx.manager.query('delete from field_key where person_id = $1', [personId]);
  }

  private async find(tx: Tx, personId: string): Promise<Buffer | null> {
    const [row] = (await tx.manager.query('select wrapped from field_key where person_id = $1', [personId])) as Array<{
      wrapped: Buffer;
    }>;
    return row ? this.master.open(WRAP, personId, row.wrapped) : null;
  }

  private async create(tx: Tx, personId: string): Promise<Buffer> {
    const wrapped = this.master.seal(WRAP, personId, randomBytes(32));
    await tx.manager.query(
      'insert into field_key (person_id, wrapped) values ($1, $2) on conflict (person_id) do nothing',
      [personId, wrapped],
    );
    // Another transaction may have been first: its key is the key.
    return (await this.find(tx, personId)) as Buffer;
  }
}
