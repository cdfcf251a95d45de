import { createHash } from 'node:crypto';

import { Inject, Injectable } from '@nestjs/common';
import { notFound, uuidv7 } from '@jatigi/kernel';
import { MasterKey } from '@jatigi/platform-keys';
import { Transactions } from '@jatigi/platform-persistence';
import type { Tx } from '@jatigi/platform-persistence';

import { BLOB_STORE } from './blob-store';
import type { BlobStore } from './blob-store';
import { cleanedFile } from './cleaned-file';
import type { MediaType, Pixels } from './cleaned-file';
import { openBlob, sealBlob } from './sealed-blob';
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

interface UploadRow {
  id: string;
  blob_key: string;
  media_type: MediaType;
  size: number;
  sha256: string;
  source_sha256: string;
  wrapped_key: Buffer;
}

const WRAP = 'upload-key';
const insertSql = `
  insert into upload (id, blob_key, subject, media_type, size, sha256, source_sha256, wrapped_key)
  values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (id) do nothing returning id`;

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
    private readonly master: MasterKey,
    @Inject(BLOB_STORE) private readonly blobs: BlobStore,
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
  async store(tx: Tx, upload: CleanUpload, about: { subject: string; uploadId?: string }): Promise<UploadReceipt> {
    const { type, bytes, sourceSha256 } = upload;
    const id = about.uploadId ?? uuidv7();
    const earlier = await this.find(tx, id);
    if (earlier) return this.sameAsBefore(earlier, upload);
    const blobKey = uuidv7();
    const { dataKey, sealed } = sealBlob(bytes, blobKey);
    await this.blobs.put('uploads', blobKey, sealed); // before the row: a row without its file would be a lie
    const size = bytes.length;
    const row = [id, blobKey, about.subject, type, size, sha256(bytes), sourceSha256];
    const inserted = (await tx.manager.query(insertSql, [...row, this.master.seal(WRAP, id, dataKey)])) as unknown[];
    if (inserted.length > 0) return { uploadId: id, mediaType: type, size, sha256: sha256(bytes) };
    await this.blobs.remove('uploads', blobKey);
    return this.sameAsBefore(await this.get(tx, id), upload);
  }

  /** The owning service holds a reference now: the upload is no orphan. @throws 404 */
  async keep(tx: Tx, id: string): Promise<UploadReceipt> {
    await tx.manager.query('update upload set kept_at = coalesce(kept_at, $2) where id = $1', [id, tx.now]);
    return receiptOf(await this.get(tx, id));
  }

  /** Clear bytes of an upload. @throws 404 */
  async read(tx: Tx, id: string): Promise<{ type: MediaType; bytes: Buffer }> {
    const row = await this.get(tx, id);
    const sealed = await this.blobs.get('uploads', row.blob_key);
    const bytes = openBlob(this.master.open(WRAP, id, row.wrapped_key), sealed, row.blob_key);
    return { type: row.media_type, bytes };
  }

  /** Reads as the service itself, for issuing. @throws 404 */
  readAsService(id: string): Promise<{ type: MediaType; bytes: Buffer }> {
    return this.transactions.asService({ service: 'documents', purpose: 'issuing' }, (tx) => this.read(tx, id));
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
