import { Injectable } from '@nestjs/common';
import { CopyRequest } from '@jatigi/civil-registry-domain';
import type { CopyHistoryEntry, CopyOrder } from '@jatigi/civil-registry-domain';
import { TYPE_PREFIX } from '@jatigi/contracts';
import { notFound } from '@jatigi/kernel';
import { FieldKeys } from '@jatigi/platform-keys';
import { appendEvents } from '@jatigi/platform-messaging';
import { lockById } from '@jatigi/platform-persistence';
import type { Tx } from '@jatigi/platform-persistence';

/** Loads and saves orders with what was stated, their history and their events, in the caller's transaction. */
@Injectable()
export class CopyStore {
  constructor(private readonly keys: FieldKeys) {}

  /** @throws 404 `not-found`, also when row-level security hides it */
  async lock(tx: Tx, id: string): Promise<CopyRequest> {
    return this.unseal(tx, await lockById(tx, CopyRequest, id));
  }

  /** @throws 404 `not-found` */
  async get(tx: Tx, id: string): Promise<CopyRequest> {
    const request = await tx.manager.findOne(CopyRequest, { where: { id } });
    if (!request) throw notFound('This order');
    return this.unseal(tx, request);
  }

  async insert(tx: Tx, request: CopyRequest): Promise<void> {
    await tx.manager.save(request);
    const sealed = await this.keys.encrypt(tx, request.requesterPersonId, JSON.stringify(request.order));
    await tx.manager.query('insert into copy_order (copy_request_id, key_person_id, sealed) values ($1, $2, $3)', [
      request.id,
      request.requesterPersonId,
      sealed,
    ]);
    await this.saveParts(tx, request);
  }

  /** Saves a locked order under the next version. */
  async save(tx: Tx, request: CopyRequest): Promise<void> {
    request.version += 1;
    await tx.manager.save(request);
    await this.saveParts(tx, request);
  }

  async history(tx: Tx, id: string): Promise<CopyHistoryEntry[]> {
    const rows = (await tx.manager.query(
      'select at, kind, by_person as by, detail from copy_history where copy_request_id = $1 order by id',
      [id],
    )) as Array<Omit<CopyHistoryEntry, 'at'> & { at: Date }>;
    return rows.map(({ at, ...entry }) => ({ ...entry, at: at.toISOString() }));
  }

  /** For the lines of a list, which show what was stated. */
  async unseal(tx: Tx, request: CopyRequest): Promise<CopyRequest> {
    const [row] = (await tx.manager.query('select key_person_id, sealed from copy_order where copy_request_id = $1', [
      request.id,
    ])) as Array<{ key_person_id: string; sealed: Buffer }>;
    if (!row) throw notFound('This order');
    request.order = JSON.parse(await this.keys.decrypt(tx, row.key_person_id, row.sealed)) as CopyOrder;
    return request;
  }

  private async saveParts(tx: Tx, request: CopyRequest): Promise<void> {
    for (const { at, kind, by, detail } of request.pullHistory()) {
      await tx.manager.query(
        'insert into copy_history (copy_request_id, at, kind, by_person, detail) values ($1, $2, $3, $4, $5)',
        [request.id, at, kind, by, detail],
      );
    }
    const events = request.pullEvents().map(({ name, data }) => ({ type: `${TYPE_PREFIX}${name}.v1`, data }));
    await appendEvents(tx, { type: 'copy-request', id: request.id }, events);
  }
}
