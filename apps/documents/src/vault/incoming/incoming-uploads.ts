import { Inject, Injectable } from '@nestjs/common';
import { authorize, uuidv7 } from '@jatigi/kernel';
import { documentsRules, senderOf } from '@jatigi/documents-domain';
import { FieldKeys } from '@jatigi/platform-keys';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';

import { BLOB_STORE } from '../blob-store';
import type { BlobStore } from '../blob-store';
import { giveBack } from '../given-back';
import { sealBlob } from '../sealed-blob';
import { uploadErrors } from '../upload-errors';
import { incomingErrors } from './incoming-errors';
import type { Progress } from './incoming-errors';

export interface IncomingUpload extends Progress {
  id: string;
  /** When it is swept, whole or not. */
  expiresAt: string;
}

interface Part {
  offset: number;
  bytes: Buffer;
}

interface UploadRow extends Progress {
  id: string;
  key_id: string;
  expires_at: Date;
}

export const FILE_LIMIT = 10 * 2 ** 20;
/** A part is held in memory, and is lost whole when the line breaks: 256 KB take 50 s at 5 KB/s. */
export const PART_LIMIT = 256 * 2 ** 10;
/** Of any part but the last, so that a file is some hundred parts at most. */
const LEAST_PART = 16 * 2 ** 10;
/** What one person may have waiting: some files of a family, on a bad day. */
const MOST_UPLOADS = 20;
const MOST_BYTES = 50 * 2 ** 20;
const LIFE_MS = 24 * 3_600_000;

const columns = 'id, key_id, length, received, expires_at';

/**
 * Files that arrive in parts, each from the person who began it. A part is encrypted before it is written anywhere; the
 * row that counts it commits after it lies in the store: whatever dies, and wherever, the row says what is there.
 */
@Injectable()
export class IncomingUploads {
  constructor(
    private readonly transactions: Transactions,
    private readonly keys: FieldKeys,
    @Inject(BLOB_STORE) private readonly blobs: BlobStore,
  ) {}

  /** @throws 413 `upload-too-large`, 409 `uploads-waiting` */
  begin(context: RequestContext, length: number): Promise<IncomingUpload> {
    if (length > FILE_LIMIT) throw uploadErrors.tooLarge(FILE_LIMIT);
    return this.transactions.run(saying(context, length), async (tx) => {
      const personId = expectSender(tx);
      await expectRoom(tx, personId, length);
      const [row] = (await tx.manager.query(
        `insert into incoming_upload (id, person_id, key_id, length, expires_at) values ($1, $2, $3, $4, $5)
         returning ${columns}`,
        [uuidv7(), personId, uuidv7(), length, new Date(tx.now.getTime() + LIFE_MS)],
      )) as [UploadRow];
      return answerOf(row);
    });
  }

  /** @throws 404 `upload-unknown` */
  find(context: RequestContext, id: string): Promise<IncomingUpload> {
    return this.transactions.read(context, async (tx) => {
      expectSender(tx);
      return answerOf(await getUpload(tx, id));
    });
  }

  /**
   * Adds the next part. Of two at once for the same place the first to commit wins.
   * @throws 404; 409 `upload-offset-differs`; 422 `upload-part-too-small`, `upload-beyond-its-length`
   */
  async append(context: RequestContext, id: string, { offset, bytes }: Part): Promise<IncomingUpload> {
    const key = uuidv7();
    const { dataKey, sealed } = sealBlob(bytes, key);
    await this.blobs.put('quarantine', key, sealed);
    giveBack(sealed);
    return this.transactions.run(context, async (tx) => {
      expectSender(tx);
      const row = await getUpload(tx, id, 'for update');
      const refusal = whyNot(row, { offset, size: bytes.length });
      if (refusal) {
        this.removeBlobs([key]); // no row names it
        throw refusal;
      }
      const wrapped = await this.keys.encrypt(tx, row.key_id, dataKey.toString('base64'));
      await tx.manager.query(
        'insert into incoming_part (upload_id, at, size, blob_key, wrapped_key) values ($1, $2, $3, $4, $5)',
        [id, offset, bytes.length, key, wrapped],
      );
      const received = offset + bytes.length;
      await tx.manager.query('update incoming_upload set received = $2 where id = $1', [id, received]);
      return answerOf({ ...row, received });
    });
  }

  /** Looks before the bytes of a part are read. @throws 404; 409 `upload-offset-differs` */
  async expectNext(context: RequestContext, id: string, offset: number): Promise<void> {
    const upload = await this.find(context, id);
    if (offset !== upload.received) throw incomingErrors.offsetDiffers(upload);
  }

  /** @throws 404 */
  async remove(context: RequestContext, id: string): Promise<void> {
    await this.transactions.run(context, async (tx) => {
      expectSender(tx);
      await getUpload(tx, id, 'for update');
      await this.forget(tx, id);
    });
  }

  /** Its rows, its key and, after COMMIT, its parts; what is left of those when the process dies is swept. */
  async forget(tx: Tx, id: string): Promise<void> {
    const sql = 'select blob_key as key from incoming_part where upload_id = $1';
    const parts = (await tx.manager.query(sql, [id])) as { key: string }[];
    await this.forgetWhere(tx, 'id = $1', id);
    tx.afterCommit(() => this.removeBlobs(parts.map(({ key }) => key)));
  }

  /** @returns how many had waited for a day */
  forgetOld(tx: Tx): Promise<number> {
    return this.forgetWhere(tx, 'expires_at <= $1', tx.now);
  }

  /** Of these parts, those that an upload still needs. */
  async named(tx: Tx, keys: readonly string[]): Promise<Set<string>> {
    const sql = 'select blob_key as key from incoming_part where blob_key = any($1::uuid[])';
    return new Set(((await tx.manager.query(sql, [keys])) as { key: string }[]).map(({ key }) => key));
  }

  private async forgetWhere(tx: Tx, condition: string, value: unknown): Promise<number> {
    const sql = `delete from incoming_upload where ${condition} returning key_id`;
    const [rows] = (await tx.manager.query(sql, [value])) as [{ key_id: string }[], number];
    for (const { key_id: key } of rows) await this.keys.forget(tx, key);
    return rows.length;
  }

  private removeBlobs(keys: readonly string[]): void {
    for (const key of keys) void this.blobs.remove('quarantine', key).catch(() => undefined); // the sweep comes again
  }
}

/** Nobody but the person, or who may attach in her name. @returns who she is */
function expectSender({ actor }: Tx): string {
  authorize(documentsRules, senderOf(actor), 'documents.upload.send');
  return actor.personId as string;
}

/** The length is part of what is asked: the same key with another length is another request. */
const saying = (context: RequestContext, length: number): RequestContext =>
  context.idempotency
    ? {
        ...context,
        idempotency: { ...context.idempotency, fingerprint: `${context.idempotency.fingerprint} ${length}` },
      }
    : context;

async function getUpload(tx: Tx, id: string, lock = ''): Promise<UploadRow> {
  // Row-level security shows a person her own alone.
  const sql = `select ${columns} from incoming_upload where id = $1 and expires_at > $2 ${lock}`;
  const [row] = (await tx.manager.query(sql, [id, tx.now])) as UploadRow[];
  if (!row) throw incomingErrors.unknown();
  return row;
}

async function expectRoom(tx: Tx, personId: string, length: number): Promise<void> {
  await tx.manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`incoming:${personId}`]);
  const [{ uploads, bytes }] = (await tx.manager.query(
    `select count(*)::int as uploads, coalesce(sum(length), 0)::int as bytes from incoming_upload
     where person_id = $1 and expires_at > $2`,
    [personId, tx.now],
  )) as [{ uploads: number; bytes: number }];
  if (uploads >= MOST_UPLOADS || bytes + length > MOST_BYTES)
    throw incomingErrors.tooManyWaiting({ mostUploads: MOST_UPLOADS, mostBytes: MOST_BYTES });
}

function whyNot(upload: Progress, { offset, size }: { offset: number; size: number }): Error | null {
  const { received, length } = upload;
  if (offset !== received) return incomingErrors.offsetDiffers(upload);
  if (offset + size > length) return incomingErrors.beyondTheEnd(upload);
  return size < LEAST_PART && offset + size < length ? incomingErrors.partTooSmall(LEAST_PART) : null;
}

const answerOf = ({ id, length, received, expires_at: end }: UploadRow): IncomingUpload => ({
  ...{ id, length, received },
  expiresAt: end.toISOString(),
});
