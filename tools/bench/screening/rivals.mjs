import pg from 'pg';

const textOf = ({ surname, givenNames }) => `${surname} ${givenNames}`.toLowerCase();
/** Below this similarity nothing is looked for: the default of pg_trgm would bring thousands of lines for each name. */
const FLOOR = 0.45;

/** Names in clear in a table of their own, with the index that each rival's manual asks for. */
export async function openRivals(url, entries) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`
    create extension pg_trgm; create extension fuzzystrmatch;
    create table rival (entry int not null, name text not null, codes text[]);
    create function codes_of(name text) returns text[] language sql immutable as
      $$ select array_agg(distinct dmetaphone(word)) from regexp_split_to_table(name, '[^[:alpha:]]+') word where dmetaphone(word) <> '' $$`);
  const rows = entries.flatMap(({ names }, at) => names.map((name) => [at, textOf(name)]));
  await client.query('insert into rival (entry, name) select * from unnest($1::int[], $2::text[])', [
    rows.map(([at]) => at),
    rows.map(([, name]) => name),
  ]);
  await client.query(`
    update rival set codes = codes_of(name);
    create index rival_trgm on rival using gin (name gin_trgm_ops); create index rival_codes on rival using gin (codes)`);
  await client.query('vacuum analyze rival');
  await client.query(`set pg_trgm.similarity_threshold = ${FLOOR}`);
  return {
    /** The likeness of every entry that is above the floor. */
    async byTrigrams({ names: [name] }) {
      const { rows: found } = await client.query(
        'select entry, max(similarity(name, $1)) as likeness from rival where name % $1 group by entry',
        [textOf(name)],
      );
      return found.map(({ entry, likeness }) => [entry, Number(likeness)]);
    },
    /** Entries with the same code for every word, of two or more, of the shorter name. */
    async byMetaphone({ names: [name] }) {
      const { rows: found } = await client.query(
        `select distinct entry from rival, (select codes_of($1) as wanted) w
          where (codes @> wanted and cardinality(wanted) > 1) or (codes <@ wanted and cardinality(codes) > 1)`,
        [textOf(name)],
      );
      return found.map(({ entry }) => [entry, 1]);
    },
    /** The planner must know the tables that were filled, the service's too. */
    analyze: () => client.query('analyze'),
    close: () => client.end(),
  };
}
