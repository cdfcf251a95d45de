import { documentKey } from '@jatigi/visas-domain';
import type { MatchKey, ReportedPassport } from '@jatigi/visas-domain';

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
/** What names the blind index of passports. */
export const TRAVEL_DOCUMENT = 'travel-document';

/** Eight bytes find; what was found is compared in full afterwards. As text: Postgres reads it as bigint. */
export const digestOf = (keys: BlindIndex, text: string): string =>
  keys.blindIndex(WATCHLIST, text).readBigInt64BE(0).toString();

/** One spelling per passport, so that the blind index finds it: O and 0 are two passports (9303-3 §4). */
export const travelDocumentKey = (issuer: string, number: string): string =>
  `${issuer}:${number.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')}`;

/** The very number. What the border says rests on it. */
export const travelDocumentIndex = (keys: BlindIndex, issuer: string, number: string): Buffer =>
  keys.blindIndex(TRAVEL_DOCUMENT, travelDocumentKey(issuer, number));

/** The number and all others that may be read as it: for a person to look at, never to refuse somebody. */
export const lostDocumentIndex = (keys: BlindIndex, issuer: string, number: string): Buffer =>
  keys.blindIndex(LOST_DOCUMENT, `${issuer}:${documentKey(number)}`);

/** A passport, by what names it. */
export interface NamedDocument {
  issuer: string;
  number: string;
}

/**
 * SQL: one row `as`, `like`; stolen weighs more than lost. A document of which only what it may be read as is known, because
 * it was listed before its number was kept, counts as the very one: who carries it may be refused until it is told again, but
 * no stolen passport passes for that.
 * @param alike expression of type bytea[], see `lostDocumentIndex` @param exact see `travelDocumentIndex`
 */
export const reportedSql = (alike: string, exact: string): string => `
  select max(circumstance) filter (where number_index is null or number_index = any (${exact})) as "as",
      max(circumstance) filter (where number_index <> all (${exact})) as "like"
    from listed_number where document_index = any (${alike})`;

/** As what any of these documents is reported, or one that may be read alike. */
export async function reportedAs(
  sql: Sql,
  keys: BlindIndex,
  documents: readonly NamedDocument[],
): Promise<ReportedPassport> {
  if (documents.length === 0) return { as: null, like: null };
  const [row] = (await sql.query(reportedSql('$1::bytea[]', '$2::bytea[]'), [
    documents.map(({ issuer, number }) => lostDocumentIndex(keys, issuer, number)),
    documents.map(({ issuer, number }) => travelDocumentIndex(keys, issuer, number)),
  ])) as [ReportedPassport];
  return row;
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
