import type { Standing } from '@jatigi/documents-keys';
import type { SaidStanding } from '@jatigi/documents-domain';
import type { Tx } from '@jatigi/platform-persistence';
import { DOCUMENT_STATUSES } from '@jatigi/vds';

/**
 * The list grows by so many places at a time, and always has as many free ones. So a document that was issued a minute ago
 * stands in it already, a new bundle is not needed for each document, and nobody reads from it how many there are.
 */
const ROOM = 4096;

interface Withdrawn {
  status_index: number;
  by_seal: boolean;
  seal_digest: Buffer;
  standing: Exclude<SaidStanding, 'valid'>;
}

/**
 * All documents that do not stand now, by the newest word about each, the older first. A seal without an index says no
 * number: when a paper is printed again on the same day, both have the same, and it stands while one of them does.
 */
const withdrawnSql = `
  with newest as (
    select distinct on (document_id) document_id, standing from document_standing order by document_id, id desc
  ), withdrawn as (select * from newest where standing <> 'valid')
  select d.status_index, d.seal_digest, w.standing,
    not d.index_in_seal and not exists (select 1 from document o
      where o.seal_digest = d.seal_digest and o.id not in (select document_id from withdrawn)) as by_seal
  from withdrawn w join document d on d.id = w.document_id order by d.status_index`;

/**
 * Where every document stands. A place that was reserved and never used says valid: no seal leads there. What a seal
 * says is proved by its signature; the list only says what was withdrawn.
 */
export async function currentStanding(tx: Tx): Promise<Omit<Standing, 'version'>> {
  // In this order: every document of the first answer has its place below the second.
  const withdrawn = (await tx.manager.query(withdrawnSql)) as Withdrawn[];
  const [row] = (await tx.manager.query('select next from status_index')) as [{ next: number }];
  const statuses = new Uint8Array((Math.floor(row.next / ROOM) + 2) * ROOM);
  for (const { status_index: index, standing } of withdrawn) statuses[index] = DOCUMENT_STATUSES.indexOf(standing);
  const seals = withdrawn
    .filter((one) => one.by_seal)
    .map(({ seal_digest: digest, standing: status }) => ({ digest, status }));
  return { statuses, seals };
}
