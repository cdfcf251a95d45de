import type { Tx } from '@jatigi/platform-persistence';
import { searchKeysOf } from '@jatigi/visas-domain';
import type { VisaApplication } from '@jatigi/visas-domain';
import type { BlindIndex } from '../screening/screening-index';

const APPLICANT = 'applicant-search';

/** Eight bytes of a keyed digest: whoever has the database alone learns no name (ADR-0050). */
export const searchDigest = (keys: BlindIndex, key: string): string =>
  keys.blindIndex(APPLICANT, key).readBigInt64BE(0).toString();

/** Writes down under what the file is found, instead of what was written before. */
export async function keepSearchKeys(tx: Tx, keys: BlindIndex, { id, file }: VisaApplication): Promise<void> {
  const digests = searchKeysOf(file.applicant).map((key) => searchDigest(keys, key));
  await tx.manager.query('delete from application_name_key where application_id = $1', [id]);
  await tx.manager.query(
    'insert into application_name_key (application_id, digest) select $1, * from unnest($2::bigint[])',
    [id, digests],
  );
  await tx.manager.query('update application_file set name_keys_at = $2 where application_id = $1', [id, tx.now]);
}
