import { uuidv7 } from '@jatigi/kernel';
import type { Tx } from '@jatigi/platform-persistence';
import type { LostDocumentRow } from '@jatigi/visas-domain';
import { lostDocumentIndex, travelDocumentIndex } from './screening-index';
import type { BlindIndex, NamedDocument } from './screening-index';

interface Told {
  source: 'identity' | 'import' | 'client';
  importId?: string;
}
/** All numbers that may be read as one, as the list keeps them together. */
interface Kept {
  id: string;
  isNumbered: boolean;
  circumstance: LostDocumentRow['circumstance'];
  reportedOn: string;
}
export interface ListedNumber extends Omit<Kept, 'isNumbered'> {
  source: Told['source'];
  /** The row that it stands in, beside those that may be read alike. */
  documentId: string;
}

/**
 * A report to a consulate outweighs the others: nobody takes that document off the list.
 * @returns the id of the number; null when it was known already
 */
export async function keepNumber(tx: Tx, keys: BlindIndex, row: LostDocumentRow, told: Told): Promise<string | null> {
  const { issuer, number, circumstance, reportedOn } = row;
  const fresh = uuidv7();
  const about = [circumstance, told.source, told.importId ?? null, reportedOn, tx.now];
  const [kept] = (await tx.manager.query(
    `insert into lost_document as l (id, document_index, circumstance, source, import_id, reported_on, created_at, is_numbered)
     values ($1, $2, $3, $4, $5, $6, $7, true)
     on conflict (document_index) do update set source = case excluded.source when 'identity' then 'identity' else l.source end
     returning id, is_numbered as "isNumbered", circumstance, reported_on::text as "reportedOn"`,
    [fresh, lostDocumentIndex(keys, issuer, number), ...about],
  )) as [Kept];
  // The same report as one of which the number was not kept: that is its number.
  const isLearned = !kept.isNumbered && kept.circumstance === circumstance && kept.reportedOn === reportedOn;
  const id = isLearned ? kept.id : fresh;
  const rows = (await tx.manager.query(
    `insert into lost_document_number as n
       (id, document_id, number_index, circumstance, source, import_id, reported_on, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (number_index) do update set source = excluded.source
       where excluded.source = 'identity' and n.source <> 'identity'
     returning id`,
    [id, kept.id, travelDocumentIndex(keys, issuer, number), ...about],
  )) as Array<{ id: string }>;
  if (rows[0]?.id !== id) return null;
  if (!isLearned) return id;
  await tx.manager.query('update lost_document set is_numbered = true where id = $1', [kept.id]);
  return null;
}

/** This very number as it is listed, locked; of a row from before numbers were kept, what may be read as it. */
export async function lockNumber(tx: Tx, keys: BlindIndex, document: NamedDocument): Promise<ListedNumber | null> {
  const { issuer, number } = document;
  // The row first, as whoever lists a number locks.
  const [kept] = (await tx.manager.query(
    `select id, id as "documentId", is_numbered as "isNumbered", source, circumstance, reported_on::text as "reportedOn"
       from lost_document where document_index = $1 for update`,
    [lostDocumentIndex(keys, issuer, number)],
  )) as Array<ListedNumber & Kept>;
  if (!kept) return null;
  const [exact] = (await tx.manager.query(
    `select id, document_id as "documentId", source, circumstance, reported_on::text as "reportedOn"
       from lost_document_number where number_index = $1`,
    [travelDocumentIndex(keys, issuer, number)],
  )) as ListedNumber[];
  return exact ?? (kept.isNumbered ? null : kept);
}

/** Others that may be read alike stay. */
export async function dropNumber(tx: Tx, { id, documentId }: ListedNumber): Promise<void> {
  const dropped = (await tx.manager.query(
    'with d as (delete from lost_document_number where id = $1 returning 1) select 1 from d',
    [id],
  )) as unknown[];
  if (dropped.length === 0) await tx.manager.query('update lost_document set is_numbered = true where id = $1', [id]);
  await tx.manager.query(
    `delete from lost_document d where id = $1 and is_numbered
       and not exists (select 1 from lost_document_number n where n.document_id = d.id)`,
    [documentId],
  );
}
