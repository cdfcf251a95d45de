import { createHash } from 'node:crypto';

import { Inject, Injectable } from '@nestjs/common';
import { notFound, uuidv7 } from '@jatigi/kernel';
import { FieldKeys, MasterKey } from '@jatigi/platform-keys';
import { Transactions } from '@jatigi/platform-persistence';
import type { Tx } from '@jatigi/platform-persistence';

import { cleanedFile } from './cleaned-file';
import type { MediaType, Pixels } from './cleaned-file';
import { SealedFiles } from './sealed-files';
import { VIRUS_SCAN } from './virus-scan';
import type { VirusScan } from './virus-scan';
import { uploadErrors } from './upload-errors';

export interface UploadReceipt {
  uploadId: string;
  mediaType: MediaType;
  size: number;
  /** of the bytes as kept */
  sha256: string;
}

/** What was sent, cleaned. */
export interface CleanUpload {
  type: MediaType;
  bytes: Buffer;
  sourceSha256: string;
}

export interface UploadAbout {
  /** The owner's own name for what it belongs to. */
  subject: string;
  /** Under this id, if the owner has chosen one. */
  uploadId?: string;
  /** Whom it is about: her data key wraps the key of the file, and erasing it erases the file. */
  personId?: string;
}

interface UploadRow {
  id: string;
  subject: string;
  blob_key: string;
  media_type: MediaType;
  size: number;
  sha256: string;
  source_sha256: string;
  wrapped_key: Buffer;
  key_person_id: string | null;
}

const FORMER_WRAP = 'upload-key';
const insertSql = `
  insert into upload (id, blob_key, subject, media_type, size, sha256, source_sha256, key_person_id, wrapped_key)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (id) do nothing returning id`;

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

const receiptOf = (row: UploadRow): UploadReceipt => ({
  uploadId: row.id,
  mediaType: row.media_type,
  size: row.size,
  sha256: row.sha256,
});

/** Files that people hand in. The owning service decides who may; here they are cleaned, encrypted and kept. */
@Injectable()
export class Uploads {
  constructor(
    private readonly transactions: Transactions,
    private readonly keys: FieldKeys,
    private readonly master: MasterKey,
    private readonly files: SealedFiles,
    @Inject(VIRUS_SCAN) private readonly scan: VirusScan,
  ) {}

  /**
   * What may be kept of what was sent. Outside of a transaction: drawing and scanning take their time.
   * @throws DomainError 415, 422 (see `cleanedFile`), 422 `upload-infected`, 503 `scan-unavailable`
   */
  async clean(source: Buffer, declared: string, atLeast?: Pixels): Promise<CleanUpload> {
    const { type, bytes } = await cleanedFile(source, declared, atLeast);
    await this.scan.examine(source);
    return { type, bytes, sourceSha256: sha256(source) };
  }

  /**
   * Keeps one file; the same `uploadId` with the same bytes again gives the same receipt.
   * @throws DomainError 409 `upload-id-used`
   */
  async store(tx: Tx, upload: CleanUpload, about: UploadAbout): Promise<UploadReceipt> {
    const { type, bytes, sourceSha256 } = upload;
    const id = about.uploadId ?? uuidv7();
    const earlier = await this.find(tx, id);
    if (earlier) return this.sameAsBefore(earlier, upload);
    const file = await this.files.store('uploads', uuidv7(), bytes);
    const receipt = { uploadId: id, mediaType: type, size: bytes.length, sha256: sha256(bytes) };
    const keyPersonId = about.personId ?? id; // nobody's: an own key, which goes when the upload goes
    const wrapped = await this.keys.encrypt(tx, keyPersonId, file.dataKey.toString('base64'));
    const row = [id, file.key, about.subject, type, receipt.size, receipt.sha256, sourceSha256, keyPersonId, wrapped];
    if (((await tx.manager.query(insertSql, row)) as unknown[]).length > 0) {
      await this.files.add(tx, 'uploads', file);
      return receipt;
    }
    await this.files.remove('uploads', file.key);
    return this.sameAsBefore(await this.get(tx, id), upload);
  }

  /** What was stored under this id for this subject, if anything. @throws 409 `upload-id-used` for another subject */
  async stored(tx: Tx, id: string, subject: string): Promise<UploadReceipt | null> {
    const row = await this.find(tx, id);
    if (row && row.subject !== subject) throw uploadErrors.idUsed();
    return row && receiptOf(row);
  }

  /** The owning service holds a reference now: the upload is no orphan. @throws 404 */
  async keep(tx: Tx, id: string): Promise<UploadReceipt> {
    await tx.manager.query('update upload set kept_at = coalesce(kept_at, $2) where id = $1', [id, tx.now]);
    return receiptOf(await this.get(tx, id));
  }

  /** For good: its key goes with this transaction, its encrypted bytes with the next sweep of orphans. */
  async forget(tx: Tx, id: string): Promise<void> {
    const [rows] = (await tx.manager.query('delete from upload where id = $1 returning blob_key as key', [id])) as [
      { key: string }[],
      number,
    ];
    await this.files.unregister(
      tx,
      rows.map(({ key }) => key),
    );
    await tx.manager.query('delete from field_key where person_id = $1', [id]); // of an upload that is about nobody
  }

  /** Clear bytes of an upload. @throws 404, 410 `file-damaged` */
  async read(tx: Tx, id: string): Promise<{ type: MediaType; bytes: Buffer }> {
    const row = await this.get(tx, id);
    const dataKey = await this.dataKeyOf(tx, row);
    return { type: row.media_type, bytes: await this.files.open(tx, 'uploads', { key: row.blob_key, dataKey }) };
  }

  /** Reads as the service itself, for issuing. @throws 404 */
  readAsService(id: string): Promise<{ type: MediaType; bytes: Buffer }> {
    return this.transactions.asService({ service: 'documents', purpose: 'issuing' }, (tx) => this.read(tx, id));
  }

  /** Uploads that are older than `key_person_id` are wrapped by the master key itself (ADR-0031). */
  private async dataKeyOf(tx: Tx, { id, key_person_id: personId, wrapped_key: wrapped }: UploadRow): Promise<Buffer> {
    if (personId === null) return this.master.open(FORMER_WRAP, id, wrapped);
    return Buffer.from(await this.keys.decrypt(tx, personId, wrapped), 'base64');
  }

  private async find(tx: Tx, id: string): Promise<UploadRow | null> {
    const [row] = (await tx.manager.query('select * from upload where id = $1', [id])) as UploadRow[];
    return row ?? null;
  }

  private async get(tx: Tx, id: string): Promise<UploadRow> {
    const row = await this.find(tx, id);
    if (!row) throw notFound('This upload');
    return row;
  }

  private sameAsBefore(row: UploadRow, { sourceSha256 }: CleanUpload): UploadReceipt {
    if (row.source_sha256 !== sourceSha256) throw uploadErrors.idUsed();
    return receiptOf(row);
  }
}
