import { TYPE_PREFIX } from '@jatigi/contracts';
import type { CaseHistoryEntry, CaseRecord } from '@jatigi/identity-domain';
import { notFound } from '@jatigi/kernel';
import type { FieldKeys } from '@jatigi/platform-keys';
import { appendEvents } from '@jatigi/platform-messaging';
import { lockById } from '@jatigi/platform-persistence';
import type { Tx } from '@jatigi/platform-persistence';
import type { EntityTarget, FindOptionsWhere } from 'typeorm';
import type { CaseKind } from './case-kind';

/** Loads and saves cases with what is encrypted of them, their histories and events, in the caller's transaction. */
export class CaseStore<T extends CaseRecord> {
  constructor(
    private readonly keys: FieldKeys,
    private readonly kind: Pick<CaseKind<T>, 'target' | 'table' | 'name' | 'sealed'>,
  ) {}

  /** @throws 404 `not-found`, also when row-level security hides it */
  async lock(tx: Tx, id: string): Promise<T> {
    return this.unseal(tx, await lockById(tx, this.kind.target as EntityTarget<T & { id: string }>, id));
  }

  /** @throws 404 `not-found` */
  async get(tx: Tx, id: string): Promise<T> {
    const found = await tx.manager.findOne(this.kind.target, { where: { id } as FindOptionsWhere<T> });
    if (!found) throw notFound('This object');
    return this.unseal(tx, found);
  }

  /** @throws 404 when its file is not there */
  async unseal(tx: Tx, one: T): Promise<T> {
    const { table } = this.kind;
    const [row] = (await tx.manager.query(`select key_person_id, sealed from ${table}_file where ${table}_id = $1`, [
      one.id,
    ])) as Array<{ key_person_id: string; sealed: Buffer }>;
    if (!row) throw notFound('This object');
    const sealed = JSON.parse(await this.keys.decrypt(tx, row.key_person_id, row.sealed)) as Partial<T>;
    return Object.assign(one, sealed);
  }

  async insert(tx: Tx, one: T): Promise<void> {
    await tx.manager.save(one);
    await this.saveParts(tx, one);
  }

  /** Saves a locked case under the next version. */
  async save(tx: Tx, one: T): Promise<void> {
    one.version += 1;
    await tx.manager.save(one);
    await this.saveParts(tx, one);
  }

  async history(tx: Tx, id: string): Promise<CaseHistoryEntry[]> {
    const { table } = this.kind;
    const rows = (await tx.manager.query(
      `select at, kind, by_person as by, detail from ${table}_history where ${table}_id = $1 order by id`,
      [id],
    )) as Array<Omit<CaseHistoryEntry, 'at'> & { at: Date }>;
    return rows.map(({ at, ...entry }) => ({ ...entry, at: at.toISOString() }));
  }

  /** Writes down that somebody else than whose it is read a case, or a queue (null), and why. */
  async recordRead(tx: Tx, id: string | null, what: string): Promise<void> {
    const { table } = this.kind;
    const { personId, service, purpose } = tx.actor;
    await tx.manager.query(
      `insert into ${table}_read (${table}_id, at, by_person, by_service, purpose, what)
       values ($1, $2, $3, $4, $5, $6)`,
      [id, tx.now, personId, service, purpose ?? 'none', what],
    );
  }

  private async saveParts(tx: Tx, one: T): Promise<void> {
    const { table, name, sealed } = this.kind;
    const { id, personId } = one;
    const bytes = await this.keys.encrypt(tx, personId, JSON.stringify(sealed(one)));
    await tx.manager.query(
      `insert into ${table}_file (${table}_id, key_person_id, sealed) values ($1, $2, $3)
       on conflict (${table}_id) do update set sealed = excluded.sealed`,
      [id, personId, bytes],
    );
    for (const { at, kind, by, detail } of one.pullHistory()) {
      await tx.manager.query(
        `insert into ${table}_history (${table}_id, at, kind, by_person, detail) values ($1, $2, $3, $4, $5)`,
        [id, at, kind, by, detail],
      );
    }
    const events = one.pullEvents().map((event) => ({ type: `${TYPE_PREFIX}${event.name}.v1`, data: event.data }));
    await appendEvents(tx, { type: name, id }, events);
  }
}
