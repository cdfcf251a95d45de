import { documentKey } from '@jatigi/visas-domain';
import type { MatchKey } from '@jatigi/visas-domain';

/** Keyed digests: whoever has the database alone learns no name and no number (ADR-0042). */
export interface BlindIndex {
  blindIndex(use: string, value: string): Buffer;
}
/** Something that runs SQL: a transaction's manager. */
export interface Sql {
  query(text: string, values?: unknown[]): Promise<unknown>;
}

const WATCHLIST = 'watchlist';
const LOST_DOCUMENT = 'lost-document';

/** Eight bytes find; what was found is compared in full afterwards. As text: Postgres reads it as bigint. */
export const digestOf = (keys: BlindIndex, text: string): string =>
  keys.blindIndex(WATCHLIST, text).readBigInt64BE(0).toString();

export const lostDocumentIndex = (keys: BlindIndex, issuer: string, number: string): Buffer =>
  keys.blindIndex(LOST_DOCUMENT, `${issuer}:${documentKey(number)}`);

/** A passport, by what names it. */
export interface NamedDocument {
  issuer: string;
  number: string;
}

/** As what any of these documents is reported; stolen weighs more than lost. */
export async function reportedAs(
  sql: Sql,
  keys: BlindIndex,
  documents: readonly NamedDocument[],
): Promise<'lost' | 'stolen' | null> {
  if (documents.length === 0) return null;
  const rows = (await sql.query(
    'select max(circumstance) as circumstance from lost_document where document_index = any ($1)',
    [documents.map(({ issuer, number }) => lostDocumentIndex(keys, issuer, number))],
  )) as Array<{ circumstance: 'lost' | 'stolen' | null }>;
  return rows[0]?.circumstance ?? null;
}

export interface Candidate {
  id: string;
  sealed: Buffer;
}

/**
 * Entries that share two words with the person in her year, or one word and the day of birth, or a document. Equality
 * of digests alone: found by an index, and nothing is decrypted but these.
 */
export async function candidatesFor(
  sql: Sql,
  keys: BlindIndex,
  { wanted, today }: { wanted: readonly MatchKey[]; today: string },
): Promise<Candidate[]> {
  const words = new Set(wanted.filter(({ word }) => word > 0).map(({ word }) => word));
  return (await sql.query(
    `select e.id, e.sealed from watchlist_entry e join (
       select k.entry_id from unnest($1::bigint[], $2::smallint[]) as q (digest, word)
         join watchlist_key k on k.digest = q.digest
        group by k.entry_id having bool_or(q.word = 0) or count(distinct q.word) >= $3
     ) found on found.entry_id = e.id
     where e.state in ('ACTIVE', 'REMOVAL_PROPOSED') and e.expires_on >= $4::date`,
    [wanted.map(({ text }) => digestOf(keys, text)), wanted.map(({ word }) => word), Math.min(2, words.size), today],
  )) as Candidate[];
}

/** Keys of entries, as rows: the same digest once for an entry. */
export async function insertKeys(
  sql: Sql,
  keys: BlindIndex,
  entries: ReadonlyArray<{ id: string; keys: readonly MatchKey[] }>,
): Promise<void> {
  const rows = entries.flatMap(({ id, keys: wanted }) =>
    [...new Set(wanted.map(({ text }) => text))].map((text) => [digestOf(keys, text), id] as const),
  );
  await sql.query(
    `insert into watchlist_key (digest, entry_id) select * from unnest($1::bigint[], $2::uuid[]) on conflict do nothing`,
    [rows.map(([digest]) => digest), rows.map(([, id]) => id)],
  );
}
