import type { Tx } from './transactions';

/** Where a service keeps the id of a person: an own column, or somewhere inside a JSON. */
export interface PersonColumn {
  table: string;
  column: string;
  /** What names a row, as SQL; `id` unless told. */
  key?: string;
  /** The column is JSON; the id may stand anywhere in it. */
  json?: true;
  /** Rows `t` that stay as they are, as SQL: what would stand twice. `$1` is the kept person. */
  unless?: string;
}

/** Two persons that are one: the former's files become the kept person's. */
export interface PersonMerge {
  personId: string;
  formerPersonId: string;
}

/**
 * Makes everything of the former person the kept person's and writes down what it moved, row by row, so that the way
 * back is exact. Doing it again moves what came late. What is encrypted keeps the key it has (`key_person_id`).
 */
export async function mergePerson(tx: Tx, columns: readonly PersonColumn[], merge: PersonMerge): Promise<void> {
  const both = [merge.personId, merge.formerPersonId];
  await tx.manager.query(
    `insert into person_merge (person_id, former_person_id, merged_at) values ($1, $2, $3)
     on conflict (former_person_id) do update set person_id = excluded.person_id`,
    [...both, tx.now],
  );
  for (const column of columns) await (column.json ? moveInJson(tx, column, merge) : moveColumn(tx, column, both));
}

/** Puts back what was moved and is still the kept person's; what she got meanwhile stays hers. */
export async function unmergePerson(tx: Tx, columns: readonly PersonColumn[], merge: PersonMerge): Promise<void> {
  await tx.manager.query('select 1 from person_merge where former_person_id = $1 for update', [merge.formerPersonId]);
  for (const column of columns) await (column.json ? backInJson(tx, column, merge) : backInColumn(tx, column, merge));
  await tx.manager.query('delete from person_move where former_person_id = $1', [merge.formerPersonId]);
  await tx.manager.query('delete from person_merge where former_person_id = $1', [merge.formerPersonId]);
}

/** Whose files this id names now: hers, or those of the person with whom she was merged. */
export async function personNow(tx: Tx, personId: string): Promise<string> {
  const [row] = (await tx.manager.query('select person_id as id from person_merge where former_person_id = $1', [
    personId,
  ])) as Array<{ id: string }>;
  return row?.id ?? personId;
}

async function moveColumn(tx: Tx, { table, column, key = 'id', unless }: PersonColumn, both: string[]): Promise<void> {
  await tx.manager.query(
    `with moved as (
       update ${table} t set ${column} = $1::uuid where t.${column} = $2::uuid ${unless ? `and not (${unless})` : ''}
       returning (${key})::text as row_key
     )
     insert into person_move (former_person_id, relation, field, row_key)
     select $2::uuid, '${table}', '${column}', row_key from moved on conflict do nothing`,
    both,
  );
}

async function moveInJson(tx: Tx, { table, column, key = 'id' }: PersonColumn, merge: PersonMerge): Promise<void> {
  const { personId, formerPersonId } = merge;
  const rows = (await tx.manager.query(
    `select (${key})::text as "rowKey", ${column} as value from ${table}
      where position($1::text in ${column}::text) > 0 for update`,
    [formerPersonId],
  )) as Array<{ rowKey: string; value: unknown }>;
  for (const { rowKey, value } of rows) {
    for (const path of pathsTo(formerPersonId, value)) {
      await tx.manager.query(
        `with moved as (
           update ${table} set ${column} = jsonb_set(${column}, $4::text[], to_jsonb($1::text)) where (${key})::text = $3
         )
         insert into person_move (former_person_id, relation, field, row_key, path)
         values ($2::uuid, '${table}', '${column}', $3, $4::text[]) on conflict do nothing`,
        [personId, formerPersonId, rowKey, path],
      );
    }
  }
}

/** Where a text stands in a JSON value, as Postgres names places. */
function pathsTo(text: string, value: unknown, at: string[] = []): string[][] {
  if (value === text) return [at];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([member, inner]) => pathsTo(text, inner, [...at, member]));
}

async function backInColumn(tx: Tx, { table, column, key = 'id' }: PersonColumn, merge: PersonMerge): Promise<void> {
  await tx.manager.query(
    `update ${table} t set ${column} = $2::uuid from person_move m
      where m.former_person_id = $2::uuid and m.relation = '${table}' and m.field = '${column}'
        and m.row_key = (${key})::text and t.${column} = $1::uuid`,
    [merge.personId, merge.formerPersonId],
  );
}

/** One place at a time: two places of one row cannot be changed by one statement. */
async function backInJson(tx: Tx, { table, column, key = 'id' }: PersonColumn, merge: PersonMerge): Promise<void> {
  const moved = (await tx.manager.query(
    `select row_key as "rowKey", path from person_move
      where former_person_id = $1 and relation = '${table}' and field = '${column}'`,
    [merge.formerPersonId],
  )) as Array<{ rowKey: string; path: string[] }>;
  for (const { rowKey, path } of moved) {
    await tx.manager.query(
      `update ${table} set ${column} = jsonb_set(${column}, $4::text[], to_jsonb($2::text))
        where (${key})::text = $3 and ${column} #>> $4::text[] = $1`,
      [merge.personId, merge.formerPersonId, rowKey, path],
    );
  }
}
