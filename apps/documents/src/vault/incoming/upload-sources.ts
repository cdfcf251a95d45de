import { Inject, Injectable } from '@nestjs/common';
import { FieldKeys } from '@jatigi/platform-keys';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { InjectLogger } from '@jatigi/platform-service';
import type { Logger } from 'pino';

import { BLOB_STORE, BlobMissing, BlobUnreadable } from '../blob-store';
import type { BlobStore } from '../blob-store';
import { giveBack } from '../given-back';
import { openBlob } from '../sealed-blob';
import { uploadErrors } from '../upload-errors';
import { incomingErrors } from './incoming-errors';
import type { Progress } from './incoming-errors';

interface PartRow {
  at: number;
  size: number;
  key: string;
  wrapped: Buffer;
}

type OpenedPart = Omit<PartRow, 'wrapped'> & { dataKey: Buffer };

/** Parts that are read at once: some hundred of them must be there within the seconds that an owner waits. */
const AT_ONCE = 4;

/** The bytes of finished uploads. */
@Injectable()
export class UploadSources {
  constructor(
    private readonly transactions: Transactions,
    private readonly keys: FieldKeys,
    @Inject(BLOB_STORE) private readonly blobs: BlobStore,
    @InjectLogger() private readonly log: Logger,
  ) {}

  /** @throws 404 `upload-unknown`, 409 `upload-unfinished`, 410 `file-damaged`, 503 `storage-unavailable` */
  async read(context: RequestContext, id: string, begunBy: string): Promise<Buffer> {
    const { parts, length } = await this.transactions.read(context, (tx) => this.partsOf(tx, id, begunBy));
    const whole = Buffer.alloc(length);
    for (let first = 0; first < parts.length; first += AT_ONCE) {
      const group = parts.slice(first, first + AT_ONCE);
      await Promise.all(
        group.map(async (part) => {
          const plain = await this.piece(part);
          plain.copy(whole, part.at);
          giveBack(plain);
        }),
      );
    }
    return whole;
  }

  private async partsOf(tx: Tx, id: string, begunBy: string): Promise<{ parts: OpenedPart[]; length: number }> {
    const [upload] = (await tx.manager.query(
      'select key_id, length, received from incoming_upload where id = $1 and person_id = $2 and expires_at > $3',
      [id, begunBy, tx.now],
    )) as (Progress & { key_id: string })[];
    if (!upload) throw incomingErrors.unknown();
    if (upload.received < upload.length) throw incomingErrors.unfinished(upload);
    const rows = (await tx.manager.query(
      'select at, size, blob_key as key, wrapped_key as wrapped from incoming_part where upload_id = $1 order by at',
      [id],
    )) as PartRow[];
    const sealed = rows.map(({ wrapped }) => ({ personId: upload.key_id, sealed: wrapped }));
    const keys = await this.keys.decryptMany(tx, sealed);
    return {
      length: upload.length,
      parts: rows.map(({ at, size, key }, index) => ({
        ...{ at, size, key },
        dataKey: Buffer.from(keys[index] ?? '', 'base64'),
      })),
    };
  }

  /** A part that is lost or altered cannot be mended: its file is sent again. */
  private async piece({ key, dataKey, size }: OpenedPart): Promise<Buffer> {
    try {
      const sealed = await this.blobs.get('quarantine', key);
      const plain = opened(dataKey, sealed, key);
      giveBack(sealed);
      if (plain?.length === size) return plain;
    } catch (error) {
      if (!(error instanceof BlobMissing) && !(error instanceof BlobUnreadable)) throw error;
    }
    this.log.error({ folder: 'quarantine', blob: key }, 'a part of an upload is damaged: see the runbook of the vault');
    throw uploadErrors.damaged();
  }
}

function opened(dataKey: Buffer, sealed: Buffer, key: string): Buffer | undefined {
  try {
    return openBlob(dataKey, sealed, key);
  } catch {
    return undefined;
  }
}
