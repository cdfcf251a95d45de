import { prepared } from '@jatigi/platform-persistence';
import type { Tx } from '@jatigi/platform-persistence';
import { searchKeysOf } from '@jatigi/visas-domain';
import type { VisaApplication } from '@jatigi/visas-domain';
import type { BlindIndex } from '../screening/screening-index';

const APPLICANT = 'applicant-search';

const keepSql = `
  with gone as (
    delete from application_name_key where application_id = $1 and digest <> all ($2::bigint[])
  ), stamped as (
    update application_file set name_keys_at = $3 where application_id = $1
  )
  insert into application_name_key (application_id, digest) select $1, * from unnest($2::bigint[])
  on conflict do nothing`;

/** Eight bytes of a keyed digest: whoever has the database alone learns no name (ADR-0050). */
export const searchDigest = (keys: BlindIndex, key: string): string =>
  keys.blindIndex(APPLICANT, key).readBigInt64BE(0).toString();

/** Writes down under what the file is found, instead of what was written before. */
export async function keepSearchKeys(tx: Tx, keys: BlindIndex, { id, file }: VisaApplication): Promise<void> {
  const digests = searchKeysOf(file.applicant).map((key) => searchDigest(keys, key));
  await prepared(tx.manager, 'keep-search-keys', keepSql, [id, digests, tx.now]);
}
