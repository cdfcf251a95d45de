import { DomainError } from '@jatigi/kernel';
import type { Tx } from '@jatigi/platform-persistence';
import type { StoredUpload } from '@jatigi/platform-service';

interface Scan {
  uploadId: string;
  mediaType: string;
}

export async function findScan(tx: Tx, copyRequestId: string): Promise<Scan | undefined> {
  const [scan] = (await tx.manager.query(
    'select upload_id as "uploadId", media_type as "mediaType" from search_scan where copy_request_id = $1',
    [copyRequestId],
  )) as Scan[];
  return scan;
}

/** @throws 409 `scan-missing`: a centre answers with what its register shows */
export async function getScan(tx: Tx, copyRequestId: string): Promise<Scan> {
  const scan = await findScan(tx, copyRequestId);
  if (scan) return scan;
  throw new DomainError({ code: 'scan-missing', kind: 'conflict', detail: 'Send the image of the act first.' });
}

/** A second image takes the place of the first one. */
export async function keepScan(tx: Tx, copyRequestId: string, upload: StoredUpload): Promise<void> {
  await tx.manager.query(
    `insert into search_scan (copy_request_id, upload_id, media_type, size, sent_by, sent_at) values ($1, $2, $3, $4, $5, $6)
     on conflict (copy_request_id) do update set upload_id = excluded.upload_id, media_type = excluded.media_type,
       size = excluded.size, sent_by = excluded.sent_by, sent_at = excluded.sent_at`,
    [copyRequestId, upload.uploadId, upload.mediaType, upload.size, tx.actor.personId, tx.now],
  );
}
