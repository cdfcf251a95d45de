import { DomainError } from '@jatigi/kernel';
import type { Tx } from '@jatigi/platform-persistence';
import type { StoredUpload } from '@jatigi/platform-service';
import type { AskedFile, SearchSubject } from './asked-file';

interface Scan {
  uploadId: string;
  mediaType: string;
}
type ScanOf = Pick<AskedFile, 'subject' | 'id'>;

/** Each kind of file keeps its images in a table of its own, whose row-level security asks the file. */
const tables: Readonly<Record<SearchSubject, { table: string; key: string }>> = {
  copy: { table: 'search_scan', key: 'copy_request_id' },
  certificate: { table: 'certificate_scan', key: 'certificate_request_id' },
};

export async function findScan(tx: Tx, { subject, id }: ScanOf): Promise<Scan | undefined> {
  const { table, key } = tables[subject];
  const [scan] = (await tx.manager.query(
    `select upload_id as "uploadId", media_type as "mediaType" from ${table} where ${key} = $1`,
    [id],
  )) as Scan[];
  return scan;
}

/** @throws 409 `scan-missing`: a centre answers with what its register shows */
export async function getScan(tx: Tx, file: ScanOf): Promise<Scan> {
  const scan = await findScan(tx, file);
  if (scan) return scan;
  throw new DomainError({ code: 'scan-missing', kind: 'conflict', detail: 'Send the image of the act first.' });
}

/** A second image takes the place of the first one. */
export async function keepScan(tx: Tx, { subject, id }: ScanOf, upload: StoredUpload): Promise<void> {
  const { table, key } = tables[subject];
  await tx.manager.query(
    `insert into ${table} (${key}, upload_id, media_type, size, sent_by, sent_at) values ($1, $2, $3, $4, $5, $6)
     on conflict (${key}) do update set upload_id = excluded.upload_id, media_type = excluded.media_type,
       size = excluded.size, sent_by = excluded.sent_by, sent_at = excluded.sent_at`,
    [id, upload.uploadId, upload.mediaType, upload.size, tx.actor.personId, tx.now],
  );
}
