import { Injectable } from '@nestjs/common';
import { CertificateRequest } from '@jatigi/civil-registry-domain';
import type { CertificateHistoryEntry } from '@jatigi/civil-registry-domain';
import { TYPE_PREFIX } from '@jatigi/contracts';
import { notFound } from '@jatigi/kernel';
import { FieldKeys } from '@jatigi/platform-keys';
import { appendEvents } from '@jatigi/platform-messaging';
import { lockById } from '@jatigi/platform-persistence';
import type { Tx } from '@jatigi/platform-persistence';

/** What is encrypted of a request. */
type Sealed = Pick<CertificateRequest, 'person' | 'statements' | 'message' | 'presenceNote' | 'denial' | 'revocation'>;

/** Loads and saves requests with what is sealed of them, their history and their events, in the caller's transaction. */
@Injectable()
export class CertificateStore {
  constructor(private readonly keys: FieldKeys) {}

  /** @throws 404 `not-found`, also when row-level security hides it */
  async lock(tx: Tx, id: string): Promise<CertificateRequest> {
    return this.unseal(tx, await lockById(tx, CertificateRequest, id));
  }

  /** @throws 404 `not-found` */
  async get(tx: Tx, id: string): Promise<CertificateRequest> {
    const request = await tx.manager.findOne(CertificateRequest, { where: { id } });
    if (!request) throw notFound('This request');
    return this.unseal(tx, request);
  }

  async insert(tx: Tx, request: CertificateRequest): Promise<void> {
    await tx.manager.save(request);
    await this.saveParts(tx, request);
  }

  /** Saves a locked request under the next version. */
  async save(tx: Tx, request: CertificateRequest): Promise<void> {
    request.version += 1;
    await tx.manager.save(request);
    await this.saveParts(tx, request);
  }

  async history(tx: Tx, id: string): Promise<CertificateHistoryEntry[]> {
    const rows = (await tx.manager.query(
      'select at, kind, by_person as by, detail from certificate_history where certificate_request_id = $1 order by id',
      [id],
    )) as Array<Omit<CertificateHistoryEntry, 'at'> & { at: Date }>;
    return rows.map(({ at, ...entry }) => ({ ...entry, at: at.toISOString() }));
  }

  /** @throws 404 when its file is not there */
  async unseal(tx: Tx, request: CertificateRequest): Promise<CertificateRequest> {
    const [row] = (await tx.manager.query(
      'select key_person_id, sealed from certificate_file where certificate_request_id = $1',
      [request.id],
    )) as Array<{ key_person_id: string; sealed: Buffer }>;
    if (!row) throw notFound('This request');
    return Object.assign(request, JSON.parse(await this.keys.decrypt(tx, row.key_person_id, row.sealed)) as Sealed);
  }

  private async saveParts(tx: Tx, request: CertificateRequest): Promise<void> {
    const { id, personId, person, statements, message, presenceNote, denial, revocation } = request;
    const open: Sealed = { person, statements, message, presenceNote, denial, revocation };
    const sealed = await this.keys.encrypt(tx, personId, JSON.stringify(open));
    await tx.manager.query(
      `insert into certificate_file (certificate_request_id, key_person_id, sealed) values ($1, $2, $3)
       on conflict (certificate_request_id) do update set key_person_id = excluded.key_person_id, sealed = excluded.sealed`,
      [id, personId, sealed],
    );
    for (const { at, kind, by, detail } of request.pullHistory()) {
      await tx.manager.query(
        `insert into certificate_history (certificate_request_id, at, kind, by_person, detail)
         values ($1, $2, $3, $4, $5)`,
        [id, at, kind, by, detail],
      );
    }
    const events = request.pullEvents().map(({ name, data }) => ({ type: `${TYPE_PREFIX}${name}.v1`, data }));
    await appendEvents(tx, { type: 'certificate-request', id }, events);
  }
}
